using RegText.References;
using RegText.References.Terms;

namespace RegText.Tests.References;

/// <summary>References and definitions as text, one a line, as tests/specs/references.md writes them.</summary>
internal static class ReferenceNotation
{
    public static string Write(ReferenceIndex index) => string.Join('\n', index.References.Select(Line));

    public static string WriteTerms(ReferenceIndex index) => string.Join('\n', index.Definitions.Select(Line));

    /// <summary>第3条第2項「前項」→ 第3条第1項</summary>
    public static string Line(Reference reference)
    {
        var mark = reference.HasNoTarget ? "×" : reference.Resolution is NoTarget ? "－" : "";
        var between = reference.Resolution is OwnUnits { Between.IsEmpty: false } own ? $"（間の{string.Join("、", own.Between.Select(u => u.Name))}も）" : "";
        return $"{reference.Place.Name}「{reference.Text}」→ {mark}{ResolutionText.Of(reference.Resolution)}{between}";
    }

    private static string Line(Definition definition)
    {
        var parts = new List<string> { $"{definition.Pattern} {definition.Place.Name}「{definition.Term}」" };
        if (definition.Anchor.Length > 0) parts.Add("＝" + definition.AnchorText);
        if (definition.Law is { } law) parts.Add($"法令 {law}");
        if (!definition.Scope.IsEmpty) parts.Add("範囲 " + string.Join("、", definition.Scope.Select(u => u.Name)));
        if (!definition.Except.IsEmpty) parts.Add("除く " + string.Join("、", definition.Except.Select(u => u.Name)));
        return string.Join(' ', parts);
    }
}
