namespace RegText.Changes;

/// <summary>How much is underlined around a change (profile key <c>underline</c>, SPEC B.4.2).</summary>
public enum UnderlineManner
{
    /// <summary>The smallest unit of words having an independent meaning: the municipal rule (SPEC B.4, B.4.1).</summary>
    Meaning,

    /// <summary>What a ministry's own table does: no more than the words that differ (SPEC B.4.2).</summary>
    Minimal,
}
