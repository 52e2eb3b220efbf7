using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Testing;

/// <summary>
/// Changes a regulation as offices do, made from a seed: words, sentences, captions, units that come and go with all that renumbering, branches,
/// shells, names of chapters, rows of tables.
/// </summary>
internal sealed class RandomEdits(int seed)
{
    private static readonly string[] Nouns = ["市長", "職員", "教育委員会", "情報資産", "管理責任者", "申請書", "委託先", "記録媒体", "5日以内", "第3条第2項", "（以下「規程」という。）"];
    private static readonly string[] Sentences =
    [
        "市長は、必要があると認めるときは、報告を求めることができる。", "前項の規定は、委託先について準用する。", "保存期間は、5年とする。",
        "管理責任者は、その結果を公表するものとする。", "申請書は、市長に提出しなければならない。",
    ];

    private static readonly string[][] Series =
    [
        [.. "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン".Select(c => c.ToString())],
        [.. "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス".Select(c => c.ToString())],
    ];

    private readonly Random _random = new(seed);
    private int _article;
    private bool _isRegular;
    private string _second = "2";

    /// <summary>The regulation after some edits; never equal to the old one but by chance.</summary>
    public Instrument Make(Instrument old)
    {
        var edited = old;
        for (var count = _random.Next(1, 6); count > 0; count--) edited = One(edited);
        return edited;
    }

    private Instrument One(Instrument instrument)
    {
        if (Chance(4)) return instrument with { Title = new("新" + instrument.Title.Value) };
        _second = instrument.AllUnits().FirstOrDefault(u => u is Paragraph && u.Label.Length > 0)?.Label.Value
            ?? (instrument.Articles().FirstOrDefault()?.Label.Value.Any(c => c is (>= '０' and <= '９') || Numerals.IsKanji(c)) == true ? "２" : "2");
        if (instrument.Supplementary.Length > 0 && Chance(10))
        {
            var at = _random.Next(instrument.Supplementary.Length);
            return instrument with { Supplementary = instrument.Supplementary.SetItem(at, (SupplProvision)Numbered(instrument.Supplementary[at] with { Children = List(instrument.Supplementary[at].Children) })) };
        }
        if (instrument.Appendices.Length > 0 && Chance(10))
        {
            var at = _random.Next(instrument.Appendices.Length);
            return instrument with { Appendices = instrument.Appendices.SetItem(at, (Appendix)Inside(instrument.Appendices[at])) };
        }
        // The articles of an extract cannot come and go: nobody knows what the others are called.
        _isRegular = IsRegular(instrument);
        var body = List(instrument.Body);
        if (body.All(u => u is Paragraph)) return instrument with { Body = Numbered(new SupplProvision { Children = body }).Children };
        _article = 0;
        return instrument with { Body = _isRegular ? [.. body.Select(Articles)] : body };
    }

    /// <summary>Numbers the articles through, branches and shells of several left as they are.</summary>
    private Unit Articles(Unit unit)
    {
        if (unit is Group) return unit with { Children = [.. unit.Children.Select(Articles)] };
        if (unit is not Article { Number: { Last: null } number } article) return unit;
        if (!number.IsBranch) return Renumbered(unit, ++_article);
        // A branch stays with the article that it follows.
        if (number.Base == _article) return unit;
        var label = article.Label.Value;
        var branch = label.IndexOf('の', StringComparison.Ordinal);
        return unit with { Number = new([_article, .. number.Parts.Skip(1)]), Label = new(Relabel(label[..branch], _article) + label[branch..]) };
    }

    /// <summary>Whether the articles are numbered without a gap, so that they can be numbered again.</summary>
    private static bool IsRegular(Instrument instrument)
    {
        UnitNumber? last = null;
        if (instrument.Articles().Select(a => Script(a.Label.Value)).Distinct().Count() > 1) return false;
        foreach (var article in instrument.Articles())
        {
            if (article.Number is not { Last: null } number || (last is null ? number != new UnitNumber(1) : !number.Follows(last))) return false;
            last = number;
        }
        return true;
    }

    private ImmutableArray<Unit> List(ImmutableArray<Unit> units)
    {
        if (units.IsEmpty) return units;
        var at = _random.Next(units.Length);
        var unit = units[at];
        if (unit is Article && !_isRegular) return units.SetItem(at, Inside(unit));
        if (unit is Group && (Chance(85) || !_isRegular)) return units.SetItem(at, unit with { Children = List(unit.Children) });
        return _random.Next(10) switch
        {
            0 when units.Length > 1 && !(at + 1 < units.Length && units[at + 1].Number is { IsBranch: true }) => units.RemoveAt(at),
            1 when unit is Article => units.SetItem(at, unit with { Caption = null, Children = [new Paragraph { Number = new(1), Text = new("削除") }] }),
            2 or 3 when Fresh(unit) is { } fresh => units.Insert(at + 1, fresh),
            4 when Fresh(unit) is { } fresh => units.Insert(at, fresh),
            5 when unit is Article && Fresh(unit) is { } fresh && unit.Number is { Last: null } number && IsFree(units, at, Branch(number)) => units.Insert(at + 1, Renumber(fresh, Branch(number))),
            _ => units.SetItem(at, Inside(unit)),
        };
    }

    private static bool IsFree(ImmutableArray<Unit> units, int at, UnitNumber number) => at + 1 == units.Length || units[at + 1].Number is { } next && next > number;

    private static UnitNumber Branch(UnitNumber number) => new([.. number.Parts, 2]);

    private Unit? Fresh(Unit like) => like switch
    {
        Article { Number.IsBranch: true } => null,
        Article article => article with
        {
            Caption = article.Caption is null ? null : article.Caption with { Text = new(Name()) },
            Children = [new Paragraph { Number = new(1), Text = new(Sentence()) }, .. Chance(30) ? [new Paragraph { Number = new(2), Label = new(Relabel(_second, 2)), Text = new(Sentence()) }] : Array.Empty<Unit>()],
        },
        Paragraph { Label.IsEmpty: false } => like with { Text = new(Sentence()), Children = [], Caption = null },
        Paragraph => like with { Label = new(_second), Text = new(Sentence()), Children = [], Caption = null },
        Item or Subitem when like.Number is not { IsBranch: true } => like with { Text = new(Noun() + "に関する事項"), Children = [] },
        _ => null,
    };

    private Unit Inside(Unit unit)
    {
        if (unit is TableUnit table && table.Rows.Length > 1) return table with { Rows = Rows(table.Rows) };
        if (unit is Group && Chance(50)) return unit with { Title = new(unit.Title.Value + "等") };
        if (unit.Caption is { Place: CaptionPlace.Before } caption && Chance(10))
            return unit with { Caption = Chance(50) ? caption with { Text = new(caption.Text.Value + "及び" + Name()) } : caption with { Text = new(Name()) } };
        if (unit.Children.Length > 0 && (unit.Text.IsEmpty || Chance(60))) return Numbered(unit with { Children = List(unit.Children) });
        if (unit.Text.IsEmpty) return unit;
        return unit with { Text = new((Chance(80) ? Words(unit.Text.Value) : Whole(unit.Text.Value)).Trim()) };
    }

    private ImmutableArray<TableUnitRow> Rows(ImmutableArray<TableUnitRow> rows)
    {
        var at = _random.Next(1, rows.Length);
        var row = rows[at];
        return _random.Next(4) switch
        {
            0 => rows.RemoveAt(at),
            1 => rows.Insert(at + 1, new([.. row.Cells.Select((c, i) => new UnitText(i == 0 ? Noun() + at : Noun()))])),
            _ when !row.Cells.IsEmpty && row.Cells[^1].Length > 0 => rows.SetItem(at, row with { Cells = row.Cells.SetItem(row.Cells.Length - 1, new(Words(row.Cells[^1].Value))) }),
            _ => rows,
        };
    }

    /// <summary>One or more words come, go or become others.</summary>
    private string Words(string text)
    {
        for (var count = _random.Next(1, 4); count > 0; count--)
        {
            var pieces = Changes.WordEdits.Words(text).Where(w => w.Kind is not (Changes.WordKind.Punctuation or Changes.WordKind.Space)).ToList();
            if (pieces.Count < 2) return Noun();
            var word = pieces[_random.Next(pieces.Count)].Span;
            text = _random.Next(4) switch
            {
                0 => text.Insert(word.Start, Noun()),
                1 => text.Insert(word.End, "、" + Noun()),
                2 => text.Remove(word.Start, word.Length),
                _ => text.Remove(word.Start, word.Length).Insert(word.Start, Noun()),
            };
        }
        // No provision begins with what can only follow something.
        return text.TrimStart('、', 'の', 'を', 'は', 'に', 'が') is { Length: > 0 } words ? words : Noun();
    }

    /// <summary>A sentence comes or goes, or all is rewritten.</summary>
    private string Whole(string text)
    {
        var sentences = Syntax.Sentence.Of(text);
        if (!text.EndsWith('。')) return Noun() + "の" + Noun();
        return _random.Next(5) switch
        {
            0 => text + "ただし、" + Sentence(),
            1 => text + "この場合において、" + Sentence(),
            2 when sentences.Length > 1 => text[..sentences[^1].Span.Start],
            3 => Sentence() + text,
            _ => Sentence(),
        };
    }

    private static int Script(string label) => label.Any(Numerals.IsKanji) ? 0 : label.Any(c => c is >= '０' and <= '９') ? 1 : 2;

    private string Noun() => Nouns[_random.Next(Nouns.Length)];

    private string Name() => Nouns[_random.Next(7)];

    private string Sentence() => Sentences[_random.Next(Sentences.Length)];

    private bool Chance(int percent) => _random.Next(100) < percent;

    // --- numbers ---

    /// <summary>The sub-units of a unit numbered from 1, where they are numbered at all.</summary>
    private Unit Numbered(Unit unit)
    {
        var count = 0;
        var paragraphs = unit.Children.Count(c => c is Paragraph);
        var iroha = unit.Children.FirstOrDefault(c => c is Item or Subitem)?.Label.Value.Contains('イ', StringComparison.Ordinal) ?? false;
        return unit with
        {
            Children = [.. unit.Children.Select(c => c switch
            {
                Paragraph { Number: not null } when unit is SupplProvision && paragraphs == 1 => c with { Number = new(++count), Label = UnitText.Empty, Caption = null },
                Paragraph { Number: not null } when unit is SupplProvision => c with { Number = new(++count), Label = new(Relabel(c.Label.IsEmpty ? _second : c.Label.Value, count)) },
                Paragraph { Number: not null } when count == 0 => c with { Number = new(++count), Label = UnitText.Empty, Caption = null },
                Paragraph { Number: not null } => c with { Number = new(++count), Label = new(Relabel(c.Label.IsEmpty ? _second : c.Label.Value, count)) },
                Item or Subitem when c.Number is { IsBranch: false, Last: null } => Renumbered(c, ++count, iroha),
                Article when unit is SupplProvision && c.Number is { IsBranch: false, Last: null } => Renumbered(c, ++count),
                _ => c,
            })],
        };
    }

    private static Unit Renumbered(Unit unit, int number, bool iroha = false) =>
        unit.Number!.Base == number ? unit : unit with { Number = new(number), Label = new(Relabel(unit.Label.Value, number, iroha)) };

    private static Unit Renumber(Unit unit, UnitNumber number)
    {
        var label = unit.Label.Value;
        var kanji = label.Any(Numerals.IsKanji);
        return unit with { Number = number, Label = new($"{label}の{(kanji ? "二" : label.Any(c => c is >= '０' and <= '９') ? "２" : "2")}") };
    }

    /// <summary>The label with another number, in the same script.</summary>
    private static string Relabel(string label, int number, bool iroha = false)
    {
        var start = 0;
        while (start < label.Length && !Numerals.IsNumeral(label[start])) start++;
        if (start < label.Length)
        {
            var end = start;
            while (end < label.Length && Numerals.IsNumeral(label[end])) end++;
            var form = Numerals.IsKanji(label[start]) ? NumeralForm.Kanji : label[start] is >= '０' and <= '９' ? NumeralForm.Full : NumeralForm.Half;
            return label[..start] + Numerals.Write(number, form) + label[end..];
        }
        if (label is [>= '①' and <= '⑳']) return number <= 20 ? ((char)('①' + number - 1)).ToString() : label;
        if (label.Any(c => c is >= 'a' and <= 'z')) return string.Concat(label.Select(c => c is >= 'a' and <= 'z' ? (char)('a' + Math.Min(25, number - 1)) : c));
        return string.Concat(label.Select(c => IsKana(c) ? Series[iroha ? 1 : 0][number - 1][0] : c));
    }

    private static bool IsKana(char c) => c is >= 'ア' and <= 'ン';
}
