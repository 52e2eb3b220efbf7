using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using RegText.Formats.Reading.Word.Numbering;

namespace RegText.Formats.Reading.Word;

/// <summary>Reads the paragraphs and tables of a document in their order.</summary>
internal sealed class BlockReader(StyleChains styles, ParagraphNumbers numbers, WordReadOptions options)
{
    private const double UsualFontSize = 10;

    private readonly RevisionFilter _revisions = new(options.Revisions);

    /// <summary>Reads a container: the body, a cell, a text box.</summary>
    public ImmutableArray<WordBlock> Read(XElement container)
    {
        var blocks = ImmutableArray.CreateBuilder<WordBlock>();
        var runs = new RunReader(styles, _revisions);
        AddBlocks(container, blocks, runs);
        if (runs.Count > 0) blocks.Add(new WordParagraph(runs.Take(), null) { Pieces = runs.TakePieces() });
        return blocks.ToImmutable();
    }

    /// <param name="container">Any element that holds paragraphs and tables.</param>
    /// <param name="blocks">Where to add.</param>
    /// <param name="runs">Keeps the text of paragraphs whose end is not part of the text: it belongs to the next paragraph.</param>
    private void AddBlocks(XElement container, ImmutableArray<WordBlock>.Builder blocks, RunReader runs)
    {
        foreach (var element in container.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    AddParagraph(element, blocks, runs);
                    break;
                case "tbl":
                    if (Table(element) is not { Rows.IsEmpty: false } table) break;
                    // Words whose paragraph lost its end cannot run on into a table.
                    if (runs.Count > 0) blocks.Add(new WordParagraph(runs.Take(), null) { Pieces = runs.TakePieces() });
                    blocks.Add(table);
                    break;
                case "ins" or "moveTo" or "del" or "moveFrom" when !_revisions.Shows(element.Name.LocalName):
                    break;
                case "sdt" or "sdtContent" or "customXml" or "smartTag" or "ins" or "moveTo" or "del" or "moveFrom":
                    AddBlocks(element, blocks, runs);
                    break;
                case "AlternateContent" when element.Elements().FirstOrDefault() is { } choice:
                    AddBlocks(choice, blocks, runs);
                    break;
                case "altChunk" or "subDoc":
                    blocks.Add(new WordParagraph([], null) { Omitted = NonText.Embedded });
                    break;
            }
        }
    }

    private void AddParagraph(XElement element, ImmutableArray<WordBlock>.Builder blocks, RunReader runs)
    {
        var properties = _revisions.Properties(element, "pPr");
        var style = properties?.Child("pStyle")?.Value("val");
        runs.Add(element, style);
        // The mark at the end of the paragraph keeps its properties apart from the old ones of the paragraph.
        if (!_revisions.Shows(element.Child("pPr")?.Child("rPr"))) return;
        var number = numbers.Next(properties, style, _revisions);
        var indent = ParagraphIndent.Of(Indents(properties, style, number), FontSize(runs.FirstProperties, style));
        blocks.Add(new WordParagraph(runs.Take(), styles.Name(style))
        {
            Pieces = runs.TakePieces(),
            AutoNumbered = number is not null,
            Label = number?.Label ?? "",
            FirstIndent = indent.First,
            LeftIndent = indent.Left,
            Omitted = runs.TakeOmitted(),
        });
        foreach (var box in runs.TakeBoxes())
            if (options.TextBoxes) blocks.AddRange(Read(box));
    }

    // A number of the paragraph itself brings its indent; the number of a style comes with the indent of the style.
    private IEnumerable<XElement> Indents(XElement? properties, string? style, ParagraphNumber? number)
    {
        if (properties?.Child("ind") is { } own) yield return own;
        if (number is { IsOwn: true, Indent: { } level }) yield return level;
        foreach (var inherited in styles.InStyles("pPr", "ind", style)) yield return inherited;
        if (number is { IsOwn: false, Indent: { } levelOfStyle }) yield return levelOfStyle;
        if (styles.DefaultParagraph?.Child("ind") is { } byDefault) yield return byDefault;
    }

    private double FontSize(XElement? runProperties, string? style) =>
        double.TryParse(styles.RunProperty("sz", runProperties, style)?.Value("val"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var half)
            && half is > 1 and < 1000 ? half / 2 : UsualFontSize;

    private WordTable Table(XElement table) =>
        new([.. Descend(table, "tr").Where(r => _revisions.Shows(r.Child("trPr"))).Select(Row)]);

    private WordRow Row(XElement row)
    {
        var properties = row.Child("trPr");
        var column = Number(properties?.Child("gridBefore")) ?? 0;
        var cells = ImmutableArray.CreateBuilder<WordCell>();
        foreach (var cell in Descend(row, "tc"))
        {
            var format = cell.Child("tcPr");
            if (!_revisions.Shows(format)) continue;
            var span = Math.Clamp(Number(format?.Child("gridSpan")) ?? 1, 1, 1000);
            var merge = format?.Child("vMerge");
            cells.Add(new WordCell(column, span, merge is not null && merge.Value("val") != "restart", Read(cell))
            {
                Frame = Frame(format?.Child("tcBorders")),
                IsVertical = format?.Child("textDirection")?.Value("val") is "tbRl" or "tbRlV",
            });
            column += span;
        }
        var heading = properties?.Child("tblHeader");
        return new WordRow(cells.ToImmutable(), heading is not null && StyleChains.Truth(heading.Value("val")));
    }

    /// <summary>Lines of a point and a half and more, and dashed ones, stand out from the lines of a table.</summary>
    private static CellFrame Frame(XElement? borders)
    {
        const int thickInEighths = 12;
        return Side("top", CellFrame.Top) | Side("bottom", CellFrame.Bottom) | Side("left", CellFrame.Left) | Side("right", CellFrame.Right);

        CellFrame Side(string name, CellFrame side) =>
            borders?.Child(name) is { } line && line.Value("val") is { } kind and not "nil" and not "none"
            && (kind.StartsWith("dash", StringComparison.Ordinal) || (int.TryParse(line.Value("sz"), NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size >= thickInEighths))
                ? side
                : CellFrame.None;
    }

    private static int? Number(XElement? element) =>
        int.TryParse(element?.Value("val"), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value < 1000 ? value : null;

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
}
