using RegText.Syntax;
using RegText.Text;

namespace RegText.Amending.Applying;

/// <summary>
/// What instructions about units share: the live copy, how labels look, which captions and numbers wait for the end.
/// </summary>
internal sealed class Workbench(Instrument instrument)
{
    private readonly bool _labelsFirstParagraphs =
        instrument.Articles().Select(a => a.Children.FirstOrDefault()).OfType<Paragraph>().Where(p => !p.Label.IsEmpty).Any();

    public LiveInstrument Live { get; } = new(instrument);

    public LabelStyle Labels { get; } = new(instrument);

    public CommonCaptions Captions { get; } = new();

    public NumberingLog Numbers { get; } = new();

    /// <summary>The width that digits of new text take; null where they stay as the amendment writes them.</summary>
    public NumeralForm? Digits { get; init; }

    /// <summary>The instruction that is being carried out, from 0.</summary>
    public int Instruction { get; set; }

    /// <summary>The sentence it stands in, from 1.</summary>
    public int Sentence { get; set; }

    /// <summary>
    /// The unit below which a unit of a kind stands when a text says 「第3条第2号」 or 「第3条に次の1号」: the only 項 of the article (SPEC A.6), the last
    /// 節 of a 章.
    /// </summary>
    public static Search<LiveUnit> Host(LiveUnit above, UnitKind kind, bool atEnd = true)
    {
        if (kind is UnitKind.Article)
        {
            while (Groups(above) is { Count: > 0 } groups) above = atEnd ? groups[^1] : groups[0];
            return above;
        }
        if (kind != UnitKind.Item || (!above.IsRoot && above.Kind is not (UnitKind.Article or UnitKind.SupplProvision))) return above;
        var paragraphs = above.Children.Where(c => c.Kind == UnitKind.Paragraph).ToList();
        if (paragraphs.Count == 1) return paragraphs[0];
        return paragraphs.Count == 0
            ? Refusal.NotFound("号を置く項がありません。")
            : Refusal.Ambiguous($"項が{paragraphs.Count}つあります。どの項の号かを示してください。");
    }

    /// <summary>Gives a unit another number, in the style of the text; nothing happens where the series has no such label.</summary>
    public Refusal? Rename(LiveUnit unit, UnitNumber? number, string given = "")
    {
        var label = Label(unit, number, given);
        if (label is null) return Refusal.OutOfRange($"「{unit.Label}」の並びには、その番号の記号がありません。");
        unit.Rename(number, label);
        Order(unit);
        return null;
    }

    /// <summary>Whether no other unit of the series has a number.</summary>
    public static Refusal? Taken(IEnumerable<LiveUnit> series, LiveUnit? except, UnitKind kind, UnitNumber? number, IReadOnlySet<LiveUnit>? moving = null)
    {
        foreach (var unit in series)
        {
            if (ReferenceEquals(unit, except) || moving?.Contains(unit) == true) continue;
            if (number is null ? unit.Number is null : Series.Holds(unit, number))
                return Refusal.Collides(number is null ? $"「{unit.Label}」がすでにあります。" : $"{(kind == UnitKind.Subitem ? unit.Label : UnitName.Numbered(kind, number))}は、この時点でまだ使われています。");
        }
        return null;
    }

    private string? Label(LiveUnit unit, UnitNumber? number, string given)
    {
        if (number is null) return given.Length > 0 ? given : unit.Label.Contains('第', StringComparison.Ordinal) ? unit.Label[..unit.Label.IndexOf('第', StringComparison.Ordinal)] : null;
        if (unit.Kind == UnitKind.Paragraph && number.Base == 1 && unit.Parent is { IsRoot: false, Kind: UnitKind.Article } && !_labelsFirstParagraphs) return "";
        // 別表 → 別表第1, 様式 → 様式第1号: only the amendment says what the label looks like.
        if (PlaceFinder.IsAppendix(unit.Kind) && unit.Number is null && given.Length > 0) return given;
        return Labels.Print(unit.Kind, unit.Label, unit.Number, number);
    }

    /// <summary>Moves a unit to where its number belongs, where it does not stand there.</summary>
    public static void Order(LiveUnit unit)
    {
        if (unit.Number is not { } number) return;
        var series = Series.Of(unit).Where(u => u.Number is not null).ToList();
        var at = series.IndexOf(unit);
        if ((at == 0 || series[at - 1].Number! < number) && (at + 1 == series.Count || number < series[at + 1].Number!)) return;
        var before = series.LastOrDefault(u => !ReferenceEquals(u, unit) && u.Number! < number);
        var first = series.Find(u => !ReferenceEquals(u, unit));
        if ((before ?? first) is not { } anchor) return;
        unit.Detach();
        anchor.Parent!.Insert(before is null ? anchor.Index : anchor.Index + 1, unit);
    }

    private static List<LiveUnit> Groups(LiveUnit unit) => [.. unit.Children.Where(c => c.Kind <= UnitKind.Division)];
}
