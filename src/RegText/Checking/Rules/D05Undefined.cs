using RegText.References;
using RegText.References.Terms;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>A word that is used like a defined term and is not defined (SPEC E.1.4 D05, D.4).</summary>
internal sealed class D05Undefined : Rule
{
    private static readonly string[] Laws = ["法", "令", "条例", "規則", "規程", "要綱"];
    private static readonly string[] Bodies = ["委員会", "審査会", "審議会", "協議会", "懇話会", "協議体"];

    /// <summary>What before a term makes another word of it that needs no definition of its own.</summary>
    private static readonly string[] Prefixes = ["各", "全", "他", "本", "新", "旧", "前", "現", "主管", "所管", "担当", "関係", "一般", "特定"];

    public override string Code => "D05";

    public override Severity Severity => Severity.Info;

    public override string Title => "定義のない語を、定義した語のように使っている";

    public override string Remedy => "最初に使う箇所で「（以下「○○」という。）」と定めるか、略さずに書いてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        if (instrument.IsExtract) return;
        var defined = instrument.References.Definitions.Where(Explains).Select(d => d.Term).ToHashSet(StringComparer.Ordinal);
        // In rules of the state 法 and 委員会 go without saying, as 国家公務員法 in those of 人事院.
        if (!instrument.IsNational) CheckLaws(instrument, defined, log);
        foreach (var noun in instrument.Nouns.All)
        {
            if (defined.Contains(noun.Word)) continue;
            if (IsEachAndOthers(noun, defined) || IsKin(noun, defined))
                Report(noun, log);
            else if (!instrument.IsNational && Array.Exists(Bodies, b => b == noun.Word) && LongName(instrument, noun) is { } name)
                Report(noun, log, $"「{name}」の略称であれば、");
        }
    }

    /// <summary>Of words that keep a meaning those whose bracket says what they are; （…に限る。以下同じ。） only narrows them.</summary>
    private static bool Explains(Definition definition) =>
        definition.Pattern != DefinitionPattern.SameMeaning
        || definition.Place.Text.Value.AsSpan(definition.Anchor.End..definition.Clause.Start).Contains("をい", StringComparison.Ordinal);

    /// <summary>法第5条 where nothing says which law that is.</summary>
    private static void CheckLaws(CheckedInstrument instrument, HashSet<string> defined, FindingLog log)
    {
        foreach (var word in Laws)
        {
            if (defined.Contains(word)) continue;
            var use = instrument.References.References.FirstOrDefault(r => CitesUnitOf(r, word));
            if (use is not null)
                log.Add(use.Place, use.Law!.Span,
                    $"「{word}」が何を指すか、定められていません。題名で書くか、「（以下「{word}」という。）」と定めてください。",
                    severity: Severity.Warning);
        }
    }

    private static bool CitesUnitOf(Reference reference, string word) =>
        reference is { IsQuoted: false, Law.Form: LawAnchorForm.Named, Levels.IsEmpty: false } && reference.Law.Word == word
        && reference.Place is { Part: TextPart.Text, Unit.IsInBody: true };

    private static void Report(Noun noun, FindingLog log, string condition = "") =>
        log.Add(noun.Place, noun.Span, $"「{noun.Word}」が定義されずに使われています。{condition}最初に使う箇所で「（以下「{noun.Word}」という。）」のように定めてください。");

    /// <summary>各課等, used again and again.</summary>
    private static bool IsEachAndOthers(Noun noun, HashSet<string> defined) =>
        noun is { Count: >= 2, Word: ['各', .., '等'] and { Length: >= 3 and <= 6 } } && !defined.Contains(noun.Word[1..]);

    /// <summary>保有特定個人情報等 where 特定個人情報等 is defined.</summary>
    private static bool IsKin(Noun noun, HashSet<string> defined)
    {
        if (noun.Count < 2 || !noun.Word.EndsWith('等')) return false;
        for (var i = 1; i < noun.Word.Length - 2; i++)
            if (defined.Contains(noun.Word[i..]))
                return i >= 2 && !Numerals.IsNumeral(noun.Word[0]) && !Array.Exists(Prefixes, p => noun.Word[..i] == p);
        return false;
    }

    /// <summary>The longer name of a body that stands in the text, where there is one only: 個人情報保護委員会.</summary>
    private static string? LongName(CheckedInstrument instrument, Noun body)
    {
        var names = instrument.Nouns.All
            .Where(n => n.Word.Length > body.Word.Length && n.Word.EndsWith(body.Word, StringComparison.Ordinal)).ToList();
        return names is [var only] && only.Place.Unit?.Position <= body.Place.Unit?.Position ? only.Word : null;
    }
}
