using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace RegText.Formats.Reading.Word;

/// <summary>
/// Reads the text and the underlines of a Word file from its own XML. It shares no code with the writer, so that what it says
/// about a file that we wrote is a proof. Not read: headers, footers, notes, comments, text boxes and pictures.
/// </summary>
public sealed class WordTableReader
{
    private readonly StyleChains styles;

    /// <summary>Complex fields that are open; true once the result of the field has begun. They may run over paragraphs.</summary>
    private readonly Stack<bool> fields = new();

    private WordTableReader(StyleChains styles) => this.styles = styles;

    /// <summary>Reads a file.</summary>
    public static Outcome<WordContent, WordReadFailure> Read(ReadOnlyMemory<byte> bytes)
    {
        var opened = WordPackage.Open(bytes);
        if (!opened.Succeeded) return opened.Failure;
        using var package = opened.Value;
        var styles = package.Part("styles");
        if (styles is { Succeeded: false }) return styles.Failure;
        var reader = new WordTableReader(new StyleChains(styles?.Value?.Root));
        return new WordContent(package.Main.Root!.Child("body") is { } body ? reader.Blocks(body) : []);
    }

    private ImmutableArray<WordBlock> Blocks(XElement container)
    {
        var blocks = ImmutableArray.CreateBuilder<WordBlock>();
        var carried = new RunList();
        AddBlocks(container, blocks, carried);
        if (carried.Count > 0) blocks.Add(new WordParagraph(carried.ToRuns(), null));
        return blocks.ToImmutable();
    }

    /// <param name="container">Any element that holds paragraphs and tables.</param>
    /// <param name="blocks">Where to add.</param>
    /// <param name="carried">Text of paragraphs whose end is a tracked deletion: it belongs to the next paragraph.</param>
    private void AddBlocks(XElement container, ImmutableArray<WordBlock>.Builder blocks, RunList carried)
    {
        foreach (var element in container.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    AddParagraph(element, blocks, carried);
                    break;
                case "tbl":
                    blocks.Add(new WordTable([.. Descend(element, "tr").Where(r => !IsDeletedRow(r)).Select(Row)]));
                    break;
                case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "smartTag":
                    AddBlocks(element, blocks, carried);
                    break;
                case "AlternateContent" when element.Elements().FirstOrDefault() is { } choice:
                    AddBlocks(choice, blocks, carried);
                    break;
            }
        }
    }

    private void AddParagraph(XElement element, ImmutableArray<WordBlock>.Builder blocks, RunList carried)
    {
        var properties = element.Child("pPr");
        var style = properties?.Child("pStyle")?.Value("val");
        AddRuns(element, style, carried);
        if (properties?.Child("rPr") is { } mark && (mark.Child("del") ?? mark.Child("moveFrom")) is not null) return;
        var numbering = styles.ParagraphProperty("numPr", properties, style)?.Child("numId")?.Value("val");
        blocks.Add(new WordParagraph(carried.ToRuns(), styles.Name(style)) { AutoNumbered = numbering is not (null or "0") });
        carried.Clear();
    }

    private WordRow Row(XElement row)
    {
        var properties = row.Child("trPr");
        var column = Number(properties?.Child("gridBefore")) ?? 0;
        var cells = ImmutableArray.CreateBuilder<WordCell>();
        foreach (var cell in Descend(row, "tc"))
        {
            var format = cell.Child("tcPr");
            if (format?.Child("cellDel") is not null) continue;
            var span = Math.Clamp(Number(format?.Child("gridSpan")) ?? 1, 1, 1000);
            var merge = format?.Child("vMerge");
            cells.Add(new WordCell(column, span, merge is not null && merge.Value("val") != "restart", Blocks(cell)));
            column += span;
        }
        var heading = properties?.Child("tblHeader");
        return new WordRow(cells.ToImmutable(), heading is not null && StyleChains.Truth(heading.Value("val")));
    }

    private static bool IsDeletedRow(XElement row) => row.Child("trPr")?.Child("del") is not null;

    private static int? Number(XElement? element)
        => int.TryParse(element?.Value("val"), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value < 1000
            ? value
            : null;

    /// <summary>Rows of a table or cells of a row, also inside content controls and custom XML.</summary>
    private static IEnumerable<XElement> Descend(XElement parent, string name)
    {
        foreach (var child in parent.Elements())
        {
            if (WordPackage.IsWord(child, name)) yield return child;
            else if (child.Name.LocalName is "sdt" or "sdtContent" or "customXml")
                foreach (var inner in Descend(child, name)) yield return inner;
        }
    }

    private void AddRuns(XElement parent, string? paragraphStyle, RunList runs)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "r":
                    AddRun(element, paragraphStyle, runs);
                    break;
                case "hyperlink" or "ins" or "moveTo" or "smartTag" or "sdt" or "sdtContent" or "customXml" or "fldSimple" or "bdo"
                    or "dir":
                    AddRuns(element, paragraphStyle, runs);
                    break;
                case "AlternateContent" when element.Elements().FirstOrDefault() is { } choice:
                    AddRuns(choice, paragraphStyle, runs);
                    break;
            }
        }
    }

    private void AddRun(XElement run, string? paragraphStyle, RunList runs)
    {
        var properties = run.Child("rPr");
        var hidden = styles.RunProperty("vanish", properties, paragraphStyle) is { } vanish && StyleChains.Truth(vanish.Value("val"));
        var underline = styles.RunProperty("u", properties, paragraphStyle);
        var underlined = underline is not null && StyleChains.Truth(underline.Value("val") ?? "none");
        foreach (var piece in run.Elements())
        {
            if (piece.Name.LocalName == "fldChar") Field(piece);
            else if (hidden || fields.Contains(false)) continue;
            else if (piece.Name.LocalName == "ruby" && piece.Child("rubyBase") is { } ruby) AddRuns(ruby, paragraphStyle, runs);
            else runs.Add(TextOf(piece), underlined);
        }
    }

    private void Field(XElement mark)
    {
        switch (mark.Value("fldCharType"))
        {
            case "begin":
                fields.Push(false);
                break;
            case "separate" when fields.TryPop(out _):
                fields.Push(true);
                break;
            case "end":
                fields.TryPop(out _);
                break;
        }
    }

    private static string TextOf(XElement piece) => piece.Name.LocalName switch
    {
        "t" => (string?)piece.Attribute(XNamespace.Xml + "space") == "preserve" ? piece.Value : piece.Value.Trim(' ', '\t', '\r', '\n'),
        "tab" or "ptab" => "\t",
        "br" or "cr" => "\n",
        "noBreakHyphen" => "\u2011",
        "softHyphen" => "\u00AD",
        "sym" => Symbol(piece.Value("char")),
        _ => "",
    };

    private static string Symbol(string? code)
        => int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && Rune.IsValid(value)
            ? new Rune(value).ToString()
            : "\uFFFD";

    /// <summary>Runs of one paragraph; neighbours of one look become one.</summary>
    private sealed class RunList
    {
        private readonly List<(StringBuilder Text, bool Underlined)> runs = [];

        public int Count => runs.Count;

        public void Add(string text, bool underlined)
        {
            if (text.Length == 0) return;
            if (runs.Count == 0 || runs[^1].Underlined != underlined) runs.Add((new StringBuilder(), underlined));
            runs[^1].Text.Append(text);
        }

        public void Clear() => runs.Clear();

        public ImmutableArray<WordRun> ToRuns() => [.. runs.Select(r => new WordRun(r.Text.ToString(), r.Underlined))];
    }
}
