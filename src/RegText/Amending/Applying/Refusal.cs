namespace RegText.Amending.Applying;

/// <summary>Why an instruction was not carried out, or not wholly.</summary>
/// <param name="Verdict">Anything but Applied.</param>
/// <param name="Detail">Polite, short Japanese.</param>
internal sealed record Refusal(Verdict Verdict, string Detail)
{
    public static Refusal NotFound(string detail) => new(Verdict.NotFound, detail);

    public static Refusal Ambiguous(string detail) => new(Verdict.Ambiguous, detail);

    public static Refusal OutOfRange(string detail) => new(Verdict.OutOfRange, detail);

    public static Refusal Collides(string detail) => new(Verdict.Collides, detail);

    public static Refusal NotUnderstood(string detail) => new(Verdict.NotUnderstood, detail);
}
