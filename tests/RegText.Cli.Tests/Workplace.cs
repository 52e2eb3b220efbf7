using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace RegText.Cli.Tests;

/// <summary>What one run of the real program gave.</summary>
internal sealed record RunResult(int ExitCode, string Output, string Error);

/// <summary>
/// A folder of its own for one test, in which the real program runs. Golden files hold exit code, both outputs and the listing of
/// the folder afterwards; its path is shown as 〔フォルダ〕.
/// </summary>
internal sealed class Workplace : IDisposable
{
    private static readonly string Program = Path.Combine(
        RegText.Testing.Repository.Root, "src", "RegText.Cli", "bin",
        new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, new DirectoryInfo(AppContext.BaseDirectory).Name, "regtext.dll");

    private readonly StringBuilder _log = new();

    public string Folder { get; } = Directory.CreateTempSubdirectory("regtext-").FullName;

    /// <summary>The log so far, for a golden file.</summary>
    public string Log => _log.ToString();

    public string this[string name] => Path.Combine(Folder, name);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public string Make(string name, string text) => Make(name, new UTF8Encoding(false).GetBytes(text));

    public string Make(string name, byte[] bytes)
    {
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    /// <summary>Runs the program in the C and in a Japanese locale, asserts that both are the same, and adds the run to the log.</summary>
    public RunResult Tell(params string[] args) => Tell(args, input: null);

    /// <summary>Runs the program as <see cref="Tell(string[])"/> does, and asserts that it refused with exit code 2 and left no trace.</summary>
    public RunResult Refuses(params string[] args)
    {
        var before = Listing();
        var run = Tell(args);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("エラー: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Listing());
        return run;
    }

    public RunResult Tell(string[] args, byte[]? input)
    {
        var before = Listing();
        var result = Run(args, "C", input);
        if (result.ExitCode != 0 || string.Equals(before, Listing(), StringComparison.Ordinal))
            Assert.Equal(result, Run(args, "ja_JP.UTF-8", input));
        _log.Append("$ regtext ").AppendJoin(' ', args).Append('\n');
        _log.Append(CultureInfo.InvariantCulture, $"exit {result.ExitCode}\n");
        if (result.Output.Length > 0) _log.Append("stdout:\n").Append(result.Output);
        if (result.Error.Length > 0) _log.Append("stderr:\n").Append(result.Error);
        var after = Listing();
        _log.Append(string.Equals(before, after, StringComparison.Ordinal) ? "files: unchanged\n\n" : $"files:\n{after}\n");
        _log.Replace(Folder, "〔フォルダ〕");
        return result;
    }

    public RunResult Run(string[] args, string locale = "C", byte[]? input = null)
    {
        using var process = Start(args, locale);
        if (input is not null) process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new RunResult(process.ExitCode, output, error.Result);
    }

    public Process Start(string[] args, string locale = "C", params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        start.ArgumentList.Add(Program);
        foreach (var arg in args) start.ArgumentList.Add(arg);
        foreach (var name in new[] { "LC_ALL", "LANGUAGE", "REGTEXT_DEBUG" }) start.Environment.Remove(name);
        start.Environment["LANG"] = locale;
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Every file below the folder with its size, hidden ones too.</summary>
    public string Listing() => string.Concat(Directory.GetFileSystemEntries(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(p => Path.GetRelativePath(Folder, p).Replace('\\', '/') + (File.Exists(p) ? $" ({Hash(p)})" : "/") + "\n"));

    private static string Hash(string path) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))[..8];
}
