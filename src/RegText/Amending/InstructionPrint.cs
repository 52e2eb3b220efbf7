using System.Globalization;
using System.Text;
using RegText.Syntax;

namespace RegText.Amending;

/// <summary>
/// A readable print of instructions, one line each: for tests, <c>--explain</c> and a look from a debugger. Locations are absolute and in
/// half-width digits: 「第9条第6項」.
/// </summary>
public static class InstructionPrint
{
    /// <summary>One instruction. New text follows its first line with ／ between lines.</summary>
    public static string Of(Instruction instruction) => instruction switch
    {
        ReplaceWords words => $"{Places(words.Places)}：{Quotes(words.Old)} → 「{words.New}」",
        InsertWords words => $"{Places(words.Places)}：「{words.Anchor}」の{(words.Side == Side.Before ? "前" : "次")}に「{words.Added}」",
        DeleteWords words => $"{Places(words.Places)}：{Quotes(words.Old)}を削る",
        ReplaceUnits units => $"{Places(units.Places)} を改める：{Lines(units.New)}",
        AddUnits add => $"{Of(add.Place)} の{SideWord(add.Side)}に加える（{Counts(add)}）：{Lines(add.New)}",
        AddSentence add => $"{Of(add.Place)} に{Word(add.Part)}を加える：{Lines(add.New)}",
        DeleteUnits delete => $"{Places(delete.Places)} を削る",
        MoveUnit move => $"{Of(move.From)} を {Of(move.To)} とする",
        ShiftUnits shift => $"{Of(shift.Range)} を{Number(shift.By)}ずらす",
        ReplaceCaption caption => $"{Of(caption.Place)} を「{caption.New}」に改める",
        AttachCaption caption => $"{Of(caption.Place)} として「{caption.Caption}」を付する",
        NotUnderstood unknown => $"不明：{unknown.Text}（{unknown.Reason}）",
        _ => instruction.ToString(),
    };

    /// <summary>A location as a person reads it: 附則第2項ただし書, 別表第1会議室の項, 第4条～第6条.</summary>
    public static string Of(Location location)
    {
        var text = new StringBuilder();
        foreach (var step in location.Steps) text.Append(Of(step));
        if (text.Length == 0) text.Append("全体");
        text.Append(location.Part == UnitPart.NumberedSentence ? $"第{Number(location.SentenceNumber)}段" : Word(location.Part));
        if (location.IncludesCaption) text.Append("（見出しを含む。）");
        if (location.Last is { } last) text.Append('～').Append(Of(last));
        return text.ToString();
    }

    private static string Of(LocationStep step) => step switch
    {
        NamedStep { AmendLawNumber.Length: > 0 } named => $"{Word(named.Part)}（{named.AmendLawNumber}）",
        NamedStep named => Word(named.Part),
        RowStep row => $"〈{row.Name}の{row.Level}〉",
        UnitStep { Label.Length: > 0 } unit => unit.Label,
        UnitStep { Kind: UnitKind.AppdxTable } unit => "別表" + (unit.Number is { } number ? "第" + Branches(number) : ""),
        UnitStep { Kind: UnitKind.Table } => "の表",
        UnitStep { Number: { } number } unit => UnitName.Numbered(unit.Kind, number),
        UnitStep unit => UnitName.OfKind(unit.Kind),
        _ => "？",
    };

    private static string Places(IEnumerable<Location> places) => string.Join("・", places.Select(Of).DefaultIfEmpty("全体"));

    private static string Quotes(IEnumerable<string> words) => string.Concat(words.Select(w => $"「{w}」"));

    private static string Lines(NewText text) => string.Join("／", text.Lines);

    private static string Counts(AddUnits add) => (add.WithCaption ? "見出し、" : "")
        + string.Join("、", add.Counts.Select(c => (c.Count is { } count ? Number(count) : "") + UnitName.OfKind(c.Kind)));

    private static string SideWord(Side side) => side switch { Side.After => "次", Side.Before => "前", Side.AtEnd => "末尾", _ => "先頭" };

    private static string Branches(UnitNumber number) => string.Join("の", number.Parts.Select(Number));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Word(NamedPart part) => part switch
    {
        NamedPart.Title => "題名", NamedPart.Toc => "目次", NamedPart.EnactStatement => "制定文", NamedPart.Preamble => "前文",
        NamedPart.MainProvision => "本則", _ => "附則",
    };

    private static string Word(UnitPart part) => part switch
    {
        UnitPart.Chapeau => "各号列記以外の部分", UnitPart.MainSentence => "本文", UnitPart.Proviso => "ただし書", UnitPart.FirstSentence => "前段",
        UnitPart.MiddleSentence => "中段", UnitPart.LastSentence => "後段", UnitPart.Items => "各号", UnitPart.Caption => "の見出し",
        UnitPart.CaptionBefore => "の前の見出し", UnitPart.Heading => "の章名", _ => "",
    };
}
