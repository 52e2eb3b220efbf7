using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Amending.Reading;

/// <summary>Puts the lines of an amendment in their places: title, 改正文, sentences with their new text, 附則.</summary>
internal sealed class AmendmentFrame
{
    private static readonly string[] Endings =
        ["改める。", "加える。", "削る。", "とする。", "付する。", "繰り下げる。", "繰り上げる。", "繰下げる。", "繰上げる。", "改正する。"];

    private readonly ImmutableArray<AmendmentOfOne>.Builder _targets = ImmutableArray.CreateBuilder<AmendmentOfOne>();
    private readonly ImmutableArray<AmendingSentence>.Builder _sentences = ImmutableArray.CreateBuilder<AmendingSentence>();
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly ImmutableArray<string>.Builder _supplementary = ImmutableArray.CreateBuilder<string>();
    private readonly List<AmendmentLine> _newText = [];
    private AmendmentLine? _sentence;
    private AmendmentLine? _caption;
    private LeadLine? _lead;
    private string _title = "";
    private string _number = "";
    private bool _inSuppl;

    /// <summary>Takes the next line.</summary>
    public void Add(AmendmentLine line)
    {
        var text = line.Text.Value;
        if (LeadLine.Read(text) is { } lead)
        {
            StartTarget(lead);
            return;
        }
        if (_inSuppl) _supplementary.Add(line.Printed);
        else if (IsSupplHeading(text) && !AwaitsSuppl() && !IsTocEntry(text))
        {
            CloseTarget();
            _inSuppl = true;
            _supplementary.Add(line.Printed);
        }
        else if (line.Instructions is not null || IsForeignSentence(line)) StartSentence(line);
        else if (_sentence is { Instructions: null } || TakesMore()) _newText.Add(line);
        else if (EndsLikeSentence(line) && (_lead is not null || _sentence is not null || line.Text.Value.Contains('「', StringComparison.Ordinal)))
            StartSentence(line);
        else AddToHead(line);
    }

    /// <summary>The whole amendment.</summary>
    public Amendment Finish()
    {
        CloseTarget();
        return new(_targets.ToImmutable(), _diagnostics.ToImmutable())
        {
            Title = _title,
            Number = _number,
            Supplementary = _supplementary.ToImmutable(),
        };
    }

    private void StartTarget(LeadLine lead)
    {
        // That of the 条 before is not the caption of this one.
        var caption = _lead is null ? _caption : null;
        // The caption of a 条 stands where new text of the one before would end.
        if (_newText.Count > 0 && IsCaption(_newText[^1].Text.Value))
        {
            caption = _newText[^1];
            _newText.RemoveAt(_newText.Count - 1);
        }
        CloseTarget();
        _inSuppl = false;
        _lead = lead;
        _caption = caption;
    }

    private void CloseTarget()
    {
        CloseSentence();
        if (_lead is null && _sentences.Count == 0) return;
        _targets.Add(new(_lead?.Title ?? "", _lead?.Number ?? "", _sentences.ToImmutable())
        {
            ArticleLabel = _lead?.ArticleLabel ?? "",
            Caption = _lead is null ? "" : _caption?.Text.Value ?? "",
        });
        _sentences.Clear();
        _lead = null;
        _caption = null;
    }

    private void StartSentence(AmendmentLine line)
    {
        CloseSentence();
        _sentence = line;
    }

    private void CloseSentence()
    {
        if (_sentence is not { } sentence) return;
        _sentences.Add(new(sentence.Text.Value, sentence.Line, Instructions(sentence)));
        _sentence = null;
        _newText.Clear();
    }

    private ImmutableArray<Instruction> Instructions(AmendmentLine sentence)
    {
        if (sentence.Instructions is not { } instructions)
        {
            // What stands behind it may be its new text: it goes with it, so that a person sees all that was not carried out.
            var all = string.Join('\n', _newText.Select(l => l.Text.Value).Prepend(sentence.Text.Value));
            return [new NotUnderstood(all, "改め文として読み取れない文です。") { Span = sentence.Text.Span }];
        }
        if (!SentenceReader.TakesNewText(instructions[^1])) return instructions;
        if (_newText.Count == 0)
        {
            var reason = "改めた後、又は加える条項等の文が続いていません。表や様式のように引用できないものかもしれません。";
            return instructions.SetItem(instructions.Length - 1, new NotUnderstood(sentence.Text.Value, reason) { Span = instructions[^1].Span });
        }
        var text = new NewText([.. _newText.Select(l => l.Printed)])
        {
            Span = _newText[0].Text.Span is { } first && _newText[^1].Text.Span is { } last ? first.Union(last) : null,
        };
        return instructions.SetItem(instructions.Length - 1, instructions[^1] switch
        {
            ReplaceUnits replace => replace with { New = text },
            AddUnits add => add with { New = text },
            AddSentence add => add with { New = text },
            var other => other,
        });
    }

    /// <summary>Whether the sentence waits for new text.</summary>
    private bool TakesMore() => _sentence is { Instructions: [.., var last] } && SentenceReader.TakesNewText(last);

    /// <summary>Whether a whole 附則 is being added or replaced: then its heading is new text.</summary>
    private bool AwaitsSuppl() => TakesMore() && _newText.Count == 0 && _sentence!.Instructions!.Value[^1] switch
    {
        AddUnits add => add.Counts.Any(c => c.Kind == UnitKind.SupplProvision),
        ReplaceUnits replace => replace.Places is [{ Part: UnitPart.Whole, Steps: [NamedStep { Part: NamedPart.SupplProvision }] }],
        _ => false,
    };

    /// <summary>Whether the 附則 is the last entry of a new 目次; the heading of a 附則 of its own is printed 附　則.</summary>
    private bool IsTocEntry(string text) => text is "附則" && TakesMore() && _newText.Count > 0 && !_newText.Exists(l => IsSupplHeading(l.Text.Value))
        && _sentence!.Instructions!.Value[^1] is ReplaceUnits { Places: [{ Steps: [NamedStep { Part: NamedPart.Toc }] }] };

    /// <summary>附則 as the last entry of a new 目次: without a blank inside, and not as far in as a heading.</summary>
    private bool IsTocEntry(AmendmentLine line) =>
        TakesMore() && _sentence!.Instructions!.Value[^1] is ReplaceUnits { Places: [{ Steps: [NamedStep { Part: NamedPart.Toc }] }] }
        && line.Text.Length == 2 && line.Printed.Length < 5 && !_newText.Exists(l => IsSupplHeading(l.Text.Value));

    /// <summary>A sentence of a 改め文 that the grammar does not take, inside or behind new text.</summary>
    private static bool IsForeignSentence(AmendmentLine line) => EndsLikeSentence(line) && SentenceReader.BeginsLikeOne(line.Text);

    private static bool EndsLikeSentence(AmendmentLine line) =>
        Endings.Any(e => line.Text.Value.EndsWith(e, StringComparison.Ordinal));

    /// <summary>Title, number and what else stands before the first sentence.</summary>
    private void AddToHead(AmendmentLine line)
    {
        var text = line.Text.Value;
        if (_targets.Count == 0 && _lead is null && _sentence is null && _title.Length == 0 && IsTitle(text)) _title = text;
        else if (_targets.Count == 0 && _lead is null && _number.Length == 0 && text.EndsWith('号') && text.Contains('第', StringComparison.Ordinal)) _number = text;
        else if (_sentence is null && IsCaption(text)) _caption = line;
        else if (IsCaption(text))
        {
            CloseTarget();
            _caption = line;
        }
        else
        {
            _diagnostics.Add(new("A20", Severity.Warning,
                $"{line.Line}行目は、改め文としても、加える文としても読み取れません。原文を確認してください。", line.Text.Span!.Value));
        }
    }

    private static bool IsTitle(string text) => text.Contains("の一部を改正する", StringComparison.Ordinal) && !text.EndsWith('。');

    private static bool IsCaption(string text) => text is ['（' or '(', .., '）' or ')'] && text.Contains("改正", StringComparison.Ordinal);

    private static bool IsSupplHeading(string text) => WhiteSpace.Remove(text) is "附則" or "付則";
}
