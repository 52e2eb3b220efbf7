using System.Security.Cryptography;
using RegText.Documents;
using RegText.Formats.Reading.Sources;
using RegText.Text;

namespace RegText.Formats.Reading.Packets;

/// <summary>A text that somebody wrote for RegText and that is no regulation: a packet, summaries, a list of an audit. It is read as it is.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Head">What its head says.</param>
/// <param name="Sha256">Hash of the bytes, lower-case hexadecimal.</param>
/// <param name="FileName">The name without folder.</param>
public sealed record AuthoredFile(SourceText Text, FileHead Head, string Sha256, string FileName)
{
    /// <summary>As the input of a document.</summary>
    public DocumentSource AsSource(string role) => new(role, FileName, Sha256);

    /// <summary>Reads a file, or says why it cannot be read.</summary>
    public static Outcome<AuthoredFile, string> Read(string path)
    {
        var bytes = FileBytes.Read(path);
        return bytes.Succeeded ? Read(bytes.Value, path) : bytes.Failure.Message;
    }

    /// <summary>Reads bytes that came from elsewhere.</summary>
    public static Outcome<AuthoredFile, string> Read(byte[] bytes, string name)
    {
        var input = new SourceBytes(name, bytes);
        var decoded = DecodedInput.Of(input);
        if (!decoded.Succeeded) return decoded.Failure.Message;
        var text = new SourceText(decoded.Value.Text, name, decoded.Value.EncodingName);
        return new AuthoredFile(text, FrontMatterReader.Read(text), Convert.ToHexStringLower(SHA256.HashData(bytes)), input.FileName);
    }
}
