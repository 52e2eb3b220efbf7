using System.Text;
using System.Xml.Linq;

namespace RegText.Formats.Reading.Word;

/// <summary>
/// The complex fields that are open: an instruction, and behind a mark the result that shows. They may run over paragraphs. The field EQ
/// draws its instruction and has no result: of ruby and of enclosed characters (\o) made with it, the letters are read.
/// </summary>
internal sealed class FieldReader
{
    private const int MostDepth = 100;

    private readonly Stack<(bool InResult, StringBuilder Instruction)> _open = new();

    /// <summary>Whether what is read now is part of an instruction and does not show.</summary>
    public bool IsInInstruction => _open.Any(f => !f.InResult);

    /// <summary>Takes a part of an instruction.</summary>
    public void Instruction(string text)
    {
        if (_open.TryPeek(out var field) && !field.InResult && field.Instruction.Length < 1000) field.Instruction.Append(text);
    }

    /// <summary>Takes a mark between the parts of a field, and gives the text that the field itself shows at its end.</summary>
    public string Mark(XElement mark)
    {
        switch (mark.Value("fldCharType"))
        {
            case "begin" when _open.Count < MostDepth:
                _open.Push((false, new()));
                return "";
            case "separate" when _open.TryPop(out var field):
                _open.Push((true, field.Instruction));
                return "";
            case "end" when _open.TryPop(out var field) && !field.InResult && !IsInInstruction:
                return Drawn(field.Instruction.ToString().Trim());
            default:
                return "";
        }
    }

    // EQ \o\ac(○,印): the letter in the circle. EQ \* jc2 … \o\ad(\s\up 9(きてい),規程): the base of the ruby.
    private static string Drawn(string instruction)
    {
        if (!instruction.StartsWith("EQ", StringComparison.OrdinalIgnoreCase) || !instruction.EndsWith(')')) return "";
        var comma = instruction.LastIndexOfAny([',', ';']);
        return comma > 0 && instruction.Contains("\\o", StringComparison.OrdinalIgnoreCase) ? instruction[(comma + 1)..^1].Trim() : "";
    }
}
