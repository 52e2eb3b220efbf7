using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace RegText.Formats.Reading.Word;

/// <summary>
/// Reads the runs of paragraphs: their text with its underlines, results of fields, the base of ruby. It keeps them until they are taken,
/// so that paragraphs whose end was deleted can be read as one.
/// </summary>
internal sealed class RunReader(StyleChains styles, RevisionFilter revisions)
{
    // LibreOffice puts it into the first cell of a row that is inserted empty, so that the row can be marked.
    private const string Placeholder = "\u200D";

    private readonly List<(StringBuilder Text, bool Underlined)> _runs = [];
    private readonly List<TextPiece> _pieces = [];
    private readonly List<XElement> _boxes = [];
    private readonly FieldReader _fields = new();
    private NonText _omitted;
    private int _length;

    /// <summary>How many runs wait.</summary>
    public int Count => _runs.Count;

    /// <summary>The formatting of the first run that waits.</summary>
    public XElement? FirstProperties { get; private set; }

    /// <summary>Reads the runs of a paragraph.</summary>
    public void Add(XElement parent, string? paragraphStyle)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "r":
                    AddRun(element, paragraphStyle);
                    break;
                case "ins" or "moveTo" or "del" or "moveFrom" when !revisions.Shows(element.Name.LocalName):
                    break;
                case "hyperlink" or "ins" or "moveTo" or "del" or "moveFrom" or "smartTag" or "sdt" or "sdtContent" or "customXml" or "fldSimple"
                    or "bdo" or "dir":
                    Add(element, paragraphStyle);
                    break;
                case "oMath" or "oMathPara":
                    _omitted |= NonText.Equation;
                    break;
                case "AlternateContent" when element.Elements().FirstOrDefault() is { } choice:
                    Add(choice, paragraphStyle);
                    break;
            }
        }
    }

    /// <summary>The runs that wait; neighbours of one look are one.</summary>
    public ImmutableArray<WordRun> Take()
    {
        ImmutableArray<WordRun> taken = [.. _runs.Select(r => new WordRun(r.Text.ToString(), r.Underlined))];
        _runs.Clear();
        FirstProperties = null;
        _length = 0;
        return taken;
    }

    /// <summary>The elements that held the text of the runs since the last time.</summary>
    public ImmutableArray<TextPiece> TakePieces()
    {
        ImmutableArray<TextPiece> taken = [.. _pieces];
        _pieces.Clear();
        return taken;
    }

    /// <summary>The text boxes of the paragraphs since the last time: elements that hold paragraphs.</summary>
    public List<XElement> TakeBoxes()
    {
        List<XElement> taken = [.. _boxes];
        _boxes.Clear();
        return taken;
    }

    /// <summary>What was left out since the last time.</summary>
    public NonText TakeOmitted()
    {
        var omitted = _omitted;
        _omitted = NonText.None;
        return omitted;
    }

    private void AddRun(XElement run, string? paragraphStyle)
    {
        var properties = revisions.Properties(run, "rPr");
        FirstProperties ??= properties;
        var hidden = styles.RunProperty("vanish", properties, paragraphStyle) is { } vanish && StyleChains.Truth(vanish.Value("val"));
        var underline = styles.RunProperty("u", properties, paragraphStyle);
        var underlined = underline is not null && StyleChains.Truth(underline.Value("val") ?? "none");
        foreach (var piece in run.Elements())
        {
            switch (piece.Name.LocalName)
            {
                case "fldChar":
                    Append(_fields.Mark(piece), underlined, piece);
                    break;
                case "instrText" or "delInstrText":
                    _fields.Instruction(piece.Value);
                    break;
                case var _ when hidden || _fields.IsInInstruction:
                    break;
                case "ruby" when piece.Child("rubyBase") is { } ruby:
                    Add(ruby, paragraphStyle);
                    break;
                case "drawing" or "pict" or "object" or "AlternateContent":
                    AddDrawing(piece);
                    break;
                case "t" when piece.Value is Placeholder && run.Parent?.Name.LocalName is "ins" or "del":
                    break;
                default:
                    Append(TextOf(piece), underlined, piece);
                    break;
            }
        }
    }

    private void AddDrawing(XElement drawing)
    {
        // The same drawing stands there for new and for old programs.
        if (drawing.Name.LocalName == "AlternateContent")
        {
            var versions = drawing.Elements().ToList();
            if ((versions.Find(HasBox) ?? versions.FirstOrDefault()) is not { } version) return;
            foreach (var inner in version.Elements()) AddDrawing(inner);
            return;
        }
        var boxes = Boxes(drawing).ToList();
        _boxes.AddRange(boxes);
        if (drawing.Name.LocalName == "object") _omitted |= NonText.Embedded;
        else if (boxes.Count == 0 && drawing.Name.LocalName is "drawing" or "pict" && !IsLine(drawing)) _omitted |= NonText.Picture;
    }

    // Lines and arrows are drawn into many forms and say nothing.
    private static bool IsLine(XElement drawing) =>
        !drawing.Descendants().Any(e => e.Name.LocalName is "pic" or "imagedata" or "chart" or "relIds" or "wgp" or "group");

    private static bool HasBox(XElement version) => Boxes(version).Any();

    /// <summary>The text boxes of a drawing, those of a group in their order.</summary>
    private static IEnumerable<XElement> Boxes(XElement element)
    {
        foreach (var child in element.Elements())
        {
            if (WordPackage.IsWord(child, "txbxContent"))
            {
                yield return child;
                continue;
            }
            if (child.Name.LocalName == "Fallback") continue;
            foreach (var box in Boxes(child)) yield return box;
        }
    }

    private void Append(string text, bool underlined, XElement piece)
    {
        if (text.Length == 0) return;
        _pieces.Add(new(_length, text.Length, piece, piece.Name.LocalName is "t" or "delText" ? piece.Value.IndexOf(text, StringComparison.Ordinal) : -1));
        _length += text.Length;
        if (_runs.Count == 0 || _runs[^1].Underlined != underlined) _runs.Add((new StringBuilder(), underlined));
        _runs[^1].Text.Append(text);
    }

    private static string TextOf(XElement piece) => piece.Name.LocalName switch
    {
        "t" or "delText" => (string?)piece.Attribute(XNamespace.Xml + "space") == "preserve" ? piece.Value : piece.Value.Trim(' ', '\t', '\r', '\n'),
        "tab" or "ptab" => "\t",
        "br" or "cr" => "\n",
        "noBreakHyphen" => "\u2011",
        "softHyphen" => "\u00AD",
        "sym" => Symbol(piece.Value("char")),
        _ => "",
    };

    private static string Symbol(string? code) =>
        int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && Rune.IsValid(value)
            ? new Rune(value).ToString()
            : "\uFFFD";
}
