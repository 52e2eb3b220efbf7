using RegText.Parsing;
using RegText.Parsing.Recognising;
using RegText.Printing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Amending.Applying.Tables;

/// <summary>Where the next line that the table names stands.</summary>
/// <param name="At">The line, its caption included; null where it is not found or there is none.</param>
/// <param name="IsBare">Whether it is a 略 without a label, which may stand anywhere.</param>
internal readonly record struct NextPlace(int? At, bool IsBare);

/// <summary>The regulation line by line, and beside it the table row by row: lines that the table does not show are copied.</summary>
internal sealed class ColumnWalk
{
    private readonly Instrument _base;
    private readonly List<PrintedLine> _lines;
    private readonly UnitPaths _paths;
    private readonly LabelStyle _labels;
    private readonly List<PrintedLine> _result = [];
    private readonly List<InstructionVerdict> _verdicts = [];
    private int _cursor;

    private readonly List<AmendingTableRow> _rows;
    private bool _isBehindBareOmission;
    private int? _newGroup;

    public ColumnWalk(Instrument @base, List<AmendingTableRow> rows)
    {
        (_base, _rows) = (@base, rows);
        _lines = UnitPrinter.Print(@base);
        _paths = UnitPaths.Of(@base);
        _labels = new(@base);
    }

    /// <summary>Takes all rows; gives the regulation afterwards.</summary>
    public AppliedAmendment Run()
    {
        for (var i = 0; i < _rows.Count; i++) Take(_rows[i], i);
        return Finish();
    }

    private void Take(AmendingTableRow row, int index)
    {
        var old = row.Old.Where(l => !ComparisonPlaceholder.Recognise(l)).ToList();
        var @new = row.New.Where(l => !ComparisonPlaceholder.Recognise(l)).ToList();
        if (old.Count + @new.Count == 0) return;
        var isBare = old.Concat(@new).All(l => OmittedLabels.Read(l) is { First.Length: 0 });
        var plan = new RowPlan(_lines, _cursor, old, @new, _labels) { NewGroup = _newGroup };
        var next = NextNew(index);
        if (old.Count == 0 && !_isBehindBareOmission && LineForms.IsBareRow(@new[0], [.. LineForms.ParagraphAt(_result)], next) is true) plan.Put(_cursor, @new);
        else if (old.Count == 0) plan.Insert(@new, () => NextOld(index, any: true), () => NextOld(index, any: false), _isBehindBareOmission);
        _isBehindBareOmission = isBare || (_isBehindBareOmission && old.Count == 0);
        if (plan.Refusal is { } refusal)
        {
            Tell(row, refusal.Verdict, plan.Place is { } place ? NameOf(_lines[place]) : "", refusal.Detail);
            // The rows below it are sought behind the unit that it names.
            if (plan.Place is { } at && at >= _cursor) Copy(at + 1);
            return;
        }
        if (plan.Steps.FirstOrDefault(s => IsUnclear(s, next)) is { } unclear)
        {
            Tell(row, Verdict.Ambiguous, NameOfChange(plan, _cursor), "表の行の続きか、号や細分か、新旧対照表からは決められません。");
            if (unclear.At > _cursor) Copy(unclear.At);
            return;
        }
        var start = _cursor;
        foreach (var step in plan.Steps)
        {
            if (step.At > _cursor) Copy(step.At);
            if (step.Old.IsEmpty && step.New.Any(l => GroupHead.Recognise(l) is not null)) _newGroup = step.At;
            for (var i = 0; i < step.New.Length; i++)
                _result.Add(LineForms.Of(step.New[i], _result, step.Old.IsEmpty ? null : _lines[step.Old[0]], i + 1 < step.New.Length ? step.New[i + 1] : next));
            if (step.Label is { } label) _result.Add(Relabelled(_lines[step.At], label));
            _cursor = Math.Max(_cursor, step.End);
        }
        if (plan.Changes) Tell(row, Verdict.Applied, NameOfChange(plan, start), "");
    }

    /// <summary>Whether what a step brings may be a row of the table above it, which has lost its lines.</summary>
    private bool IsUnclear(PlanStep step, string? next)
    {
        if (!step.Old.IsEmpty || step.New.IsEmpty) return false;
        List<PrintedLine> before = [.. LineForms.ParagraphAt(_result), .. _lines[_cursor..Math.Max(_cursor, step.At)]];
        for (var i = 0; i < step.New.Length; i++)
        {
            var behind = i + 1 < step.New.Length ? step.New[i + 1] : next;
            if (LineForms.IsBareRow(step.New[i], before, behind) is null) return true;
            before.Add(LineForms.Of(step.New[i], before, null, behind));
        }
        return false;
    }

    /// <summary>The first line of the new column in the next row; null where that shows none.</summary>
    private string? NextNew(int index) => index + 1 < _rows.Count ? _rows[index + 1].New.FirstOrDefault(l => !ComparisonPlaceholder.Recognise(l)) : null;

    /// <summary>The place of the next old line that a later row names, or of the next article; null where there is none.</summary>
    private NextPlace NextOld(int index, bool any)
    {
        for (var i = index + 1; i < _rows.Count; i++)
        {
            var lines = _rows[i].Old.Where(l => !ComparisonPlaceholder.Recognise(l)).ToList();
            foreach (var line in lines)
            {
                if (CaptionLine.Recognise(line) && OmittedLabels.Read(line) is null) continue;
                if (OmittedLabels.Read(line) is { First.Length: 0 })
                {
                    if (any) return new(null, IsBare: true);
                    continue;
                }
                if (any || LineForms.IsHead(line)) return new(RowPlan.Seek(_lines, line, _cursor), IsBare: false);
            }
        }
        return new(null, IsBare: false);
    }

    private AppliedAmendment Finish()
    {
        Copy(_lines.Count);
        var parsed = RegulationParser.Parse(new SourceText(RegulationPrinter.Text(_result), "改正後")).Instruments;
        if (parsed is not [var only] || _verdicts.All(v => v.Verdict != Verdict.Applied)) return Refused(Verdict.NotUnderstood, "改正後の文章を、一つの規程として読めません。");
        if (!IsAsBuilt(only)) return Refused(Verdict.NotUnderstood, "改正後の文章が、表のとおりの順と番号になりません。");
        if (NewlyTwice(only) is { } twice) return Refused(Verdict.Collides, $"適用すると、{twice}が2つになります。すでに適用した表でないか、改正前の規程か、確認してください。");
        var instrument = only with { Number = _base.Number, InstrumentKind = only.InstrumentKind.Length > 0 ? only.InstrumentKind : _base.InstrumentKind, Span = null };
        return new(instrument with
        {
            Body = [.. instrument.Body.Select(Unsourced.Of)],
            Supplementary = [.. instrument.Supplementary.Select(u => (SupplProvision)Unsourced.Of(u))],
            Appendices = [.. instrument.Appendices.Select(u => (Appendix)Unsourced.Of(u))],
        }, [.. _verdicts]);
    }

    /// <summary>Nothing is carried out: every row that would have been gets this verdict.</summary>
    private AppliedAmendment Refused(Verdict verdict, string detail) =>
        new(_base, [.. _verdicts.Select(v => v.Verdict == Verdict.Applied ? v with { Verdict = verdict, Detail = detail } : v)]);

    /// <summary>A 条, 項 or 号 that the regulation would have twice and has not now; null where there is none.</summary>
    private string? NewlyTwice(Instrument after)
    {
        var before = Named(_paths).GroupBy(n => n, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        return Named(UnitPaths.Of(after)).GroupBy(n => n, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > Math.Max(1, before.GetValueOrDefault(g.Key)))?.Key;

        static IEnumerable<string> Named(UnitPaths paths) => paths.All.Where(p => p.Unit is Article or Paragraph or Item && !p.Unit.Label.IsEmpty && p.IsInBody).Select(p => p.Name);
    }

    /// <summary>Whether the regulation that was read has the lines in the order in which the table has them.</summary>
    private bool IsAsBuilt(Instrument read) => UnitPrinter.Print(read).Select(Form).Where(l => l.Length > 0).SequenceEqual(_result.Select(Form).Where(l => l.Length > 0), StringComparer.Ordinal);

    private static string Form(PrintedLine line) => CanonicalForm.Of(LineForms.RowText(line.Text));

    private void Copy(int end)
    {
        for (; _cursor < end; _cursor++) _result.Add(_lines[_cursor]);
    }

    private static PrintedLine Relabelled(PrintedLine line, string label) =>
        line with { Text = label + line.Text[line.LabelLength..], LabelLength = label.Length };

    private void Tell(AmendingTableRow row, Verdict verdict, string unit, string detail)
    {
        var shown = row.New.FirstOrDefault(l => !CaptionLine.Recognise(l)) ?? row.Old.FirstOrDefault(l => !CaptionLine.Recognise(l)) ?? row.New.Concat(row.Old).First();
        var instruction = new ReplaceUnits([], new NewText(row.New));
        _verdicts.Add(new(new(shown, row.Line, [instruction]), instruction, verdict, unit, detail));
    }

    /// <summary>The unit whose line changes; of a new line its label behind the article that it comes to.</summary>
    private string NameOfChange(RowPlan plan, int start)
    {
        var changed = plan.Steps.SelectMany(s => s.Old).Where(i => _lines[i].Unit is not null).ToList();
        if (changed.Count > 0) return NameOf(_lines[changed[^1]]);
        if (plan.Steps.FirstOrDefault(s => s.Label is not null) is { } relabelled) return NameOf(_lines[relabelled.At]);
        var added = plan.Steps.SelectMany(s => s.New).FirstOrDefault(l => !CaptionLine.Recognise(l));
        if (added is null) return "";
        if (ArticleHead.Recognise(added) is { } article && article.IsSure(added)) return UnitName.Numbered(UnitKind.Article, article.Number);
        for (var i = Math.Min(Math.Max(start, plan.Steps[0].At), _lines.Count) - 1; i >= 0; i--)
            if (_lines[i].Unit is { } unit) return (_paths[unit].Within<Article>() ?? _paths[unit].Top).Name;
        return "";
    }

    private string NameOf(PrintedLine line) => line.Unit is { } unit ? _paths[unit].Name : "";
}
