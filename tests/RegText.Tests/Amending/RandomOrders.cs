using System.Collections.Immutable;
using RegText.Amending;
using RegText.Syntax;

namespace RegText.Tests.Amending;

/// <summary>Instructions of every kind for a tree, sensible and senseless, made from a seed.</summary>
internal sealed class RandomOrders(Instrument instrument, int seed)
{
    private static readonly string[] Words = ["職員", "市長", "の", "及び", "12", "１", "第2号", "（以下同じ。）", "「", "無い字句", "　", "。"];

    private static readonly string[][] Texts =
    [
        ["　（見出し）", "第3条　市長は、定める。", "2　前項とする。"], ["2　市長は、定める。"], ["　(3)　職員", "　　ア　細分"], ["　　ウ　職員"], ["　　　第2章　組織", "第5条　甲とする。"],
        ["｜職員｜12｜"], ["別表第2（第3条関係）", "｜甲｜"], ["　　ただし、市長が認めるときは、この限りでない。"], ["第2条から第4条まで　削除"], ["目次", "　第1章　総則（第1条）"], [""], ["第2条　削除"],
        ["　市長は、定める。"], ["備考", "1　甲"], ["一　甲", "二　乙"], ["　　　附　則", "　この規程は、公布の日から施行する。"],
    ];

    private readonly Random _random = new(seed);

    public Instruction Next() => _random.Next(12) switch
    {
        0 => new ReplaceWords(Places(), [Word(), .. Chance(20) ? [Word()] : Array.Empty<string>()], Word()),
        1 => new InsertWords(Places(), Word(), Chance(80) ? Side.After : Side.Before, Word()),
        2 => new DeleteWords(Places(), [Word()]),
        3 or 4 => new ReplaceUnits(Some(Place), Text()),
        5 or 6 => new AddUnits(Place(), (Side)_random.Next(4), Chance(70) ? [new((UnitKind)_random.Next(19), Chance(70) ? _random.Next(3) : null)] : [], Text()),
        7 => new AddSentence(Place(), Chance(50) ? UnitPart.Proviso : UnitPart.LastSentence, Text()),
        8 => new DeleteUnits(Some(Place)),
        9 => new MoveUnit(Place(), Place()),
        10 => new ShiftUnits(Place() with { Last = Place() }, _random.Next(-3, 4)),
        _ => Chance(50) ? new ReplaceCaption(Place(), "（新しい見出し）") : new AttachCaption(Place(), Chance(80) ? "（見出し）" : "見出し"),
    };

    /// <summary>A word of the tree, or any.</summary>
    private string Word() => Words[_random.Next(Words.Length)];

    private NewText Text() => new([.. Texts[_random.Next(Texts.Length)]]);

    private ImmutableArray<Location> Places() => Chance(5) ? [] : Some(Place);

    private ImmutableArray<Location> Some(Func<Location> place) => Chance(80) ? [place()] : [place(), place()];

    private Location Place()
    {
        var location = Unit();
        if (Chance(25)) location = location with { Part = (UnitPart)_random.Next(12), SentenceNumber = _random.Next(4) };
        if (Chance(10)) location = location with { Last = Unit() };
        return Chance(10) ? location with { IncludesCaption = true } : location;
    }

    /// <summary>The way to a unit of the tree, at times with a wrong number.</summary>
    private Location Unit()
    {
        if (Chance(6)) return new([new NamedStep((NamedPart)_random.Next(6))]);
        var units = instrument.Body.Concat(instrument.Supplementary).Concat(instrument.Appendices).ToList();
        var location = new Location([]);
        while (units.Count > 0 && (location.Steps.IsEmpty || Chance(70)))
        {
            var unit = units[_random.Next(units.Count)];
            if (Step(unit) is { } step) location = location.Below(step);
            if (unit is TableUnit { Rows: [{ Cells: [var cell, ..] }, ..] } && Chance(50)) location = location.Below(new RowStep("項", cell.Value));
            units = [.. unit.Children];
        }
        return location;
    }

    private LocationStep? Step(Unit unit)
    {
        var number = unit.Number is { } own && Chance(15) ? new UnitNumber(own.Base + _random.Next(3)) : unit.Number;
        return unit switch
        {
            SupplProvision suppl => new NamedStep(NamedPart.SupplProvision) { AmendLawNumber = suppl.AmendLawNumber.Value },
            Group or PlainText => null,
            Subitem => new UnitStep(UnitKind.Subitem, null) { Label = unit.Label.Value },
            _ => new UnitStep(unit.Kind, number),
        };
    }

    private bool Chance(int percent) => _random.Next(100) < percent;
}
