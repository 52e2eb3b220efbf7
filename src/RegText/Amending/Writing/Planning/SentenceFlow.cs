namespace RegText.Amending.Writing.Planning;

/// <summary>Instructions as they fall into sentences (SPEC C.1-4): new text ends a sentence, and so does a new article with words to change.</summary>
internal sealed class SentenceFlow
{
    private bool _isOpen;

    /// <summary>The sentences so far.</summary>
    public List<List<PlannedInstruction>> Sentences { get; } = [];

    /// <summary>The next instruction begins a sentence.</summary>
    public void Begin() => _isOpen = false;

    /// <summary>Adds an instruction.</summary>
    public void Add(PlannedInstruction instruction)
    {
        if (!_isOpen || instruction.OpensSentence) Sentences.Add([]);
        Sentences[^1].Add(instruction);
        _isOpen = !instruction.EndsSentence;
    }

    /// <summary>Adds instructions.</summary>
    public void Add(IEnumerable<PlannedInstruction> instructions)
    {
        foreach (var instruction in instructions) Add(instruction);
    }
}
