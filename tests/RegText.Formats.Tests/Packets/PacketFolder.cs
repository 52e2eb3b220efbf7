using System.Text;
using RegText.Formats.Services;
using RegText.Testing;

namespace RegText.Formats.Tests.Packets;

/// <summary>A folder in which a secretary keeps a packet with its sources; the texts of 龍ヶ崎市 are at hand by short names.</summary>
internal sealed class PacketFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("regtext-packet-").FullName;

    public PacketFolder()
    {
        File.Copy(Repository.Regulations("ryugasaki", "保有個人情報安全管理措置規程.txt"), this["規程.txt"]);
        File.Copy(Repository.Regulations("ryugasaki", "コンピュータ等運用管理規程_改正前.txt"), this["改正前.txt"]);
        File.Copy(Repository.Regulations("ryugasaki", "コンピュータ等運用管理規程_改正後.txt"), this["改正後.txt"]);
        File.Copy(Repository.Regulations("ryugasaki", "packet", "監査.csv"), this["監査.csv"]);
    }

    public string this[string name] => Path.Combine(_folder, name);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public void Write(string name, string text) => File.WriteAllText(this[name], text);

    /// <summary>Makes a packet of a text.</summary>
    public ServiceResult Run(string packet, string? output = "-")
    {
        Write("資料.md", packet);
        return PacketService.Run(new PacketRequest(new(this["資料.md"])) { Output = output is null or "-" ? output : this[output] }, TestContext.Current.CancellationToken);
    }

    /// <summary>What is told of the packet itself: line, code and message, those about other files left out.</summary>
    public IReadOnlyList<string> Findings(string packet) => Of(Run(packet), "資料.md");

    /// <summary>What is told of one file.</summary>
    public IReadOnlyList<string> Of(ServiceResult result, string name) =>
        [.. result.Messages.Select(m => m.Text).Where(t => t.StartsWith(this[name] + "(", StringComparison.Ordinal)).Select(t => t[this[name].Length..])];

    public static string Text(ServiceResult result) => Encoding.UTF8.GetString(result.Content!);
}
