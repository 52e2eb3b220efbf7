using System.Text;
using RegText.Parsing.Recognising;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Amending.Applying;

/// <summary>
/// Labels as the text in force prints them (SPEC A.4): 第十二条, 第12条 or 第１２条; (1), （１） or ⑴; 一 or 第1号; ア in its own order. Where a text
/// prints one digit in full and two in half width, that is kept.
/// </summary>
internal sealed class LabelStyle
{
    private readonly Dictionary<(UnitKind Kind, bool IsLong), Dictionary<NumeralForm, int>> _digits = [];
    private readonly Dictionary<UnitKind, string> _examples = [];

    /// <summary>Learns from the labels of a text in force.</summary>
    public LabelStyle(Instrument instrument)
    {
        foreach (var unit in instrument.AllUnits())
        {
            var label = unit.Label.Value;
            if (unit.Number is not { } number || label.Length == 0) continue;
            _examples.TryAdd(unit.Kind, label);
            if (Sample(label) is not { } sample) continue;
            var counts = _digits.TryGetValue((unit.Kind, number.Base > 9), out var known) ? known : _digits[(unit.Kind, number.Base > 9)] = [];
            counts[sample] = counts.GetValueOrDefault(sample) + 1;
        }
    }

    /// <summary>
    /// The label of a unit when it gets a number; null where its series has no label for it.
    /// </summary>
    /// <param name="kind">The kind of unit.</param>
    /// <param name="label">Its present label; empty for the first 項.</param>
    /// <param name="before">The number that the present label says.</param>
    /// <param name="number">The new number.</param>
    public string? Print(UnitKind kind, string label, UnitNumber? before, UnitNumber number)
    {
        if (label.Length == 0) label = _examples.GetValueOrDefault(kind, "");
        if (label.Length == 0) return kind == UnitKind.Paragraph ? Digits(number.Base, kind, Usual(UnitKind.Article) == NumeralForm.Half ? NumeralForm.Half : NumeralForm.Full) : null;
        if (kind is UnitKind.Item or UnitKind.Subitem) return List(kind, label, before, number);
        var start = label.AsSpan().IndexOfAny(NumeralCharacters);
        if (start < 0) return label + "第" + Digits(number.Base, kind, Usual(UnitKind.Article)) + (kind == UnitKind.AppdxStyle ? "号" : "") + Branches(number, kind, Usual(UnitKind.Article));
        var sample = Sample(label)!.Value;
        var end = EndOfNumber(label, start);
        return label[..start] + Digits(number.Base, kind, sample) + Tail(label, end) + Branches(number, kind, sample);
    }

    /// <summary>A unit of an amendment with labels as the text in force prints them, and digits in its width.</summary>
    public Unit InStyle(Unit unit, NumeralForm digits)
    {
        var plain = unit is TableUnit table
            ? table with { Rows = [.. table.Rows.Select(r => r with { Cells = [.. r.Cells.Select(Converted)] })] }
            : unit is Appendix appendix ? appendix with { Relation = Converted(appendix.Relation) } : unit;
        return plain with
        {
            Label = Label(unit) is { } label ? new(label) : Converted(unit.Label),
            Caption = unit.Caption is { } caption ? caption with { Text = Converted(caption.Text) } : null,
            Title = Converted(unit.Title),
            Text = Converted(unit.Text),
            Children = [.. unit.Children.Select(c => InStyle(c, digits))],
        };

        UnitText Converted(UnitText text) => text.IsEmpty ? text : new(WidthOf.In(digits, text.Value));
    }

    /// <summary>（３） where the text in force has (1), if it is the same series.</summary>
    private string? Label(Unit unit)
    {
        var label = unit.Label.Value;
        if (unit.Number is not { Last: null } number || label.Length == 0 || !_examples.TryGetValue(unit.Kind, out var example)) return null;
        if (unit is not (Item or Subitem)) return null;
        var (own, wanted) = (ListHead.Recognise(label + "　略")?.Series, ListHead.Recognise(example + "　略")?.Series);
        return own is { } series && series == wanted ? Print(unit.Kind, example, null, number) : null;
    }

    /// <summary>The label of an article where the text has none yet.</summary>
    public string Article(UnitNumber number) => Print(UnitKind.Article, _examples.GetValueOrDefault(UnitKind.Article, "第1条"), null, number)!;

    private static readonly System.Buffers.SearchValues<char> NumeralCharacters =
        System.Buffers.SearchValues.Create("0123456789０１２３４５６７８９〇一二三四五六七八九十百千零");

    private string? List(UnitKind kind, string label, UnitNumber? before, UnitNumber number)
    {
        if (label[0] is >= '⑴' and <= '⒇')
            return (number.Base <= 20 ? ((char)('⑴' + number.Base - 1)).ToString() : $"({Numerals.Write(number.Base, NumeralForm.Half)})") + Branches(number, kind, NumeralForm.Half);
        if (label[0] is >= '①' and <= '⑳')
            return number.Base <= 20 ? (char)('①' + number.Base - 1) + Branches(number, kind, NumeralForm.Half) : null;
        var heads = ListHead.RecogniseAll(label + "　略");
        var series = (heads.FirstOrDefault(h => h.Number == before) ?? heads.FirstOrDefault())?.Series;
        if (series is { } known && ListHead.OrderOf(known) is { } order)
        {
            if (number.Base > order.Count) return null;
            var mark = order[number.Base - 1];
            return (label[0] is '（' or '(' ? label[0] + mark + label[label.AsSpan().IndexOfAny('）', ')')] : mark) + Branches(number, kind, NumeralForm.Half);
        }
        var start = label.AsSpan().IndexOfAny(NumeralCharacters);
        if (start < 0) return null;
        var sample = Sample(label)!.Value;
        var end = EndOfNumber(label, start);
        var isInside = end < label.Length && label[end] == 'の';
        var rest = Tail(label, end);
        // (1の2) or (1)の2: as the text has it, the second where it has none.
        return isInside && label[0] is '（' or '('
            ? label[..start] + Digits(number.Base, kind, sample) + Branches(number, kind, sample) + rest
            : label[..start] + Digits(number.Base, kind, sample) + rest + Branches(number, kind, sample);
    }

    private static int EndOfNumber(string label, int start)
    {
        var end = start;
        while (end < label.Length && Numerals.IsNumeral(label[end])) end++;
        return end;
    }

    /// <summary>What stands behind the number and is no branch: 条, ）, 号様式.</summary>
    private static string Tail(string label, int start)
    {
        var tail = new StringBuilder();
        for (var i = start; i < label.Length; i++)
        {
            if (label[i] == 'の' && i + 1 < label.Length && Numerals.IsNumeral(label[i + 1])) i = EndOfNumber(label, i + 1) - 1;
            else if (label.AsSpan(i).StartsWith("から", StringComparison.Ordinal) || label.AsSpan(i).StartsWith("及び", StringComparison.Ordinal)) break;
            else tail.Append(label[i]);
        }
        return tail.ToString();
    }

    private string Branches(UnitNumber number, UnitKind kind, NumeralForm sample) =>
        string.Concat(number.Parts.Skip(1).Select(p => "の" + Digits(p, kind, sample)));

    private string Digits(int number, UnitKind kind, NumeralForm sample)
    {
        // The majority among numbers of the same length, else the label itself.
        if (sample != NumeralForm.Kanji && _digits.TryGetValue((kind, number > 9), out var counts)) sample = Usual(counts);
        return Numerals.Write(number, sample);
    }

    private NumeralForm Usual(UnitKind kind) => _digits.TryGetValue((kind, false), out var counts) ? Usual(counts) : NumeralForm.Half;

    private static NumeralForm Usual(Dictionary<NumeralForm, int> counts) => counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).First().Key;

    /// <summary>一, １ or 1: which numerals a label has; null where it has none.</summary>
    private static NumeralForm? Sample(string label)
    {
        var at = label.AsSpan().IndexOfAny(NumeralCharacters);
        return at < 0 ? null : Numerals.IsKanji(label[at]) ? NumeralForm.Kanji : label[at] >= '０' ? NumeralForm.Full : NumeralForm.Half;
    }
}
