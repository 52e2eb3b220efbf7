using System.Globalization;
using System.Text;
using RegText.References;
using RegText.Syntax;

namespace RegText.Formats.Citing;

/// <summary>Lists references for the eye: one a line, with the line of the file, the unit, the words and what they point to.</summary>
internal static class ReferenceListText
{
    /// <summary>All references of the files, file by file; 「この規程」 alone is left out, since it points to no unit.</summary>
    public static string All(IReadOnlyList<CitedFile> files, bool withHeadings)
    {
        var text = new StringBuilder();
        foreach (var file in files)
            foreach (var regulation in file.Regulations)
            {
                if (withHeadings || file.Regulations.Length > 1) Heading(text, file, regulation);
                foreach (var reference in regulation.References.Where(r => r.Resolution is not OwnInstrument)) Line(text, file, reference, ResolutionText.Of(reference.Resolution));
            }
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>Citations, grouped by the regulation in which they stand.</summary>
    public static string Citations(IReadOnlyList<CitedFile> files, IEnumerable<Citation> citations, ReferenceCorpus corpus)
    {
        var text = new StringBuilder();
        var inRegulation = citations.ToLookup(c => c.In);
        foreach (var file in files)
            foreach (var regulation in file.Regulations.Where(inRegulation.Contains))
            {
                Heading(text, file, regulation);
                foreach (var citation in inRegulation[regulation])
                    Line(text, file, citation.Reference, citation.Reference.Resolution is ExternalUnit ? ResolutionText.Of(citation.Reference.Resolution) : ResolutionText.Of(corpus.Resolve(citation)));
            }
        return text.ToString().TrimEnd('\n');
    }

    private static void Heading(StringBuilder text, CitedFile file, ReferenceIndex regulation)
    {
        if (text.Length > 0) text.Append('\n');
        text.Append(file.Source.Name).Append('　').Append(InstrumentName.Of(regulation.Paths.Instrument)).Append('\n');
    }

    private static void Line(StringBuilder text, CitedFile file, Reference reference, string target)
    {
        if (file.Position(reference) is { } position) text.Append(CultureInfo.InvariantCulture, $"{position.Line}行　");
        text.Append(reference.Place.Name).Append('「').Append(reference.Text.ReplaceLineEndings("")).Append("」→ ").Append(reference.HasNoTarget ? "【なし】" : "").Append(target).Append('\n');
    }
}
