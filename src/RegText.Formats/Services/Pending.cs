// Stand-ins for rooms that are built at the same time elsewhere. Deleted at the merge, when the real ones arrive.
#pragma warning disable CS1591, CA1801, IDE0060, SA1402
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using RegText.Changes;
using RegText.Documents;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats
{
    public sealed class Outcome<TValue, TFailure>
        where TValue : class
        where TFailure : class
    {
        private Outcome(TValue? value, TFailure? failure) => (Value, Failure) = (value, failure);

        public TValue? Value { get; }

        public TFailure? Failure { get; }

        [MemberNotNullWhen(true, nameof(Value))]
        [MemberNotNullWhen(false, nameof(Failure))]
        public bool Succeeded => Value is not null;

        public static implicit operator Outcome<TValue, TFailure>(TValue value) => new(value, null);

        public static implicit operator Outcome<TValue, TFailure>(TFailure failure) => new(null, failure);
    }
}

namespace RegText.Parsing
{
    public sealed record ParseResult(SourceText Source, ImmutableArray<Instrument> Instruments, ImmutableArray<Diagnostic> Diagnostics);

    public static class RegulationParser
    {
        // One instrument for each line that begins with 三 ideographic spaces; every 「第」 line is an article, every other a 項 of it.
        public static ParseResult Parse(SourceText source, FrontMatter frontMatter, int bodyStart)
        {
            var instruments = new List<Instrument>();
            for (var line = 1; line <= source.LineCount; line++)
            {
                var span = source.LineSpan(line);
                var text = source[span].ToString();
                if (span.Start < bodyStart || string.IsNullOrWhiteSpace(text)) continue;
                if (text.StartsWith("　　　", StringComparison.Ordinal))
                {
                    instruments.Add(new Instrument { Title = new UnitText(text.Trim()), InstrumentKind = frontMatter.InstrumentKind ?? "", Span = span });
                    continue;
                }
                if (instruments.Count == 0) continue;
                var parts = text.Trim().Split('　', 2);
                var label = parts.Length == 2 ? parts[0] : "";
                var words = new UnitText(parts[^1]);
                var body = instruments[^1].Body;
                var number = new UnitNumber(Math.Max(1, label.Aggregate(0, (n, c) => char.IsAsciiDigit(c) ? n * 10 + c - '0' : n)));
                if (label.StartsWith('第'))
                {
                    body = body.Add(new Article
                    {
                        Number = number, Label = new UnitText(label), Span = span,
                        Children = [new Paragraph { Number = new UnitNumber(1), Text = words, Span = span }],
                    });
                }
                else if (body is [.., Article last])
                {
                    var paragraph = new Paragraph { Number = number, Label = new UnitText(label), Text = words, Span = span };
                    body = body.SetItem(body.Length - 1, last with { Children = last.Children.Add(paragraph) });
                }
                else
                {
                    body = body.Add(new PlainText { Text = new UnitText(text.Trim()), Span = span });
                }
                instruments[^1] = instruments[^1] with { Body = body };
            }
            return new(source, [.. instruments], []);
        }
    }
}

namespace RegText.Changes
{
    public static class PendingChanges
    {
        extension(ChangeSet)
        {
            public static ChangeSet Between(Instrument old, Instrument @new) =>
                new(old, @new) { Body = Pair(old.Body, @new.Body) };
        }

        private static ImmutableArray<UnitChange> Pair(ImmutableArray<Unit> old, ImmutableArray<Unit> @new) =>
        [
            .. Enumerable.Range(0, Math.Max(old.Length, @new.Length)).Select(i =>
            {
                if (i >= old.Length) return new UnitChange(ChangeKind.Inserted, null, @new[i]);
                if (i >= @new.Length) return new UnitChange(ChangeKind.Deleted, old[i], null);
                var change = new UnitChange(ChangeKind.Unchanged, old[i], @new[i]) { Children = Pair(old[i].Children, @new[i].Children) };
                var same = !change.OwnTextChanged && !change.LabelChanged && change.Children.All(c => c.Kind == ChangeKind.Unchanged);
                return same ? change : change with { Kind = ChangeKind.Edited };
            }),
        ];
    }
}

namespace RegText.Documents
{
    public sealed record TaishohyoOptions
    {
        public bool Full { get; init; }

        public ImmutableArray<DocumentSource> Sources { get; init; } = [];
    }

    public static class TaishohyoBuilder
    {
        public static Document Build(ChangeSet changes, Profile profile, TaishohyoOptions options) =>
            new(changes.New.Title.Value, profile.TablePage, []) { Sources = options.Sources };
    }

    public sealed record AmendingInstrumentOptions
    {
        public bool Full { get; init; }

        public required FrontMatter OldFrontMatter { get; init; }

        public EnforcementDate? Enforcement { get; init; }

        public ImmutableArray<DocumentSource> Sources { get; init; } = [];
    }

    public static class AmendingInstrumentBuilder
    {
        public static Document Build(ChangeSet changes, Profile profile, AmendingInstrumentOptions options) =>
            new(changes.Old.Title.Value + "の一部改正", profile.AmendmentPage, []) { Sources = options.Sources };
    }
}

namespace RegText.Formats.Writing.Word
{
    public static class WordWriter
    {
        public static byte[] Write(Document document) => Encoding.UTF8.GetBytes(document.Title);
    }
}

namespace RegText.Formats.Writing
{
    public static class HtmlWriter
    {
        public static string Write(Document document) => $"<title>{document.Title}</title>\n";
    }

    public static class MarkdownWriter
    {
        public static string Write(Document document) => $"# {document.Title}\n";
    }

    public sealed record WriteFailure(string Path, string Message);

    public static class AtomicFile
    {
        public static WriteFailure? Write(string path, ReadOnlySpan<byte> bytes, bool replace = false)
        {
            var draft = path + ".tmp";
            try
            {
                File.WriteAllBytes(draft, bytes);
                File.Move(draft, path, replace);
                return null;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return new WriteFailure(path, $"{path}: 書き込めません。");
            }
        }
    }

    public static class TableProof
    {
        public static ImmutableArray<string> Check(byte[] docx, Instrument old, Instrument @new) => [];
    }
}
