using System.Xml.Linq;
using RegText.Formats.Reading.LawXml;
using RegText.Syntax;

namespace RegText.Formats.Writing.LawXml;

/// <summary>As <see cref="Markup"/>, for what stands around the units and for the 目次.</summary>
internal static class LawMarkup
{
    /// <summary>Stands for a 附則 where 附則 and 別表 alternate.</summary>
    public const string SupplPlace = "_SupplProvision";

    /// <summary>Stands for a 別表 there.</summary>
    public const string AppendixPlace = "_Appdx";

    /// <summary>The WritingMode of a file without any.</summary>
    public const string NoWritingMode = "none";

    private const string Mode = "_WritingMode";

    /// <summary>Law and what was kept around the units, if the instrument still says the same; otherwise null.</summary>
    public static XElement? Kept(Instrument instrument)
    {
        if (Parse(instrument.SchemaMarkup) is not { } kept) return null;
        kept.SetAttributeValue(Mode, null);
        var says = LawElementReader.Around(kept);
        return says.Title.Value == instrument.Title.Value && says.Number.Value == instrument.Number.Value
            && says.Preface.Select(l => (l.Kind, l.Text.Value)).SequenceEqual(instrument.Preface.Select(l => (l.Kind, l.Text.Value)))
            && kept.Element("LawBody")!.Element("TOC") is null == instrument.Toc is null
            ? kept
            : null;
    }

    /// <summary>The WritingMode that was kept; null where it is computed.</summary>
    public static string? WritingMode(Instrument instrument) => (string?)Parse(instrument.SchemaMarkup)?.Attribute(Mode);

    /// <summary>The element of a 目次 that was kept, if it still says the same; otherwise null.</summary>
    public static XElement? Kept(Toc toc) =>
        Parse(toc.SchemaMarkup) is { } kept && TocElementReader.Read(kept) is var says && says.Heading.Value == toc.Heading.Value && says.Style == toc.Style
        && says.Entries.Select(Words).SequenceEqual(toc.Entries.Select(Words))
            ? kept
            : null;

    /// <summary>What is to be kept of an instrument that was read, or null.</summary>
    public static string? ToKeep(XElement around, XElement computed, string? mode, string computedMode)
    {
        if (mode != computedMode) around.SetAttributeValue(Mode, mode ?? NoWritingMode);
        return ElementEquality.Same(around, computed) ? null : around.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>Attributes that the computed element lacks, such as the reading of the title.</summary>
    public static void KeepAttributes(Instrument instrument, XElement computed)
    {
        if (Parse(instrument.SchemaMarkup) is not { } kept) return;
        var (from, to) = (kept.Element("LawBody")!, computed.Element("LawBody")!);
        foreach (var (source, target) in new[] { (kept, computed), (from, to), (from.Element("MainProvision"), to.Element("MainProvision")) })
            foreach (var attribute in source?.Attributes() ?? [])
                if (target!.Attribute(attribute.Name) is null && attribute.Name.LocalName != Mode) target.SetAttributeValue(attribute.Name, attribute.Value);
    }

    private static XElement? Parse(string? markup) => markup is null ? null : XElement.Parse(markup, LoadOptions.PreserveWhitespace);

    private static (UnitKind, UnitNumber?, string, string, string) Words(TocEntry e) => (e.Kind, e.Number, e.Label.Value, e.Title.Value, e.Range.Value);
}
