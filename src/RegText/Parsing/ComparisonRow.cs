namespace RegText.Parsing;

/// <summary>How a row of a 新旧対照表 stands in a text, for the parser and for readers that find such tables in files.</summary>
public static class ComparisonRow
{
    /// <summary>Divides the cells, as when a table is pasted.</summary>
    public const char CellBreak = '\t';

    /// <summary>Divides the paragraphs of a cell: U+2029, which no office types, so that it can be nothing else.</summary>
    public const char ParagraphBreak = '\u2029';
}
