using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>「職員は、…タブレットは、…使用してはならない」: two topics, of which the second is the object (SPEC E.1.6 U35, E.2).</summary>
internal sealed class U35DoubleTopic : Rule
{
    private static readonly string[] Duties = ["てはならない。", "なければならない。", "することができる。", "に努めるものとする。"];

    public override string Code => "U35";

    public override Severity Severity => Severity.Info;

    public override string Title => "主語が二つある";

    public override string Remedy => "後の「は」を「を」に改めるなど、主語を一つにしてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var sentence in instrument.Sentences)
        {
            var words = sentence.Words;
            var first = words.IndexOf("は、", StringComparison.Ordinal);
            if (first < 2 || !IsPerson(words[..first]) || !EndsWithDuty(words)) continue;
            var start = first + 2;
            var second = words[start..].IndexOf("は、", StringComparison.Ordinal);
            if (second < 2) continue;
            second += start;
            var topic = words[start..second];
            // A clause between them, or a topic of another kind (には, ときは, 場合は), is no second subject.
            if (topic.IndexOfAny('、', '（', '(') >= 0 || !Script.IsNounLike(topic[^1]) || IsPerson(topic) || EndsWithTime(topic)) continue;
            if (words[(second + 2)..].IndexOf("は、", StringComparison.Ordinal) >= 0) continue;
            log.Add(sentence.Place, sentence.InText(second, 1), "主語「…は、」が二つあります。後の「は」を「を」に改めるなど、主語を一つにしてください。", "を");
        }
    }

    private static bool IsPerson(ReadOnlySpan<char> topic) =>
        topic[^1] is '員' or '者' or '長' or '人' or '等' or '会' or '国' or '市' or '町' or '村' or '県' or '関' or '局';

    private static bool EndsWithTime(ReadOnlySpan<char> topic) =>
        topic.EndsWith("場合", StringComparison.Ordinal) || topic[^1] is '時' or '際' or '後' or '前' or '間' or '限' or '上' or '合' or '日' or '月' or '年';

    private static bool EndsWithDuty(ReadOnlySpan<char> words)
    {
        foreach (var duty in Duties)
            if (words.EndsWith(duty, StringComparison.Ordinal)) return true;
        return false;
    }
}
