namespace RegText.Comparing;

/// <summary>What a person decided about a link.</summary>
public enum DecisionKind
{
    /// <summary>確定: the article answers the item.</summary>
    Confirm,

    /// <summary>却下: it does not.</summary>
    Reject,

    /// <summary>分割: only the named part (項, 号) of the article does; one line for each part.</summary>
    Split,
}

/// <summary>A line of a file of decisions.</summary>
/// <param name="Kind">What was decided.</param>
/// <param name="Baseline">The item: G4-1, 第10条.</param>
/// <param name="Document">The name of the regulation, as reports have it.</param>
/// <param name="Unit">The article, or its part: 第10条, 第10条第2項.</param>
/// <param name="Relation">The relation; null where the automatic one stands.</param>
/// <param name="Who">Who decided.</param>
/// <param name="When">When, as written.</param>
/// <param name="Note">Why.</param>
/// <param name="BaselineFingerprint">Hash of the item's text when it was decided; empty when not recorded.</param>
/// <param name="UnitFingerprint">Hash of the article's text when it was decided; empty when not recorded.</param>
/// <param name="Line">Line of the file, from 1.</param>
public sealed record LinkDecision(
    DecisionKind Kind, string Baseline, string Document, string Unit, LinkRelation? Relation, string Who, string When, string Note, string BaselineFingerprint, string UnitFingerprint, int Line)
{
    /// <summary>The word for a kind.</summary>
    public static string Word(DecisionKind kind) => kind switch { DecisionKind.Confirm => "確定", DecisionKind.Reject => "却下", _ => "分割" };
}

/// <summary>A decision as it stands today.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="IsStale">Whether a text has changed since it was made: 要再確認.</param>
public sealed record AppliedDecision(LinkDecision Decision, bool IsStale)
{
    /// <summary>確定（山田、2026-11-20）, or 要再確認（…）.</summary>
    public override string ToString()
    {
        var (word, by) = (LinkDecision.Word(Decision.Kind), string.Join("、", new[] { Decision.Who, Decision.When }.Where(w => w.Length > 0)));
        if (IsStale) return $"要再確認（{word}の後に文章が変わりました{(by.Length == 0 ? "" : "。判断：" + by)}）";
        return by.Length == 0 ? word : $"{word}（{by}）";
    }
}

/// <summary>A line of a file of decisions that says nothing that can be followed.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record DecisionProblem(int Line, string Message);
