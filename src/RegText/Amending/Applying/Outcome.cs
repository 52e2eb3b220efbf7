namespace RegText.Amending.Applying;

/// <summary>What became of one instruction.</summary>
internal sealed class Outcome
{
    private readonly List<string> _remarks = [];

    /// <summary>The first thing that could not be done; null when all was.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Where.</summary>
    public Location? RefusedPlace { get; private set; }

    /// <summary>Whether something was done all the same: at other places.</summary>
    public bool IsPartlyDone { get; set; }

    /// <summary>What is told about it.</summary>
    public string Detail => Refusal is null ? Remarks : Refusal.Detail + (IsPartlyDone ? "ほかの箇所には適用しました。" : "");

    /// <summary>What is to be looked at although it was done.</summary>
    private string Remarks => string.Concat(_remarks.Distinct(StringComparer.Ordinal));

    public static Outcome Of(Refusal? refusal)
    {
        var outcome = new Outcome();
        if (refusal is not null) outcome.Refuse(null, refusal);
        return outcome;
    }

    public void Refuse(Location? place, Refusal refusal)
    {
        if (Refusal is not null) return;
        (Refusal, RefusedPlace) = (refusal, place);
    }

    public void Remark(string remark) => _remarks.Add(remark);
}
