using RegText.Changes;
using RegText.Text;

namespace RegText.Documents;

/// <summary>Where the two columns stand (SPEC B.1).</summary>
public enum TableLayout
{
    /// <summary>改正後 left, 改正前 right.</summary>
    NewLeft,

    /// <summary>改正前 left, 改正後 right.</summary>
    OldLeft,

    /// <summary>Vertical writing, 改正後 above, 改正前 below.</summary>
    UpperLower,
}

/// <summary>How the label of a unit that came, went or moved as a whole is marked (SPEC B.5 S6).</summary>
public enum LabelMark
{
    /// <summary>As all other words.</summary>
    Single,

    /// <summary>By a double line.</summary>
    Double,
}

/// <summary>How a changed cell of a 別表 is framed, and what the enacting sentence calls it (SPEC B.5 S1t, S6).</summary>
public enum FrameKind
{
    /// <summary>太線.</summary>
    ThickLine,

    /// <summary>太枠: the same line by another name.</summary>
    ThickFrame,

    /// <summary>破線で囲んだ部分.</summary>
    Dashed,
}

/// <summary>How a changed 様式 is shown (SPEC B.3-8).</summary>
public enum FormDisplay
{
    /// <summary>The whole form stands in the table.</summary>
    Whole,

    /// <summary>別紙のとおり, with both forms on pages of their own behind the table.</summary>
    Attached,
}

/// <summary>How a unit is shown that has the same words and another place among its neighbours (SPEC B.3-6).</summary>
public enum MoveDisplay
{
    /// <summary>In both columns where it stands there: the label underlined, the words 略, against it where it went or came from.</summary>
    ByLabel,

    /// <summary>As one that goes and one that comes.</summary>
    Apart,
}

/// <summary>What stands in a column of remarks where nobody gave a reason.</summary>
public enum RemarksFill
{
    /// <summary>Nothing: to be filled in by hand.</summary>
    Blank,

    /// <summary>What was done: 字句の改正, 項の追加.</summary>
    Kind,
}

/// <summary>What is a matter of custom in a 新旧対照表 (SPEC B, G; layout-options).</summary>
public sealed record TableStyle
{
    /// <summary>Stands in <see cref="Added"/> and <see cref="Deleted"/> for what came or went: 条, 項, 号.</summary>
    public const string UnitPlaceholder = "{単位}";

    /// <summary>Behind the number of the place to which a unit went: （第4号に移動）.</summary>
    public const string MovedTo = "に移動）";

    /// <summary>Behind the number of the place from which a unit came: （第2号から移動）.</summary>
    public const string MovedFrom = "から移動）";

    /// <summary>Stands behind the heading of a 様式 that is attached.</summary>
    public const string AttachedForm = "別紙のとおり";

    /// <summary>Where the two columns stand.</summary>
    public TableLayout Layout { get; init; }

    /// <summary>Heading of the column of the new text, wherever it stands.</summary>
    public string NewHeading { get; init; } = "改正後";

    /// <summary>Heading of the column of the old text.</summary>
    public string OldHeading { get; init; } = "改正前";

    /// <summary>The title above the table; {題名} is that of the regulation, {種別} the kind of what amends it.</summary>
    public string Title { get; init; } = "{題名}新旧対照表";

    /// <summary>The note at the right above the table; empty for none. {印} is what the changes are marked by.</summary>
    public string Note { get; init; } = "（{印}部分は改正部分）";

    /// <summary>Stands for text that is equal on both sides.</summary>
    public string Omit { get; init; } = "（略）";

    /// <summary>The same in the old column, 同左; empty where it is <see cref="Omit"/> too.</summary>
    public string OmitOld { get; init; } = "";

    /// <summary>Between the labels of two omitted neighbours: 2・3　（略）.</summary>
    public string TwoJoin { get; init; } = "・";

    /// <summary>Between the first and the last label of three and more: 2～5　（略）.</summary>
    public string RangeMark { get; init; } = "～";

    /// <summary>Stands in the old column against a unit that is added; empty for a blank cell.</summary>
    public string Added { get; init; } = "（新設）";

    /// <summary>Stands in the new column against a unit that is taken out; empty for a blank cell.</summary>
    public string Deleted { get; init; } = "（削る）";

    /// <summary>How a unit is shown that moved among its neighbours.</summary>
    public MoveDisplay Moves { get; init; }

    /// <summary>Whether a unit whose sub-units alone changed shows its own text in full instead of 略.</summary>
    public bool ShowOwnTextOfChangedItems { get; init; } = true;

    /// <summary>Whether articles without any change are shown too, as 略.</summary>
    public bool ShowUnchangedArticles { get; init; }

    /// <summary>Whether the unchanged rows of a changed table are shown instead of 略.</summary>
    public bool ShowUnchangedRows { get; init; }

    /// <summary>How a changed 様式 is shown.</summary>
    public FormDisplay Forms { get; init; }

    /// <summary>How much is underlined.</summary>
    public UnderlineManner Underline { get; init; }

    /// <summary>The share of a text that must have changed for all of it to be underlined; 1 for never (SPEC B.4.1 step 6).</summary>
    public double WholeUnit { get; init; } = Underlining.StandardWholeUnit;

    /// <summary><see cref="Underline"/> and <see cref="WholeUnit"/>.</summary>
    public Underlining Underlining => new(Underline, WholeUnit);

    /// <summary>How labels of units that came, went or moved are marked.</summary>
    public LabelMark LabelMark { get; init; }

    /// <summary>Whether blanks, underlined, stand in place of words that only the other side has.</summary>
    public bool PadBlanks { get; init; }

    /// <summary>Whether changes in tables are marked by frames around cells instead of underlines.</summary>
    public bool ThickFrameForTables { get; init; } = true;

    /// <summary>What the frames are.</summary>
    public FrameKind Frame { get; init; }

    /// <summary>An empty line between articles.</summary>
    public bool EmptyLineBetweenArticles { get; init; } = true;

    /// <summary>A ruled line between articles.</summary>
    public bool LineBetweenArticles { get; init; }

    /// <summary>An empty line at the end of the table.</summary>
    public bool EmptyLastLine { get; init; } = true;

    /// <summary>Heading of a narrow first column with the number of each article shown; empty where there is none.</summary>
    public string NumberColumn { get; init; } = "";

    /// <summary>Heading of a last column for remarks or reasons; empty where there is none.</summary>
    public string RemarksColumn { get; init; } = "";

    /// <summary>What stands in the column of remarks.</summary>
    public RemarksFill Remarks { get; init; }

    /// <summary>Paper of the table as an attachment.</summary>
    public Paper Paper { get; init; }

    /// <summary>Margins.</summary>
    public Margins Margins { get; init; } = new(25, 25, 25, 25);

    /// <summary>Font.</summary>
    public string Font { get; init; } = "ＭＳ 明朝";

    /// <summary>Type size in points.</summary>
    public double Size { get; init; } = 10.5;

    /// <summary>Whether it is written from top to bottom.</summary>
    public bool IsVertical => Layout == TableLayout.UpperLower;

    /// <summary>What stands for equal text in a column.</summary>
    public string OmitIn(bool oldColumn) => oldColumn && OmitOld.Length > 0 ? OmitOld : Omit;

    /// <summary>Whether a text stands for a unit that the other column has alone, for whatever unit; white space does not count.</summary>
    public bool IsMarker(string text) =>
        IsMarker(WhiteSpace.Remove(text), WhiteSpace.Remove(Added)) || IsMarker(WhiteSpace.Remove(text), WhiteSpace.Remove(Deleted)) || IsMoveMarker(text);

    /// <summary>Whether a text says where the unit that stands against it went or came from, with brackets of either width.</summary>
    public static bool IsMoveMarker(string text)
    {
        const int longest = 40;
        var form = WhiteSpace.Remove(text);
        return form is ['（' or '(', .., '）' or ')'] && form.Length <= longest
            && (form.AsSpan(0, form.Length - 1).EndsWith(MovedTo.AsSpan(0, MovedTo.Length - 1), StringComparison.Ordinal)
                || form.AsSpan(0, form.Length - 1).EndsWith(MovedFrom.AsSpan(0, MovedFrom.Length - 1), StringComparison.Ordinal));
    }

    private static bool IsMarker(string text, string marker)
    {
        const int longestUnit = 6;
        var at = marker.IndexOf(UnitPlaceholder, StringComparison.Ordinal);
        if (at < 0) return string.Equals(text, marker, StringComparison.Ordinal);
        var end = marker.Length - at - UnitPlaceholder.Length;
        return text.Length > at + end && text.Length <= at + end + longestUnit
            && text.StartsWith(marker[..at], StringComparison.Ordinal) && text.EndsWith(marker[^end..], StringComparison.Ordinal);
    }
}
