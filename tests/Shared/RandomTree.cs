using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Testing;

/// <summary>
/// Trees as regulations may be, made from a seed: groups, articles with branches, 項 with and without numbers, lists to four levels, tables,
/// text behind lists, 附則, 別表 with 備考, and the 目次 to match.
/// </summary>
internal sealed class RandomTree(int seed)
{
    private static readonly string[] Words =
        ["職員", "市長", "情報資産", "及び", "又は", "の", "は", "を", "に", "規定", "管理", "保護管理者", "前条", "第三条第二項", "、", "「", "」", "（以下同じ。）", "適用", "12", "１", "第2号", "Ａ", "データ"];

    private static readonly string[][] Series =
    [
        ["(1)", "(2)", "(3)", "(4)"], ["（１）", "（２）", "（３）", "（３の２）"], ["一", "二", "二の二", "三"],
        ["ア", "イ", "ウ", "エ"], ["イ", "ロ", "ハ", "ニ"], ["(ア)", "(イ)", "(ウ)", "(エ)"], ["(a)", "(b)", "(c)", "(d)"], ["①", "②", "③", "④"],
        ["1.", "2.", "3.", "4."], ["ｱ", "ｲ", "ｳ", "ｴ"], ["1)", "2)", "3)", "4)"],
    ];

    private readonly Random _random = new(seed);
    private bool _kanji;

    public Instrument Make()
    {
        _kanji = Chance(30);
        var body = Body();
        return new Instrument
        {
            Title = new(Name() + "規程"),
            Number = Chance(40) ? new UnitText("令和6年龍ヶ崎市訓令第5号") : UnitText.Empty,
            Preface = Chance(30) ? [new(PrefaceKind.EnactStatement, new(Name() + "を次のように定める。"))] : [],
            Toc = body[0] is Group && Chance(60) ? Toc(body) : null,
            Body = body,
            Supplementary = [.. Many(0, 2, Suppl)],
            Appendices = [.. Many(0, 2, Appendix)],
        };
    }

    private ImmutableArray<Unit> Body()
    {
        var article = 0;
        if (Chance(40)) return [.. Many(1, 4, _ => Article(++article, false))];
        return [.. Many(1, 3, i => (Unit)new Group(UnitKind.Chapter)
        {
            Number = new(i),
            Label = new($"第{Digits(i)}章"),
            Title = new(Name()),
            Children = Chance(30)
                ? [.. Many(1, 2, j => (Unit)new Group(UnitKind.Section)
                {
                    Number = new(j), Label = new($"第{Digits(j)}節"), Title = new(Name()), Children = [.. Many(1, 3, _ => Article(++article, false))],
                })]
                : [.. Many(1, 3, _ => Article(++article, Chance(15)))],
        })];
    }

    private static Toc Toc(ImmutableArray<Unit> body)
    {
        var entries = body.SelectMany(u => u.SelfAndDescendants()).OfType<Group>().Select(g => new TocEntry(g.GroupKind, g.Number, g.Label, g.Title, new("第1条―第9条")));
        return new(new("目次"), TocStyle.Ranges, [.. entries, new(UnitKind.SupplProvision, null, new("附則"), UnitText.Empty, UnitText.Empty)]);
    }

    private Article Article(int number, bool branch)
    {
        var unit = branch && number > 1 ? new UnitNumber(number, 2) : new UnitNumber(number);
        var label = new UnitText($"第{Digits(number)}条" + (unit.IsBranch ? "の" + Digits(2) : ""));
        if (Chance(8)) return new() { Number = unit, Label = label, Children = [new Paragraph { Number = new(1), Text = new("削除") }] };
        var unnumbered = Chance(10);
        return new()
        {
            Number = unit,
            Label = label,
            Caption = Chance(80) ? new(new(Name()), Chance(50) ? "（" : "(", Chance(50) ? "）" : ")", Chance(10) ? CaptionPlace.AfterNumber : CaptionPlace.Before) : null,
            Children = [.. Many(1, 3, i => (Unit)Paragraph(i, i == 1 || unnumbered))],
        };
    }

    private Paragraph Paragraph(int number, bool bare) => new()
    {
        Number = new(number),
        Label = bare ? UnitText.Empty : new(Digits(number, kanji: false)),
        Text = new(Sentences()),
        Children = Below(0, _random.Next(Series.Length)),
    };

    private ImmutableArray<Unit> Below(int depth, int series)
    {
        var children = ImmutableArray.CreateBuilder<Unit>();
        if (Chance(8)) children.Add(new PlainText { Text = new(Sentences()) });
        if (Chance(5)) children.Add(Table());
        if (depth < 4 && Chance(depth == 0 ? 40 : 20))
        {
            var labels = Series[series];
            var count = _random.Next(1, labels.Length + 1);
            for (var i = 0; i < count; i++)
            {
                Unit item = depth == 0 ? new Item() : new Subitem(depth);
                children.Add(item with
                {
                    Number = labels[i].Contains('の', StringComparison.Ordinal) ? new UnitNumber(i, 2) : new UnitNumber(labels.Take(i + 1).Count(l => !l.Contains('の', StringComparison.Ordinal))),
                    Label = new(labels[i]),
                    Text = new(Chance(40) ? Name() + "　" + Sentences() : Chance(50) ? Sentences() : Name()),
                    Children = Below(depth + 1, (series + 1 + _random.Next(2)) % Series.Length),
                });
                if (Chance(4)) children.Add(new PlainText { Text = new(Sentences()) });
            }
        }
        return children.ToImmutable();
    }

    private TableUnit Table()
    {
        var columns = _random.Next(1, 4);
        return new([.. Many(1, 4, _ => new TableUnitRow([.. Enumerable.Range(0, columns).Select(_ => Chance(10) ? UnitText.Empty : new UnitText(Name()))]))]);
    }

    private SupplProvision Suppl(int index)
    {
        var suppl = new SupplProvision
        {
            Label = new(Chance(80) ? "附則" : "付則"),
            AmendLawNumber = index == 1 ? UnitText.Empty : new("令和5年3月24日訓令第4号"),
            IsExtract = Chance(20),
        };
        var shape = _random.Next(3);
        return suppl with
        {
            Children = shape switch
            {
                0 => [new Paragraph { Number = new(1), Text = new(Sentences()) }],
                1 => [.. Many(1, 3, i => (Unit)Paragraph(i, false) with { Caption = Chance(50) ? new Caption(new(Name())) : null })],
                _ => [.. Many(1, 2, i => (Unit)Article(i, false))],
            },
        };
    }

    private Appendix Appendix(int index)
    {
        var kind = _random.Next(4) switch { 0 => UnitKind.AppdxNote, 1 => UnitKind.AppdxStyle, _ => UnitKind.AppdxTable };
        return new(kind)
        {
            Number = new(index),
            Label = new(kind switch { UnitKind.AppdxNote => "別記第" + Digits(index), UnitKind.AppdxTable => "別表第" + Digits(index), _ => $"様式第{Digits(index)}号" }),
            Relation = Chance(70) ? new("第3条関係") : UnitText.Empty,
            Title = Chance(30) ? new(Name()) : UnitText.Empty,
            Children = [.. AppendixContent(), .. kind != UnitKind.AppdxStyle && Chance(50) ? Numbered() : [], .. Remarks()],
        };
    }

    /// <summary>What is numbered from 1 in a 別表 or 別記: 条, 項 with and without 第, or 号.</summary>
    private IEnumerable<Unit> Numbered() => _random.Next(4) switch
    {
        0 => Many(2, 3, i => (Unit)Article(i, false) with { Label = new($"第{Digits(i)}条") }).Select(a => a.Caption is { Place: CaptionPlace.AfterNumber } ? a with { Caption = null } : a),
        1 => Many(2, 4, i => Paragraph(i, false) with { Caption = Chance(30) ? new Caption(new(Name())) : null }),
        2 => Many(2, 4, i => Paragraph(i, false) with { Label = new($"第{Digits(i)}"), Caption = Chance(50) ? new Caption(new(Name())) : null }),
        _ => Many(2, 4, i => new Item { Number = new(i), Label = new($"({i})"), Text = new(Name()), Children = Below(1, 3) }),
    };

    private IEnumerable<Unit> AppendixContent()
    {
        if (Chance(60)) yield return Table();
        if (Chance(30)) yield return new PlainText { Text = new(Sentences()) };
    }

    private IEnumerable<Unit> Remarks()
    {
        if (Chance(40))
            yield return new Remarks
            {
                Label = new("備考"),
                Text = Chance(50) ? new(Sentences()) : UnitText.Empty,
            };
    }

    private string Digits(int number, bool? kanji = null) =>
        kanji ?? _kanji ? Numerals.ToKanji(number) : number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private string Sentences() => string.Concat(Many(1, 3, _ => Words[_random.Next(3)] + Run() + "。"));

    private string Run() => string.Concat(Many(1, 8, _ => Words[_random.Next(Words.Length)]));

    private string Name() => string.Concat(Many(1, 3, _ => Words[_random.Next(4) switch { 0 => 0, 1 => 2, 2 => 9, _ => 10 }]));

    private bool Chance(int percent) => _random.Next(100) < percent;

    private IEnumerable<T> Many<T>(int least, int most, Func<int, T> make)
    {
        var count = _random.Next(least, most + 1);
        for (var i = 1; i <= count; i++) yield return make(i);
    }
}
