using RegText.Formats.Writing;

namespace RegText.Formats.Tests.Writing;

public sealed class AtomicFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("regtext-atomic-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_new_file_holds_the_bytes_and_nothing_else_is_left()
    {
        Assert.Null(AtomicFile.Write(In("新旧対照表.docx"), "内容"u8));
        Assert.Equal("内容", File.ReadAllText(In("新旧対照表.docx")));
        Assert.Single(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void An_old_file_stays_unless_it_may_be_replaced()
    {
        File.WriteAllText(In("a"), "旧");
        Assert.Equal(WriteProblem.AlreadyExists, AtomicFile.Write(In("a"), "新"u8)?.Problem);
        Assert.Equal("旧", File.ReadAllText(In("a")));
        Assert.Null(AtomicFile.Write(In("a"), "新"u8, replace: true));
        Assert.Equal("新", File.ReadAllText(In("a")));
        Assert.Single(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void What_stands_in_the_way_is_named()
    {
        Directory.CreateDirectory(In("箱"));
        Assert.Equal(WriteProblem.IsFolder, AtomicFile.Write(In("箱"), ""u8)?.Problem);
        Assert.Equal(WriteProblem.IsFolder, AtomicFile.Write(In("無い") + Path.DirectorySeparatorChar, ""u8)?.Problem);
        Assert.Equal(WriteProblem.FolderMissing, AtomicFile.Write(In("無い/a"), ""u8)?.Problem);
        Assert.Equal(WriteProblem.BadName, AtomicFile.Write(" ", ""u8)?.Problem);
        Assert.Equal(WriteProblem.BadName, AtomicFile.Write(In("a\0b"), ""u8)?.Problem);
        Assert.Equal([In("箱")], Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void A_name_that_is_too_long_leaves_nothing()
    {
        Assert.NotNull(AtomicFile.Write(In(new string('長', 200)), ""u8));
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void A_folder_without_permission_is_told()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("permissions of Unix");
            return;
        }
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            if (Environment.UserName == "root") Assert.Skip("root may write everywhere");
            Assert.Equal(WriteProblem.NoPermission, AtomicFile.Write(In("a"), ""u8)?.Problem);
        }
        finally
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void A_link_is_followed_not_replaced()
    {
        File.WriteAllText(In("本体"), "旧");
        File.CreateSymbolicLink(In("近道"), In("本体"));
        Assert.Null(AtomicFile.Write(In("近道"), "新"u8, replace: true));
        Assert.Equal("新", File.ReadAllText(In("本体")));
        Assert.NotNull(new FileInfo(In("近道")).LinkTarget);
    }

    [Fact]
    public void The_message_names_the_file_and_what_to_do()
    {
        File.WriteAllText(In("a"), "");
        Assert.Equal($"{In("a")}: 同じ名前のファイルがあります。別の名前にするか、上書きを指定してください。", AtomicFile.Write(In("a"), ""u8)!.Message);
    }

    private string In(string name) => Path.Combine(folder, name);
}
