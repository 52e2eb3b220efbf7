using System.Collections.Immutable;
using RegText.Syntax;
using Sprache;

namespace RegText.Amending.Reading;

/// <summary>The grammar of the clauses of a 改め文 (SPEC C.12.1), over a <see cref="Skeleton"/>.</summary>
internal static class ClauseGrammar
{
    private static readonly (string Word, UnitKind Kind)[] CountWords =
    [
        ("編", UnitKind.Part), ("章", UnitKind.Chapter), ("節", UnitKind.Section), ("款", UnitKind.Subsection), ("目", UnitKind.Division),
        ("条", UnitKind.Article), ("項", UnitKind.Paragraph), ("号", UnitKind.Item), ("別表", UnitKind.AppdxTable), ("表", UnitKind.AppdxTable),
        ("様式", UnitKind.AppdxStyle), ("附則", UnitKind.SupplProvision), ("別図", UnitKind.AppdxFig), ("別記", UnitKind.AppdxNote),
        ("備考", UnitKind.Remarks),
    ];

    private static readonly (string Word, UnitPart Part)[] SentenceWords =
        [("ただし書", UnitPart.Proviso), ("前段", UnitPart.FirstSentence), ("後段", UnitPart.LastSentence), ("中段", UnitPart.MiddleSentence)];

    private static readonly Parser<int> Quote = Parse.Char(Skeleton.IsQuote, "かぎ括弧").Select(Skeleton.QuoteIndex);

    private static readonly Parser<ImmutableArray<int>> Quotes =
        from first in Quote
        from rest in (from _ in Parse.String("、").Or(Parse.String("及び")).Or(Parse.String("並びに")) from quote in Quote select quote).Many()
        select ImmutableArray.CreateRange(rest.Prepend(first));

    private static readonly Parser<bool> Amend = Verb("改め", "改める");
    private static readonly Parser<bool> Add = Verb("加え", "加える");
    private static readonly Parser<bool> Delete = Verb("削り", "削る");
    private static readonly Parser<bool> Make = Verb("とし", "とする");
    private static readonly Parser<bool> Attach = Verb("付し", "付する").Or(Verb("付け", "付ける"));

    private static readonly Parser<RawOrder> ReplaceWords =
        from old in Quotes
        from _ in Parse.Char('を')
        from @new in Quote
        from __ in Parse.Char('に')
        from verb in Amend.Optional()
        select new RawReplaceWords(old, @new, verb.IsDefined);

    private static readonly Parser<RawOrder> InsertWords =
        from anchor in Quote
        from _ in Parse.Char('の')
        from side in Parse.Chars("下次右後").Select(_ => Side.After).Or(Parse.Char('前').Select(_ => Side.Before))
        from __ in Parse.Char('に')
        from added in Quote
        from ___ in Parse.Char('を')
        from verb in Add.Optional()
        select new RawInsertWords(anchor, side, added, verb.IsDefined);

    private static readonly Parser<RawOrder> DeleteWords =
        from old in Quotes
        from _ in Parse.Char('を')
        from __ in Delete
        select new RawDeleteWords(old);

    private static readonly Parser<RawUnitOrder> ReplaceUnits =
        from _ in Parse.String("を次のように")
        from __ in Amend
        select new RawReplaceUnits();

    private static readonly Parser<RawUnitOrder> ReplaceByQuote =
        from _ in Parse.Char('を')
        from quote in Quote
        from __ in Parse.Char('に')
        from ___ in Amend
        select new RawReplaceByQuote(quote);

    private static readonly Parser<RawUnitOrder> DeleteUnits =
        from _ in Parse.Char('を')
        from __ in Delete
        select new RawDeleteUnits();

    private static readonly Parser<RawUnitOrder> Move =
        from _ in Parse.Char('を')
        from to in PlaceGrammar.Place
        from __ in Make
        select new RawMove(to);

    private static readonly Parser<RawUnitOrder> Shift =
        from _ in Parse.Char('を')
        from step in PlaceGrammar.Number
        from word in Parse.Char(c => c is not ('ず' or '、'), "単位").AtLeastOnce()
        from __ in Parse.String("ずつ繰")
        from ___ in Parse.Char('り').Optional()
        from down in Verb("下げ", "下げる").Select(_ => true).Or(Verb("上げ", "上げる").Select(_ => false))
        select new RawShift(down ? step : -step);

    private static readonly Parser<RawUnitOrder> AttachCaption =
        from before in Parse.String("の前").Optional()
        from _ in Parse.String("に見出しとして")
        from caption in Quote
        from __ in Parse.Char('を')
        from ___ in Attach
        select new RawAttachCaption(caption, before.IsDefined);

    private static readonly Parser<RawUnitOrder> AddSentence =
        from part in (from _ in Parse.String("に次の") from part in Sentence from __ in Parse.Char('を') select part)
            .Or(from _ in Parse.Char('に') from part in Sentence from __ in Parse.String("として次のように") select part)
        from _ in Add
        select new RawAddSentence(part);

    private static Parser<UnitPart> Sentence =>
        SentenceWords.Select(w => Parse.String(w.Word).Select(_ => w.Part)).Aggregate((a, b) => a.Or(b));

    private static Parser<UnitKind> CountWord =>
        CountWords.Select(w => Parse.String(w.Word).Select(_ => w.Kind)).Aggregate((a, b) => a.Or(b));

    /// <summary>1条, 各号, 別表, 2様式.</summary>
    private static Parser<UnitCount> Count =>
        (from number in PlaceGrammar.Number from kind in CountWord select new UnitCount(kind, number))
        .Or(from _ in Parse.String("各号") select new UnitCount(UnitKind.Item, null))
        .Or(from kind in CountWord select new UnitCount(kind, null));

    private static readonly Parser<string> Joint = Parse.String("、").Or(Parse.String("及び")).Or(Parse.String("並びに")).Text();

    private static readonly Parser<(ImmutableArray<UnitCount> Counts, bool Caption)> Announced =
        from _ in Parse.String("次の")
        from caption in (from word in Parse.String("見出し") from joint in Joint select word).Optional()
        from first in Count
        from rest in (from joint in Joint from count in Count select count).Many()
        from __ in Parse.Char('を')
        select (ImmutableArray.CreateRange(rest.Prepend(first)), caption.IsDefined);

    private static readonly Parser<RawUnitOrder> AddUnits =
        from side in Parse.String("の次に").Select(_ => Side.After).Or(Parse.String("の前に").Select(_ => Side.Before))
            .Or(Parse.Char('に').Select(_ => Side.AtEnd))
        from role in (from place in PlaceGrammar.Place from _ in Parse.String("として") select place).Optional()
        from announced in Announced.Or(Parse.String("次のように").Select(_ => (ImmutableArray<UnitCount>.Empty, false)))
        from _ in Add
        select new RawAddUnits(IsHead(side, role) ? Side.AtHead : side, announced.Item1, announced.Item2);

    /// <summary>The title that a regulation without one gets (K10).</summary>
    private static readonly Parser<RawOrder> GiveTitle =
        from _ in Parse.String("次の題名を")
        from __ in Attach
        select new RawReplaceUnits { Places = [new([new NamedStep(NamedPart.Title)], UnitPart.Whole, 0, false)] };

    private static readonly Parser<RawOrder> UnitOrder =
        from places in PlaceGrammar.List
        from order in ReplaceUnits.Or(ReplaceByQuote).Or(DeleteUnits).Or(Move).Or(Shift).Or(AttachCaption).Or(AddSentence).Or(AddUnits)
        select order with { Places = places };

    private static readonly Parser<ImmutableArray<RawPlace>> Scope =
        from places in PlaceGrammar.List
        from _ in Parse.String("の規定").Optional()
        from __ in Parse.Char('中')
        select places;

    private static readonly Parser<RawClause> Clause =
        (from scope in Scope.Optional()
         from order in ReplaceWords.Or(InsertWords).Or(DeleteWords).Or(UnitOrder).Or(GiveTitle)
         select (Scope: scope.GetOrElse([]), Order: order))
        .Span().Select(s => new RawClause(s.Value.Scope, s.Value.Order, s.Start.Pos, s.Length));

    /// <summary>A whole sentence, 。 included.</summary>
    public static readonly Parser<ImmutableArray<RawClause>> Clauses =
        from first in Clause
        from rest in (from _ in Parse.Char('、') from clause in Clause select clause).Many()
        from __ in Parse.Char('。')
        select ImmutableArray.CreateRange(rest.Prepend(first));

    /// <summary>How a sentence of a 改め文 begins: a place, and what can follow one. For lines that the whole grammar does not take.</summary>
    public static readonly Parser<bool> Beginning =
        from places in PlaceGrammar.List
        from _ in Parse.String("の規定").Optional()
        from __ in Parse.String("中").Or(Parse.String("を次の")).Or(Parse.String("を削")).Or(Parse.String("を第")).Or(Parse.String("の次に"))
            .Or(Parse.String("の前に")).Or(Parse.String("に次の")).Or(Parse.String("に見出し")).Or(Parse.String("を同"))
        select true;

    /// <summary>第3条に第1項として: the new unit becomes the first one.</summary>
    private static bool IsHead(Side side, IOption<RawPlace> role) =>
        side == Side.AtEnd && role.IsDefined && role.Get().Steps is [UnitStep { Number: { Base: 1, IsBranch: false } }];

    /// <summary>A verb, joining or final. The final form is tried first: it begins with the other.</summary>
    private static Parser<bool> Verb(string joining, string final) =>
        Parse.String(final).Select(_ => true).Or(Parse.String(joining).Select(_ => false));
}
