using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;
using Sprache;

namespace RegText.Amending.Reading;

/// <summary>The grammar of places (SPEC C.3): 附則第3条の2第1項, 同号ただし書, 別表第1会議室の項, 第53条から第55条までの規定.</summary>
internal static class PlaceGrammar
{
    /// <summary>No place has more steps below its first; the grammar calls itself for each.</summary>
    private const int MostLevels = 12;

    private static readonly (string Word, UnitKind Kind)[] UnitWords =
    [
        ("編", UnitKind.Part), ("章", UnitKind.Chapter), ("節", UnitKind.Section), ("款", UnitKind.Subsection), ("目", UnitKind.Division),
        ("条", UnitKind.Article), ("項", UnitKind.Paragraph), ("号", UnitKind.Item),
    ];

    private static readonly (string Word, NamedPart Part)[] NamedParts =
    [
        ("題名", NamedPart.Title), ("目次", NamedPart.Toc), ("制定文", NamedPart.EnactStatement), ("前文", NamedPart.Preamble),
        ("本則", NamedPart.MainProvision),
    ];

    private static readonly (string Word, UnitPart Part)[] Parts =
    [
        ("各号列記以外の部分", UnitPart.Chapeau), ("の前の見出し", UnitPart.CaptionBefore), ("の見出し", UnitPart.Caption), ("見出し", UnitPart.Caption),
        ("ただし書", UnitPart.Proviso), ("本文", UnitPart.MainSentence), ("前段", UnitPart.FirstSentence), ("中段", UnitPart.MiddleSentence),
        ("後段", UnitPart.LastSentence), ("各号", UnitPart.Items), ("の編名", UnitPart.Heading), ("の章名", UnitPart.Heading),
        ("の節名", UnitPart.Heading), ("の款名", UnitPart.Heading), ("の目名", UnitPart.Heading),
    ];

    private static readonly string[] SameWords = ["編", "章", "節", "款", "目", "条", "項", "号", "様式", "別表", "表", "部", "備考", "注", "附則"];
    private static readonly string[] RowLevels = ["項", "部", "款", "区分", "欄"];

    /// <summary>A positive number in digits or kanji.</summary>
    public static readonly Parser<int> Number =
        Parse.Char(Numerals.IsNumeral, "数").AtLeastOnce().Text()
            .Select(digits => Numerals.Parse(digits) ?? 0).Where(n => n > 0);

    private static readonly Parser<string> RowLevel = OneOf(RowLevels);

    /// <summary>の2 of 第12条の2; not the row of 別表第6の1の項.</summary>
    private static readonly Parser<int> Branch =
        from _ in Parse.Char('の')
        from number in Number
        from __ in Parse.Char('の').Then(_ => RowLevel).Not()
        select number;

    /// <summary>What may stand behind 別表第3の2. Other words begin the name of a row: 別表第3の6許可申請の部.</summary>
    private static readonly Parser<bool> BehindAppendix =
        OneOf(["中", "を", "に", "の", "、", "及び", "並びに", "備考", "注", "(", "から", "まで", "とし", "とする"]).Select(_ => true)
            .Or(Parse.Return(true).End());

    private static readonly Parser<UnitNumber> AppendixNumber =
        from number in Number
        from branches in (from branch in Branch from _ in BehindAppendix.Preview().Where(p => p.IsDefined) select branch).Many()
        select new UnitNumber([number, .. branches]);

    private static Parser<UnitNumber> NumberWithBranches(Parser<int> first) =>
        from number in first
        from branches in Branch.Many()
        select new UnitNumber([number, .. branches]);

    private static readonly Parser<LocationStep> NumberedUnit =
        from _ in Parse.Char('第')
        from number in Number
        from kind in Map(UnitWords)
        from __ in Parse.String("様式").Not()
        from branches in Branch.Many()
        select new UnitStep(kind, new UnitNumber([number, .. branches]));

    private static readonly Parser<LocationStep> Named = Map(NamedParts).Select(LocationStep (part) => new NamedStep(part));

    private static readonly Parser<LocationStep> Suppl =
        from _ in Parse.String("附則").Or(Parse.String("付則"))
        from number in Bracketed.Optional()
        select new NamedStep(NamedPart.SupplProvision) { AmendLawNumber = number.GetOrElse("") };

    private static Parser<string> Bracketed =>
        from _ in Parse.Char('(')
        from text in Parse.CharExcept("()。").AtLeastOnce().Text()
        from __ in Parse.Char(')')
        select text;

    private static readonly Parser<string> Relation = Bracketed.Where(t => t.EndsWith("関係", StringComparison.Ordinal));

    private static readonly Parser<LocationStep> AppendixTable =
        from _ in Parse.String("別表")
        from number in Parse.Char('第').Then(_ => AppendixNumber).Optional()
        from __ in Relation.Optional()
        select new UnitStep(UnitKind.AppdxTable, number.GetOrDefault());

    /// <summary>様式第1号, 第1号様式, 別記様式, 別記第2号様式, with a side of the sheet in brackets (SPEC A.11).</summary>
    private static readonly Parser<LocationStep> Form =
        from note in Parse.String("別記").Text().Optional()
        from form in NumberBehind.Or(NumberBefore)
        from side in Bracketed.Where(t => t is "表" or "裏" or "表面" or "裏面" or "その1" or "その2").Optional()
        from _ in Relation.Optional()
        select new UnitStep(UnitKind.AppdxStyle, form.Number)
        {
            Label = note.GetOrElse("") + form.Label + (side.IsDefined ? $"（{side.Get()}）" : ""),
        };

    private static Parser<(UnitNumber? Number, string Label)> NumberBehind =>
        from _ in Parse.String("様式")
        from number in FormNumber.Optional()
        select (number.GetOrDefault(), number.IsDefined ? "様式第" + Printed(number.Get(), "号") : "様式");

    private static Parser<(UnitNumber? Number, string Label)> NumberBefore =>
        from number in FormNumber
        from _ in Parse.String("様式")
        from branches in Branch.Many()
        let all = new UnitNumber([.. number.Parts, .. branches])
        select ((UnitNumber?)all, "第" + Printed(number, "号") + "様式" + string.Concat(branches.Select(b => $"の{b}")));

    private static Parser<UnitNumber> FormNumber =>
        from _ in Parse.Char('第')
        from number in Number
        from __ in Parse.Char('号')
        from branches in Branch.Many()
        select new UnitNumber([number, .. branches]);

    private static readonly Parser<LocationStep> OtherAppendix =
        from kind in Map([("別図", UnitKind.AppdxFig), ("別記", UnitKind.AppdxNote), ("付録", UnitKind.Appdx), ("別紙", UnitKind.Appdx)])
        from number in Parse.Char('第').Then(_ => NumberWithBranches(Number)).Optional()
        select new UnitStep(kind, number.GetOrDefault());

    private static readonly Parser<LocationStep> Table =
        from _ in Parse.String("の表")
        select new UnitStep(UnitKind.Table, null);

    private static readonly Parser<LocationStep> Remarks =
        from _ in Parse.Char('の').Optional()
        from word in Parse.String("備考").Or(Parse.String("注")).Text()
        select new UnitStep(UnitKind.Remarks, null) { Label = word };

    /// <summary>The name of a row: the fewest words before 「の項」.</summary>
    private static readonly Parser<LocationStep> Row =
        from _ in Parse.Char('の').Optional()
        from name in Parse.Char(c => !Skeleton.IsQuote(c) && c is not ('、' or '。' or 'を'), "項の名")
            .Except(Parse.Char('の').Then(_ => RowLevel)).AtLeastOnce().Text()
        from __ in Parse.Char('の')
        from level in RowLevel
        select new RowStep(level, name);

    /// <summary>ア, (ア), a, (a), and the national (1), (i) below イ.</summary>
    private static readonly Parser<LocationStep> Subitem =
        (from letter in Parse.Char(IsKatakana, "細分")
         from _ in Parse.Char(c => IsKatakana(c) || c == 'ー', "片仮名").Not()
         from branches in Branch.Many()
         select letter + string.Concat(branches.Select(b => $"の{b}")))
        .Or(from _ in Parse.Char('(')
            from inner in Parse.Char(IsKatakana, "細分").Once().Or(Parse.Char(char.IsAsciiLetterLower, "細分").AtLeastOnce())
                .Or(Parse.Char(char.IsAsciiDigit, "細分").AtLeastOnce()).Text()
            from __ in Parse.Char(')')
            select $"({inner})")
        .Or(from letter in Parse.Char(char.IsAsciiLetterLower, "細分") select letter.ToString())
        .Select(LocationStep (label) => new UnitStep(UnitKind.Subitem, null) { Label = label });

    private static readonly Parser<LocationStep> Bare =
        (from _ in Parse.Char('(')
         from number in Number
         from __ in Parse.Char(')')
         from branches in Branch.Many()
         select new BareStep(new UnitNumber([number, .. branches]), true))
        .Or(from number in NumberWithBranches(Number) select new BareStep(number, false));

    private static readonly Parser<LocationStep> Same =
        from _ in Parse.Char('同')
        from word in OneOf(SameWords)
        select new SameStep(word);

    private static readonly Parser<LocationStep> Head =
        Same.Or(Suppl).Or(Named).Or(Form).Or(NumberedUnit).Or(AppendixTable).Or(OtherAppendix).Or(Remarks).Or(Row).Or(Bare).Or(Subitem);

    private static readonly Parser<RawPlace> Single =
        from head in Head
        from below in Below(head, MostLevels)
        from part in Map(Parts).Select(p => (Part: p, Number: 0))
            .Or(from _ in Parse.Char('第') from n in Number from __ in Parse.Char('段') select (Part: UnitPart.NumberedSentence, Number: n))
            .Optional()
        from caption in Parse.String("(見出しを含む。)").Optional()
        let chosen = part.GetOrElse((UnitPart.Whole, 0))
        select new RawPlace([head, .. below], chosen.Item1, chosen.Item2, caption.IsDefined);

    /// <summary>A place or a range of places.</summary>
    public static readonly Parser<RawPlace> Place =
        from first in Single
        from last in (from _ in Parse.String("から") from end in Single from __ in Parse.String("まで") select end).Optional()
        select last.IsDefined ? first with { Last = last.Get() } : first;

    /// <summary>Places joined by 、, 及び, 並びに.</summary>
    public static readonly Parser<ImmutableArray<RawPlace>> List =
        from first in Place
        from rest in (from _ in Parse.String("、").Or(Parse.String("及び")).Or(Parse.String("並びに")).Or(Parse.String("又は"))
                      from place in Place
                      select place).Many()
        select ImmutableArray.CreateRange(rest.Prepend(first));

    /// <summary>What may stand below a step depends on the step: only a table has rows, only a 号 has 細分.</summary>
    private static Parser<IEnumerable<LocationStep>> Below(LocationStep above, int levels)
    {
        if (levels == 0) return Parse.Return(Enumerable.Empty<LocationStep>());
        Parser<LocationStep> next = above switch
        {
            RowStep or UnitStep { Kind: UnitKind.AppdxTable or UnitKind.Table } or SameStep { Word: "表" or "別表" or "部" or "款" } =>
                Remarks.Or(NumberedUnit).Or(Table).Or(Row),
            UnitStep { Kind: UnitKind.Remarks } or SameStep { Word: "備考" or "注" } => NumberedUnit.Or(Bare),
            UnitStep { Kind: UnitKind.Item or UnitKind.Subitem } or SameStep { Word: "号" } or BareStep => Subitem.Or(Table).Or(Remarks),
            NamedStep { Part: NamedPart.SupplProvision } or SameStep { Word: "附則" } => NumberedUnit.Or(AppendixTable).Or(Table),
            NamedStep => NumberedUnit,
            _ => NumberedUnit.Or(Table).Or(Remarks),
        };
        return from step in next.Optional()
               from more in step.IsDefined ? Below(step.Get(), levels - 1) : Parse.Return(Enumerable.Empty<LocationStep>())
               select step.IsDefined ? more.Prepend(step.Get()) : more;
    }

    /// <summary>One of the words.</summary>
    public static Parser<string> OneOf(IReadOnlyList<string> words) =>
        words.Select(w => Parse.String(w).Text()).Aggregate((a, b) => a.Or(b));

    private static Parser<T> Map<T>(IReadOnlyList<(string Word, T Value)> words) =>
        words.Select(w => Parse.String(w.Word).Select(_ => w.Value)).Aggregate((a, b) => a.Or(b));

    private static string Printed(UnitNumber number, string word) =>
        number.Base.ToString(System.Globalization.CultureInfo.InvariantCulture) + word + string.Concat(number.Parts.Skip(1).Select(b => $"の{b}"));

    private static bool IsKatakana(char c) => c is >= 'ア' and <= 'ン';
}
