using RegText.Documents;
using RegText.Documents.Packets.Checks;
using RegText.Formats.Reading.Packets;

namespace RegText.Formats.Services.Packets;

/// <summary>The files that a packet is made from, each read once. Paths are those of the author, seen from the folder of the packet.</summary>
internal sealed class PacketSources(string folder)
{
    private readonly Dictionary<string, Outcome<RegulationInput, ServiceResult>> _regulations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Outcome<AuthoredFile, string>> _authored = new(StringComparer.Ordinal);
    private readonly Dictionary<RegulationInput, PacketSubject> _subjects = new(ReferenceEqualityComparer.Instance);

    /// <summary>The inputs as they are noted in the document, in the order in which they were read.</summary>
    public List<DocumentSource> Noted { get; } = [];

    /// <summary>All files, as inputs.</summary>
    public IEnumerable<InputSource> Inputs => _regulations.Keys.Select(k => k.Split('\n')[0]).Concat(_authored.Keys).Distinct(StringComparer.Ordinal).Select(p => new InputSource(p));

    /// <summary>The regulations that were read.</summary>
    public IEnumerable<RegulationInput> Regulations => _regulations.Values.Where(r => r.Succeeded).Select(r => r.Value!);

    /// <summary>A regulation.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="select">Which one of several in it; or null.</param>
    public Outcome<RegulationInput, ServiceResult> Regulation(string path, string? select)
    {
        var full = At(path);
        var key = select is null ? full : full + "\n" + select;
        if (_regulations.TryGetValue(key, out var known)) return known;
        var loaded = RegulationInput.Load(new InputSource(full), select);
        if (loaded.Succeeded) Note(new("規程", loaded.Value.File.FileName, loaded.Value.File.Sha256));
        return _regulations[key] = loaded;
    }

    /// <summary>A list or text that somebody wrote.</summary>
    public Outcome<AuthoredFile, string> Authored(string path)
    {
        var full = At(path);
        if (_authored.TryGetValue(full, out var known)) return known;
        var read = AuthoredFile.Read(full);
        if (read.Succeeded) Note(read.Value.AsSource("一覧"));
        return _authored[full] = read;
    }

    /// <summary>A regulation as a subject of checks.</summary>
    public PacketSubject SubjectOf(RegulationInput regulation)
    {
        if (!_subjects.TryGetValue(regulation, out var subject)) _subjects[regulation] = subject = new(regulation.Instrument);
        return subject;
    }

    /// <summary>The path from where the program was started, without the way through the folder of the packet.</summary>
    /// <summary>A file that is read by others: it is noted, and never written over.</summary>
    public InputSource Other(string path, string role)
    {
        var full = At(path);
        if (!_authored.ContainsKey(full) && AuthoredFile.Read(full) is { Succeeded: true } read)
        {
            _authored[full] = read;
            Note(read.Value.AsSource(role));
        }
        return new(full);
    }

    private string At(string path) =>
        folder.Length == 0 || Path.IsPathRooted(path) ? path : Path.IsPathRooted(folder) ? Path.GetFullPath(path, folder) : Path.GetRelativePath(".", Path.Combine(folder, path));

    private void Note(DocumentSource source)
    {
        if (!Noted.Contains(source)) Noted.Add(source);
    }
}
