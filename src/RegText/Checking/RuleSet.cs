using System.Collections.Immutable;
using RegText.Checking.Rules;

namespace RegText.Checking;

/// <summary>The one list of rules. Docs, help and profiles come from it: a new rule is its file and one line here.</summary>
public static class RuleSet
{
    /// <summary>All rules, in the order of their codes.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        new C06ImpossibleDate(),
        new C07ImplausibleNumber(),
        new C10Weekday(),
        new D04AbbreviationClause(),
        new D12EachItem(),
        new P01UnbalancedBracket(),
        new P02MixedBracketPair(),
        new P03BracketWidth(),
        new P04DigitWidth(),
        new P05CommaKinds(),
        new P06CommaBeforeConjunction(),
        new P07CommaAfterConjunction(),
        new P08NounItemFullStop(),
        new P09ItemWithoutFullStop(),
        new P10ParagraphWithoutFullStop(),
        new P11BracketFullStop(),
        new P12DoubledPunctuation(),
        new P13ItemLabelStyle(),
        new P14LongVowelAsDash(),
        new P15MachineDependent(),
        new P16CommaAfterClause(),
        new R07ThisProvision(),
        new R09RepeatedNeighbour(),
        new R12SelfReference(),
        new R17ByParagraph(),
        new S16PurposeCaption(),
        new S17ParallelItems(),
        new S18DefinitionItem(),
        new S20ManySentences(),
        new U01OrHierarchy(),
        new U02AndHierarchy(),
        new U03KanaConjunction(),
        new U04JoinedVerbs(),
        new U05VerbOkurigana(),
        new U06NounOkurigana(),
        new U07MixedWriting(),
        new U08KanjiReading(),
        new U09StandardWriting(),
        new U10NotThisLimit(),
        new U11PersonOrThing(),
        new U12CaseAndTime(),
        new U13InformalCoordination(),
        new U14Redundancy(),
        new U15Particles(),
        new U16SuruVerbs(),
        new U17NounVariants(),
        new U18RuleOrProvision(),
        new U19Openings(),
        new U20InThisCase(),
        new U21TermVariants(),
        new U22WrongKanji(),
        new U23RegularlyAndAnyTime(),
        new U24AndOthers(),
        new U25BoundaryWords(),
        new U26PeriodStart(),
        new U30LoanWordVariants(),
        new U31PoliteStyle(),
        new U32ApplyAndEntrust(),
        new U33QuotedPhrase(),
        new U35DoubleTopic(),
    ];

    /// <summary>The rule of a code; null when there is none.</summary>
    public static Rule? Find(string code) => All.FirstOrDefault(r => string.Equals(r.Code, code, StringComparison.OrdinalIgnoreCase));
}
