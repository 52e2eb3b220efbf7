using RegText.Amending;
using RegText.Amending.Applying;
using RegText.Amending.Reading;
using RegText.Documents;
using RegText.Documents.Verifying;
using RegText.Formats.Reading;
using RegText.Formats.Reading.Comparisons;
using RegText.Formats.Reading.Origins;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>What is asked of <see cref="VerifyService"/>: the text in force, and at least a table or an amendment.</summary>
/// <param name="Base">The regulation in force.</param>
public sealed record VerifyRequest(InputSource Base)
{
    /// <summary>The 新旧対照表.</summary>
    public InputSource? Table { get; init; }

    /// <summary>The amending instrument, in sentences or by table.</summary>
    public InputSource? Amendment { get; init; }

    /// <summary>The text afterwards.</summary>
    public InputSource? New { get; init; }

    /// <summary>The house style: what stands for 略, （新設） and （削る）.</summary>
    public HouseStyle Style { get; init; } = HouseStyle.Standard;

    /// <summary>Which instrument is meant in a file that holds several.</summary>
    public string? Select { get; init; }

    /// <summary>Whether the result is given as JSON.</summary>
    public bool Json { get; init; }
}

/// <summary>
/// Holds the documents of one amendment against each other: text in force, 新旧対照表, 改め文, new text. Nothing is written.
/// </summary>
public static class VerifyService
{
    /// <summary>Runs.</summary>
    public static ServiceResult Run(VerifyRequest request, CancellationToken cancellation = default)
    {
        var style = request.Style.Resolve();
        if (style.Profile is null) return ServiceResult.CannotDo(style.Problem!);
        var @base = RegulationInput.Load(request.Base, request.Select);
        if (!@base.Succeeded) return @base.Failure;
        RegulationInput? @new = null;
        if (request.New is not null)
        {
            var loaded = RegulationInput.Load(request.New, request.Select);
            if (!loaded.Succeeded) return loaded.Failure;
            @new = loaded.Value;
        }
        cancellation.ThrowIfCancellationRequested();
        var report = new VerifyReport(InstrumentName.Of(@base.Value.Instrument));
        var texts = new Texts(request, @base.Value, @new, style.Profile, report);
        var problem = texts.Amendment() ?? (request.Table is { } table ? texts.Table(table) : null);
        cancellation.ThrowIfCancellationRequested();
        if (problem is not null) return ServiceResult.CannotDo(problem);
        return new(report.Findings.Count > 0 ? ServiceOutcome.ToLookAt : ServiceOutcome.Done)
        {
            Report = request.Json ? report.Json() : report.Text(),
            Messages = [.. new[] { @base.Value.FindingsNote(), @new?.FindingsNote() }.OfType<ServiceMessage>()],
        };
    }

    /// <summary>The texts that are at hand, and what they are held against; a Japanese problem is what cannot be read.</summary>
    private sealed class Texts(VerifyRequest request, RegulationInput @base, RegulationInput? @new, Profile profile, VerifyReport report)
    {
        private readonly VerifiedText _base = new(@base.Instrument, "改正前の文章");

        /// <summary>The text that should come of it: as given, else as the amendment makes it.</summary>
        private VerifiedText? _new = @new is null ? null : new(@new.Instrument, "改正後の文章");

        public string? Amendment()
        {
            if (request.Amendment is not { } input) return null;
            var file = input.Read();
            if (!file.Succeeded) return file.Failure.Message;
            var amendment = AmendmentReader.Read(file.Value.TextWithoutFrontMatter());
            var hasSentences = amendment.Targets.Any(t => t.Sentences.Any(s => s.Instructions.Any(i => i is not NotUnderstood)));
            // An instrument that amends by table is a table with a sentence before it.
            if (!hasSentences && ByTable(input) is { Tables.IsEmpty: false }) return Table(input);
            var choice = TargetChoice.Of(amendment, @base.Instrument.Title.IsEmpty ? "" : InstrumentName.Of(@base.Instrument), @base.Instrument.Number.Value);
            if (choice.Chosen.IsEmpty) return $"{input.Name}: 「{InstrumentName.Of(@base.Instrument)}」を改正する文が見つかりません。ファイルの取り違えがないか確認してください。";
            var applied = AmendmentApplier.Apply(@base.Instrument, choice.Joined, inDigitsOfBase: true);
            report.Add(AmendmentVerifier.Check(@base.Instrument, amendment, choice.Joined, applied, _new, profile.Amendment.Kaimebun));
            report.Checked($"改め文（{file.Value.FileName}）の指示{applied.Verdicts.Length}件を改正前の文章に適用した結果" + (_new is null ? "" : "と、改正後の文章"));
            if (_new is null) report.NotChecked("改め文を適用した結果が、意図した改正後の文章であること（--new で指定すると確かめます）");
            if (amendment.Title.Length == 0 && amendment.Supplementary.IsEmpty) report.NotChecked("改正する側の題名と附則（改め文の文だけのファイルです）");
            if (!choice.Others.IsEmpty) report.NotChecked("ほかの規程の改正");
            Hashes(input);
            _new ??= new(applied.Instrument, "改め文を適用した結果");
            return null;
        }

        public string? Table(InputSource input)
        {
            var bytes = Bytes(input);
            if (!bytes.Succeeded) return bytes.Failure.Message;
            var read = ComparisonReader.Read(bytes.Value, input.Name, profile.Table, input.Revisions);
            if (!read.Succeeded) return read.Failure;
            var tables = read.Value.Tables;
            if (tables.IsEmpty) return $"{input.Name}: 新旧対照表（見出しが「改正後」と「改正前」などの2つの欄の表）が見つかりません。ファイルの取り違えがないか確認してください。";
            var ours = ComparisonChoice.Of(tables, _base);
            foreach (var heading in ours.Select(t => HeadingCheck.Check(read.Value.Prose, t.NewHeading, t.OldHeading)).OfType<Disagreement>()) report.Add([heading]);
            var headings = profile.Table with { NewHeading = ours[0].NewHeading, OldHeading = ours[0].OldHeading };
            report.Add(TableVerifier.Check(new([.. ours.SelectMany(t => t.Rows)]), _base, _new, headings));
            report.Checked($"新旧対照表（{Path.GetFileName(input.Name)}）の左右の欄、下線、（略）と、改正前の文章" + (_new is null ? "" : $"、{_new.Name}"));
            if (_new is null) report.NotChecked($"{ours[0].NewHeading}の欄の下線のある字句と、表に示されていない所（--new か --amendment を指定すると確かめます）");
            if (ours.Length < tables.Length) report.NotChecked(FormattableString.Invariant($"ほかの規程のものとみた表{tables.Length - ours.Length}つ"));
            Hashes(input);
            return null;
        }

        private static Outcome<byte[], ReadFailure> Bytes(InputSource input) => input.Bytes is { } bytes ? bytes : FileBytes.Read(input.Name);

        private ComparisonDocument? ByTable(InputSource input) =>
            Bytes(input) is { Succeeded: true } bytes ? ComparisonReader.Read(bytes.Value, input.Name, profile.Table, input.Revisions).Value : null;

        /// <summary>V02: a document of ours that was made from other files than those at hand.</summary>
        private void Hashes(InputSource input)
        {
            if (Bytes(input) is not { Succeeded: true } bytes || OriginReader.Read(bytes.Value, input.Name) is not { Succeeded: true } origin) return;
            foreach (var source in origin.Value.Sources)
            {
                if ((source.Role switch { "改正前" => @base.File, "改正後" => @new?.File, _ => null }) is not { } file) continue;
                report.Checked($"{Path.GetFileName(input.Name)}の{source.Role}のファイルのハッシュ");
                if (string.Equals(file.Sha256, source.Sha256, StringComparison.Ordinal)) continue;
                report.Add([new("V02", Severity.Warning, "",
                    $"{Path.GetFileName(input.Name)}は、{source.Role}の「{source.Name}」から作られた後、そのファイル（今は「{file.FileName}」）が変わっています。作り直してください。")]);
            }
        }
    }
}
