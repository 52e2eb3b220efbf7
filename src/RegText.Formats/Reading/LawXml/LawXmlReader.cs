using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using RegText.Syntax;

namespace RegText.Formats.Reading.LawXml;

/// <summary>
/// Reads 法令標準XML (XMLSchemaForJapaneseLaw_v3): XML → tree. No DTD, no entities, bounded depth and size. What the tree has no place for is
/// kept as <see cref="Unit.SchemaMarkup"/>, so that <see cref="Writing.LawXml.LawXmlWriter"/> gives the same XML again.
/// </summary>
public static class LawXmlReader
{
    /// <summary>Reads the text of an XML file.</summary>
    public static Outcome<Instrument, LawXmlReadFailure> Read(string xml) => Read(new StringReader(xml));

    /// <summary>Reads the bytes of an XML file; its declaration or byte order mark tells the encoding.</summary>
    public static Outcome<Instrument, LawXmlReadFailure> Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        return Read(() => XmlReader.Create(stream, Settings(LawXmlLimits.Characters)));
    }

    /// <summary>Reads at most so many characters.</summary>
    internal static Outcome<Instrument, LawXmlReadFailure> Read(TextReader text, int characters = LawXmlLimits.Characters) =>
        Read(() => XmlReader.Create(text, Settings(characters)));

    private static Outcome<Instrument, LawXmlReadFailure> Read(Func<XmlReader> open)
    {
        try
        {
            using var reader = open();
            var (root, failure) = Load(reader);
            if (failure is not null) return failure;
            if (root!.Name.LocalName != "Law" || root.Element("LawBody") is null)
                return new LawXmlReadFailure(LawXmlProblem.NotLaw,
                    $"法令標準XMLではありません（{(root.Name.LocalName == "Law" ? "<LawBody>がありません" : $"最初の要素が<{root.Name.LocalName}>です")}）。e-Gov法令検索などの法令標準XML（<Law>で始まるもの）を指定してください。");
            return LawElementReader.Read(root);
        }
        catch (XmlException e)
        {
            return Broken(e);
        }
    }

    private static XmlReaderSettings Settings(int characters) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = characters,
    };

    /// <summary>
    /// Builds the elements without recursion. Line breaks and indents that make the file readable are no part of the text.
    /// </summary>
    private static (XElement? Root, LawXmlReadFailure? Failure) Load(XmlReader reader)
    {
        XElement? root = null, open = null;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (reader.Depth > LawXmlLimits.Depth)
                        return (null, new(LawXmlProblem.TooLarge, string.Create(CultureInfo.InvariantCulture,
                            $"要素の入れ子が{LawXmlLimits.Depth}段を超えています。法令標準XMLか確かめてください。")));
                    var element = new XElement(reader.LocalName);
                    var isEmpty = reader.IsEmptyElement;
                    while (reader.MoveToNextAttribute())
                        if (reader.Prefix.Length == 0 && reader.LocalName != "xmlns") element.Add(new XAttribute(reader.LocalName, reader.Value));
                    if (open is null) root = element;
                    else open.Add(element);
                    if (!isEmpty) open = element;
                    break;
                case XmlNodeType.EndElement:
                    open = open?.Parent;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    if (WithoutLayout(reader.Value) is { Length: > 0 } text) open?.Add(new XText(text));
                    break;
            }
        }
        return (root, null);
    }

    /// <summary>The text without its line breaks and the ASCII blanks around them.</summary>
    private static string WithoutLayout(string text)
    {
        if (text.AsSpan().IndexOfAny('\n', '\r') < 0) return text;
        var result = new StringBuilder(text.Length);
        foreach (var line in text.AsSpan().EnumerateLines())
            result.Append(line.Trim(" \t"));
        return result.ToString();
    }

    private static LawXmlReadFailure Broken(XmlException e)
    {
        var place = e.LineNumber == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"（{e.LineNumber}行{e.LinePosition}字目）");
        // The reader gives no other sign of what it refused.
        if (e.Message.Contains("dtd", StringComparison.OrdinalIgnoreCase))
            return new(LawXmlProblem.HasDtd, $"DTD（<!DOCTYPE …>）があります{place}。安全のため、DTDやエンティティのあるXMLは読みません。その部分を削って保存し直してください。");
        if (e.Message.Contains("MaxCharacters", StringComparison.Ordinal) || e.Message.Contains("LimitExceeded", StringComparison.Ordinal))
            return new(LawXmlProblem.TooLarge, string.Create(CultureInfo.InvariantCulture, $"大きすぎます。読めるのは{LawXmlLimits.Characters >> 20}百万字までです。"));
        return new(LawXmlProblem.NotXml, $"XMLとして読めません{place}。ファイルが途中で切れていないか、タグの閉じ忘れがないかを確かめてください。");
    }
}
