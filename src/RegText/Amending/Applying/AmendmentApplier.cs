using RegText.Syntax;
using RegText.Text;

namespace RegText.Amending.Applying;

/// <summary>
/// Carries out an amendment on a regulation (溶け込み, SPEC C.12.2): one instruction after the other, each on the labels as they are at that
/// moment. What cannot be carried out is told with its verdict and left; nothing is guessed, nothing is renumbered that the amendment does not
/// renumber.
/// </summary>
public static class AmendmentApplier
{
    /// <summary>Applies all sentences of an amendment.</summary>
    /// <param name="base">The regulation in force.</param>
    /// <param name="amendment">The provisions about it.</param>
    /// <param name="inDigitsOfBase">
    /// Whether digits of new text take the width of the regulation where all its labels have one and the whole amendment has the other. The proof of
    /// an amendment of our own wants it followed to the letter.
    /// </param>
    /// <returns>The regulation afterwards, and a verdict on every instruction in order.</returns>
    public static AppliedAmendment Apply(Instrument @base, AmendmentOfOne amendment, bool inDigitsOfBase = false)
    {
        var run = new Run(@base, inDigitsOfBase ? WidthOf.Base(@base, amendment) : null);
        foreach (var sentence in amendment.Sentences) run.CarryOut(sentence);
        return run.Finish();
    }

    private sealed class Run
    {
        private readonly Workbench _bench;
        private readonly PlaceFinder _finder;
        private readonly WordEditor _words;
        private readonly UnitAdder _adder;
        private readonly UnitReplacer _replacer;
        private readonly UnitRemover _remover;
        private readonly UnitMover _mover;
        private readonly List<InstructionVerdict> _verdicts = [];

        public Run(Instrument @base, NumeralForm? digits)
        {
            _bench = new(@base) { Digits = digits };
            _finder = new(_bench.Live);
            _words = new(_bench, _finder);
            _adder = new(_bench, _finder);
            _replacer = new(_bench, _finder);
            _remover = new(_bench, _finder);
            _mover = new(_bench, _finder);
        }

        public void CarryOut(AmendingSentence sentence)
        {
            _bench.Sentence++;
            foreach (var instruction in sentence.Instructions)
            {
                _bench.Instruction = _verdicts.Count;
                var outcome = Of(instruction);
                var place = outcome.RefusedPlace is { } refused ? InstructionPrint.Of(refused) : InstructionPlaces.Name(instruction);
                _verdicts.Add(new(sentence, instruction, outcome.Refusal?.Verdict ?? Verdict.Applied, place, outcome.Detail));
            }
        }

        public AppliedAmendment Finish()
        {
            foreach (var (index, remark) in _bench.Captions.Settle())
                _verdicts[index] = _verdicts[index] with { Detail = _verdicts[index].Detail + remark };
            foreach (var (index, detail) in _bench.Numbers.Holes())
            {
                if (_verdicts[index].Verdict == Verdict.Applied)
                    _verdicts[index] = _verdicts[index] with { Verdict = Verdict.Collides, Detail = detail + "番号の移動に漏れがないか確認してください。" };
            }
            return new(_bench.Live.Freeze(), [.. _verdicts]) { Digits = _bench.Digits };
        }

        private Outcome Of(Instruction instruction)
        {
            switch (instruction)
            {
                case WordInstruction words:
                    return _words.Apply(words, _bench.Sentence);
                case ReplaceUnits replace:
                    var replaced = new Outcome();
                    if (_replacer.Apply(replace, replaced) is { } refusal) replaced.Refuse(null, refusal);
                    return replaced;
                case DeleteUnits delete:
                    var deleted = new Outcome();
                    _remover.Apply(delete, deleted);
                    return deleted;
                case AddUnits add:
                    return Outcome.Of(_adder.Apply(add));
                case AddSentence add:
                    return Outcome.Of(SentenceAdder.Apply(add, _finder, _bench));
                case MoveUnit move:
                    return Outcome.Of(_mover.Move(move));
                case ShiftUnits shift:
                    return Outcome.Of(_mover.Shift(shift));
                case ReplaceCaption caption:
                    return Outcome.Of(CaptionEditor.Set(_bench, _finder, caption.Place, caption.New, mustExist: true));
                case AttachCaption caption:
                    return Outcome.Of(CaptionEditor.Set(_bench, _finder, caption.Place, caption.Caption, mustExist: false));
                case NotUnderstood unread:
                    return Outcome.Of(Refusal.NotUnderstood(unread.Reason));
                default:
                    throw new InvalidOperationException($"unknown instruction {instruction.GetType().Name}");
            }
        }
    }
}
