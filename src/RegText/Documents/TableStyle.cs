using RegText.Changes;

namespace RegText.Documents;

/// <summary>Which column stands left (SPEC B.1).</summary>
public enum TableLayout
{
    /// <summary>改正後 left, 改正前 right.</summary>
    NewLeft,

    /// <summary>改正前 left, 改正後 right.</summary>
    OldLeft,
}

/// <summary>What is a matter of custom in a 新旧対照表 (SPEC B, G; layout-options).</summary>
public sealed record TableStyle
{
    /// <summary>Which column stands left.</summary>
    public TableLayout Layout { get; init; }

    /// <summary>Heading of the column of the new text, wherever it stands.</summary>
    public string NewHeading { get; init; } = "改正後";

    /// <summary>Heading of the column of the old text.</summary>
    public string OldHeading { get; init; } = "改正前";

    /// <summary>The title above the table; {題名} is that of the regulation.</summary>
    public string Title { get; init; } = "{題名}新旧対照表";

    /// <summary>The note at the right above the table; empty for none.</summary>
    public string Note { get; init; } = "（下線部分は改正部分）";

    /// <summary>Stands for text that is equal on both sides.</summary>
    public string Omit { get; init; } = "（略）";

    /// <summary>Between the labels of two omitted neighbours: 2・3　（略）.</summary>
    public string TwoJoin { get; init; } = "・";

    /// <summary>Between the first and the last label of three and more: 2～5　（略）.</summary>
    public string RangeMark { get; init; } = "～";

    /// <summary>Stands in the old column against a unit that is added; empty for a blank cell.</summary>
    public string Added { get; init; } = "（新設）";

    /// <summary>Stands in the new column against a unit that is taken out; empty for a blank cell.</summary>
    public string Deleted { get; init; } = "（削る）";

    /// <summary>Whether a unit whose sub-units alone changed shows its own text in full instead of 略.</summary>
    public bool ShowOwnTextOfChangedItems { get; init; } = true;

    /// <summary>Whether articles without any change are shown too, as 略.</summary>
    public bool ShowUnchangedArticles { get; init; }

    /// <summary>How much is underlined.</summary>
    public UnderlineManner Underline { get; init; }

    /// <summary>Paper of the table as an attachment.</summary>
    public Paper Paper { get; init; }

    /// <summary>Margins.</summary>
    public Margins Margins { get; init; } = new(25, 25, 25, 25);

    /// <summary>Font.</summary>
    public string Font { get; init; } = "ＭＳ 明朝";

    /// <summary>Type size in points.</summary>
    public double Size { get; init; } = 10.5;
}
