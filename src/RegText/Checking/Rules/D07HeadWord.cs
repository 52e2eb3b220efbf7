using RegText.References.Terms;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>職員等（…を含む。以下「職員等」という。）: the abbreviation is the word itself (SPEC E.1.4 D07).</summary>
internal sealed class D07HeadWord : Rule
{
    public override string Code => "D07";

    public override Severity Severity => Severity.Info;

    public override string Title => "略称が、直前の語と同じ";

    public override string Remedy => "「（…を含む。以下同じ。）」の形に改めてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var definition in instrument.References.Definitions)
        {
            if (definition.Pattern is not (DefinitionPattern.Abbreviation or DefinitionPattern.QualifiedAbbreviation)
                || !definition.Scope.IsEmpty)
                continue;
            if (IsHead(definition)) Report(definition, log);
        }
    }

    private static void Report(Definition definition, FindingLog log)
    {
        if (definition.Pattern == DefinitionPattern.QualifiedAbbreviation)
            log.Add(definition.Place, definition.Clause, $"直前の語と同じ「{definition.Term}」に略しています。「以下同じ。」としてください。", "以下同じ。");
        else
            log.Add(definition.Place, definition.Clause, $"直前の語と同じ「{definition.Term}」に略しています。略称の定めが要るか確認してください。");
    }

    /// <summary>
    /// Whether the abbreviation is the noun before the bracket. What 法第5条に規定する使用者 or 装置 of …を行う装置 abbreviates is the whole phrase, unless
    /// the
    /// bracket says how the noun itself is meant (…を含む。以下「職員等」という。).
    /// </summary>
    private static bool IsHead(Definition definition)
    {
        var anchor = definition.AnchorText;
        if (!anchor.EndsWith(definition.Term, StringComparison.Ordinal)) return false;
        var text = definition.Place.Text.Value;
        if (text.AsSpan(definition.Clause.Start, definition.Clause.Length).Contains("単に", StringComparison.Ordinal)) return false;
        var start = definition.Anchor.End - definition.Term.Length;
        var before = start == 0 ? '、' : text[start - 1];
        if (Script.IsNounLike(before)) return false;
        return definition.Pattern == DefinitionPattern.QualifiedAbbreviation
            || before is '、' or '。' or 'を' or 'は' or 'が' or 'に' or 'び' or 'と';
    }
}
