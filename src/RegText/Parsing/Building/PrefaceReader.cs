using System.Collections.Immutable;
using RegText.Parsing.Recognising;
using RegText.Parsing.Repairing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Building;

/// <summary>Reads what stands around the title and before the 本則 (SPEC A.2): 公布文, 番号, 制定文, 改正 history, 前文.</summary>
internal sealed class PrefaceReader(List<LogicalLine> lines, Layout layout, NoiseLog noise, List<Diagnostic> diagnostics)
{
    private readonly List<(PrefaceKind Kind, List<UnitText> Parts)> _sentences = [];
    private int? _lastUnitLine;
    private LogicalLine? _last;

    /// <summary>番号; empty when none was read.</summary>
    public UnitText Number { get; private set; } = UnitText.Empty;

    /// <summary>The brackets around it; empty where there are none.</summary>
    public (string Open, string Close) NumberBrackets { get; private set; } = ("", "");

    /// <summary>Everything else, in order.</summary>
    public ImmutableArray<PrefaceLine> Lines => [.. _sentences.Select(s => new PrefaceLine(s.Kind, UnitText.Join(s.Parts)))];

    /// <summary>Takes a line that stands before the title.</summary>
    public void BeforeTitle(LogicalLine line)
    {
        if (!TakeNumber(line)) Add(PrefaceHead.IsDate(line.Text) ? PrefaceKind.Date : PrefaceKind.EnactStatement, line);
    }

    /// <summary>Takes a line that stands before the first entry of a guideline; false where the entries start.</summary>
    public bool BeforeEntries(int i)
    {
        var line = lines[i];
        if (TakeHead(line)) return true;
        if (line.IsTableRow || GroupHead.Recognise(line.Text) is not null || SupplHead.Recognise(line.Text) is not null) return false;
        if ((OutlineHead.RecogniseAll(line).Length > 0 || OutlineBuilder.IsCaption(lines, i)) && !GoesOn(line)) return false;
        Sentence(Enacts(i) ? PrefaceKind.EnactStatement : PrefaceKind.Preamble, line);
        return true;
    }

    /// <summary>Takes a line that stands before the 本則; false where the 本則 starts.</summary>
    public bool BeforeBody(int i, bool afterToc)
    {
        var line = lines[i];
        if (BodyBuilder.OpensBody(lines, i)) return false;
        if (!afterToc && TakeHead(line)) return true;
        // A regulation without 条 begins with its text: only a sentence that enacts stands before it.
        _lastUnitLine ??= lines.FindLastIndex(IsUnitLine);
        if (_lastUnitLine < i && !Enacts(i)) return false;
        if (line.IsTableRow) return false;
        Sentence(afterToc ? PrefaceKind.Preamble : PrefaceKind.EnactStatement, line);
        return true;
    }

    /// <summary>Number, date and 改正 lines under the title.</summary>
    private bool TakeHead(LogicalLine line)
    {
        if (_sentences is not [.., { Kind: PrefaceKind.History }] && TakeNumber(line)) return true;
        if (PrefaceHead.IsRemark(line.Text))
        {
            noise.Add(line.Content, PieceKind.Note);
            return true;
        }
        var last = _sentences.Count > 0 ? _sentences[^1].Kind : PrefaceKind.Preamble;
        PrefaceKind? kind = PrefaceHead.IsHistory(line.Text) || (last == PrefaceKind.History && PrefaceHead.GoesOnWithHistory(line.Text)) ? PrefaceKind.History
            : PrefaceHead.IsDate(line.Text) ? PrefaceKind.Date
            : PrefaceHead.IsSignature(line.Text) && last == PrefaceKind.Date ? PrefaceKind.EnactStatement
            : null;
        if (kind is null) return false;
        Add(kind.Value, line);
        return true;
    }

    private bool TakeNumber(LogicalLine line)
    {
        if (!Number.IsEmpty || PrefaceHead.NumberSpan(line.Text) is not { } span) return false;
        noise.Add(line.Content.Slice(new(0, span.Start)).WithoutWhiteSpace(), PieceKind.Punctuation);
        noise.Add(line.Content.From(span.Start + span.Length).WithoutWhiteSpace(), PieceKind.Punctuation);
        Number = line.Content.Slice(new(span.Start, span.Length));
        NumberBrackets = (line.Text[..span.Start].Trim(), line.Text[(span.Start + span.Length)..].Trim());
        return true;
    }

    /// <summary>A sentence, or the rest of the one before.</summary>
    private void Sentence(PrefaceKind kind, LogicalLine line)
    {
        if (!GoesOn(line))
        {
            Add(kind, line);
            return;
        }
        diagnostics.Add(new("N03", Severity.Info, "文の途中の改行をつないで読みました。", line.Content.Slice(new(0, 1)).Span ?? default));
        _sentences[^1].Parts.Add(line.Content);
        _last = line;
    }

    /// <summary>Whether the sentence that starts or goes on at a line enacts; it may be wrapped.</summary>
    private bool Enacts(int i)
    {
        for (var j = i; j < lines.Count && j <= i + 8 && !lines[j].IsTableRow; j++)
            if (lines[j].Text[^1] == '。') return PrefaceHead.Enacts(lines[j].Text);
        return false;
    }

    private bool GoesOn(LogicalLine line) =>
        !layout.IsSet && _sentences is [.., { Kind: PrefaceKind.EnactStatement or PrefaceKind.Preamble, Parts: [.., var part] }]
        && part.Value[^1] != '。' && (!line.AfterBlank || layout.WrapWidth > 0)
        && (layout.IsFull(_last!) || (!SentenceEnd.IsAt(part.Value) && (SentenceEnd.IsOpen(part.Value) || _last!.Width >= SentenceEnd.CutWidth)));

    private void Add(PrefaceKind kind, LogicalLine line)
    {
        _sentences.Add((kind, [line.Content]));
        _last = line;
    }

    private static bool IsUnitLine(LogicalLine line) =>
        !line.IsTableRow && (line.SureArticle is not null || GroupHead.Recognise(line.Text) is not null);
}
