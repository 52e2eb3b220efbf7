using System.Globalization;
using RegText.Syntax;

namespace RegText.Formats.Writing.LawXml;

/// <summary>The names of the schema for the kinds of unit.</summary>
internal static class SchemaNames
{
    /// <summary>The deepest 細分 that the schema has.</summary>
    public const int Subitems = 10;

    /// <summary>The deepest 列記 below a List.</summary>
    public const int Sublists = 3;

    /// <summary>The element of a unit below an element.</summary>
    public static string Of(Unit unit, string parent) => unit switch
    {
        Group group => Of(group.GroupKind),
        Article => "Article",
        Paragraph => "Paragraph",
        SupplProvision => "SupplProvision",
        TableUnit => "TableStruct",
        Remarks => "Remarks",
        Appendix appendix => OfAppendix(appendix, parent),
        PlainText => Nested(parent, "List", "Sublist", Sublists),
        _ => Nested(parent, "Item", "Subitem", Subitems),
    };

    /// <summary>The element of a group.</summary>
    public static string Of(UnitKind group) => group.ToString();

    /// <summary>How deep an Item or Subitem is: 0 for an Item; −1 for other elements.</summary>
    public static int Depth(string name, string first = "Item", string further = "Subitem") =>
        name == first ? 0
        : name.StartsWith(further, StringComparison.Ordinal) && int.TryParse(name.AsSpan(further.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var depth) ? depth
        : -1;

    private static string Nested(string parent, string first, string further, int most) =>
        Depth(parent, first, further) is >= 0 and var depth
            ? string.Create(CultureInfo.InvariantCulture, $"{further}{Math.Min(depth + 1, most)}")
            : first;

    private static string OfAppendix(Appendix appendix, string parent)
    {
        if (parent == "SupplProvision")
            return appendix.AppendixKind switch
            {
                UnitKind.AppdxTable => "SupplProvisionAppdxTable",
                UnitKind.AppdxStyle => "SupplProvisionAppdxStyle",
                _ => "SupplProvisionAppdx",
            };
        if (appendix.AppendixKind == UnitKind.AppdxStyle && appendix.Label.Value.Contains("書式", StringComparison.Ordinal)) return "AppdxFormat";
        return appendix.AppendixKind.ToString();
    }
}
