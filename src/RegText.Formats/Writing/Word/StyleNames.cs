using RegText.Documents;

namespace RegText.Formats.Writing.Word;

/// <summary>
/// The names under which a template defines the look of each role. They are what a clerk sees in Word's list of styles, and
/// what binds a template to us: Word may give a style another id when it saves, never another name.
/// </summary>
internal static class StyleNames
{
    /// <summary>Line breaking, spacing and justification that all our paragraphs share.</summary>
    public const string Common = "例規共通";

    /// <summary>Word's own 本文.</summary>
    public const string Body = "Body Text";
    public const string Title = "題名";
    public const string CentredTitle = "題名（中央）";
    public const string Note = "注記";
    public const string Enacting = "改正文";
    public const string ColumnHeading = "欄の見出し";
    public const string GroupHeading = "章名";
    public const string Caption = "見出し";
    public const string Article = "条";
    public const string Paragraph = "項";
    public const string Item = "号";
    public const string Subitem1 = "号の細分";
    public const string Subitem2 = "号の細分２";
    public const string Subitem3 = "号の細分３";
    public const string Subitem4 = "号の細分４";
    public const string SupplHeading = "附則";
    public const string AppendixHeading = "別表";

    /// <summary>Word's own フッター.</summary>
    public const string Footer = "footer";

    /// <summary>The paragraph that Word needs behind a table, as small as it can be.</summary>
    public const string AfterTable = "表の後";

    /// <summary>A paragraph that goes on from the page before, where we break the pages: in vertical writing.</summary>
    public const string Continued = "続き";

    /// <summary>Headings of a paper that is no regulation; added to a document that has them.</summary>
    public const string Heading1 = "資料の見出し１";
    public const string Heading2 = "資料の見出し２";
    public const string Heading3 = "資料の見出し３";

    /// <summary>資料番号 in its box.</summary>
    public const string Stamp = "資料番号";
    public const string Strong = "強調した字句";

    public const string Table = "対照表";
    public const string Inserted = "改正部分";
    public const string Deleted = "改正部分（改正前）";
    public const string Omitted = "略";
    public const string Marker = "新設・削る";

    /// <summary>The style of a paragraph.</summary>
    public static string Of(TextBlock block) => block.Role switch
    {
        BlockRole.Title => block is { Left: 0, FirstLine: 0 } ? CentredTitle : Title,
        BlockRole.Note => Note,
        BlockRole.Enacting => Enacting,
        BlockRole.ColumnHeading => ColumnHeading,
        BlockRole.GroupHeading => GroupHeading,
        BlockRole.Caption => Caption,
        BlockRole.Article => Article,
        BlockRole.Paragraph => Paragraph,
        BlockRole.Item => Item,
        BlockRole.Subitem => block.FirstLine switch { < 3 => Subitem1, < 4 => Subitem2, < 5 => Subitem3, _ => Subitem4 },
        BlockRole.SupplHeading => SupplHeading,
        BlockRole.AppendixHeading => AppendixHeading,
        BlockRole.Heading => block.HeadingLevel switch { <= 1 => Heading1, 2 => Heading2, _ => Heading3 },
        BlockRole.Stamp => Stamp,
        _ => Body,
    };

    /// <summary>The character style of a run; null where it looks like its paragraph.</summary>
    public static string? Of(Run run) => (run.Mark, run.Role) switch
    {
        (RunMark.Inserted, _) => Inserted,
        (RunMark.Deleted, _) => Deleted,
        (_, RunRole.Omitted) => Omitted,
        (_, RunRole.Marker) => Marker,
        (_, RunRole.Strong) => Strong,
        _ => null,
    };
}
