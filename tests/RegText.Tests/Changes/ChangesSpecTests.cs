using RegText.Changes;
using RegText.Tests.Specs;

namespace RegText.Tests.Changes;

/// <summary>Runs <c>tests/specs/changes.md</c>.</summary>
public class ChangesSpecTests
{
    public static TheoryData<string> Names => SpecFile.Read("changes.md").Names;

    [Theory, MemberData(nameof(Names))]
    public void Example_holds(string name)
    {
        var example = SpecFile.Read("changes.md").Get(name);
        if (example.Find("words") is { } words)
        {
            var text = Marked.Plain(example["text"]);
            Assert.Equal(words, string.Join('|', WordEdits.Words(text).Select(w => text.Substring(w.Span.Start, w.Span.Length))));
            return;
        }
        Check(example, "meaning", UnderlineManner.Meaning);
        Check(example, "minimal", UnderlineManner.Minimal);
    }

    private static void Check(SpecExample example, string block, UnderlineManner manner)
    {
        var (old, @new) = (example["old"], example["new"]);
        var (oldSpans, newSpans) = ChangedWords.Of(old, @new, new(manner));
        Assert.Equal(example[block], $"旧 {Marked.Write(old, oldSpans)}\n新 {Marked.Write(@new, newSpans)}");
    }
}
