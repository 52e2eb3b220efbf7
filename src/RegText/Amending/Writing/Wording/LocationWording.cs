using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Amending.Writing.Wording;

/// <summary>Locations in words, as they are cited: 第3条第2項第1号ア, 附則第2項, 別表会議室の項, 同条第2項ただし書 (SPEC C.3).</summary>
internal static class LocationWording
{
    /// <summary>The words of some steps, the outermost first.</summary>
    /// <param name="steps">All steps of a location.</param>
    /// <param name="numerals">How numbers are written.</param>
    /// <param name="from">The first step that is said.</param>
    public static string Steps(ReadOnlySpan<LocationStep> steps, NumeralForm numerals, int from = 0)
    {
        var words = "";
        for (var i = from; i < steps.Length; i++)
        {
            // The entries of 備考 have bare numbers.
            if (i > 0 && steps[i - 1] is UnitStep { Kind: UnitKind.Remarks } && steps[i] is UnitStep { Kind: UnitKind.Item, Number: { } entry })
            {
                words += Numbers(entry, numerals);
                continue;
            }
            // A group with a unit below it: 第3章中第8条.
            if (i > from && steps[i - 1] is UnitStep { Kind: <= UnitKind.Division } && steps[i] is UnitStep { Kind: UnitKind.Article }) words += "中";
            words += Step(steps[i], numerals);
        }
        return words;
    }

    /// <summary>What stands behind the name of the unit: ただし書, の見出し, （見出しを含む。）.</summary>
    public static string Part(Location location, NumeralForm numerals)
    {
        var part = location.Part switch
        {
            UnitPart.Chapeau => "各号列記以外の部分",
            UnitPart.MainSentence => "本文",
            UnitPart.Proviso => "ただし書",
            UnitPart.FirstSentence => "前段",
            UnitPart.MiddleSentence => "中段",
            UnitPart.LastSentence => "後段",
            UnitPart.NumberedSentence => $"第{Numerals.Write(location.SentenceNumber, numerals)}段",
            UnitPart.Items => "各号",
            UnitPart.Caption => "の見出し",
            UnitPart.CaptionBefore => "の前の見出し",
            UnitPart.Heading => HeadingOf(location.Steps),
            _ => "",
        };
        return location.IncludesCaption ? part + "（見出しを含む。）" : part;
    }

    /// <summary>同条, 同項, 同号, 同章, 同表 for a step; null where there is no such word.</summary>
    public static string? Same(LocationStep step) => step is UnitStep { Kind: var kind }
        ? kind switch
        {
            UnitKind.AppdxTable or UnitKind.Table => "同表",
            <= UnitKind.Item => "同" + UnitName.OfKind(kind),
            _ => null,
        }
        : null;

    private static string Step(LocationStep step, NumeralForm numerals) => step switch
    {
        NamedStep named => Named(named),
        RowStep row => $"{row.Name}の{row.Level}",
        UnitStep { Label.Length: > 0 } unit => unit.Label,
        UnitStep { Kind: <= UnitKind.Item, Number: { } number } unit => UnitName.Numbered(unit.Kind, number, numerals),
        UnitStep { Kind: UnitKind.Table } => "の表",
        UnitStep { Kind: UnitKind.AppdxTable or UnitKind.AppdxFig or UnitKind.AppdxNote, Number: { } number } unit =>
            $"{UnitName.OfKind(unit.Kind)}第{Numbers(number, numerals)}",
        UnitStep unit => UnitName.OfKind(unit.Kind) + (unit.Number is { } number ? Numbers(number, numerals) : ""),
        _ => "",
    };

    private static string Numbers(UnitNumber number, NumeralForm numerals) =>
        string.Join('の', number.Parts.Select(p => Numerals.Write(p, numerals)));

    private static string Named(NamedStep step) => step.Part switch
    {
        NamedPart.Title => "題名",
        NamedPart.Toc => "目次",
        NamedPart.EnactStatement => "制定文",
        NamedPart.Preamble => "前文",
        NamedPart.MainProvision => "本則",
        _ => step.AmendLawNumber.Length == 0 ? "附則" : $"附則（{step.AmendLawNumber}）",
    };

    private static string HeadingOf(ImmutableArray<LocationStep> steps) =>
        steps is [.., UnitStep { Kind: <= UnitKind.Division } group] ? $"の{UnitName.OfKind(group.Kind)}名" : "";
}
