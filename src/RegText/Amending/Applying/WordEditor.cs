using System.Globalization;
using RegText.Text;

namespace RegText.Amending.Applying;

/// <summary>Replaces, inserts and deletes words at places (SPEC K01–K07).</summary>
internal sealed class WordEditor(Workbench bench, PlaceFinder finder)
{
    private readonly PlaceTexts _texts = new(bench.Live);

    /// <summary>Carries out an instruction; what could be done is done, and the first that could not is told.</summary>
    public Outcome Apply(WordInstruction instruction, int sentence)
    {
        var outcome = new Outcome();
        var scopes = Scopes(instruction, outcome);
        var quotations = instruction switch
        {
            ReplaceWords replace => replace.Old,
            DeleteWords delete => delete.Old,
            InsertWords insert => [insert.Anchor],
            _ => [],
        };
        foreach (var quotation in quotations)
            foreach (var scope in scopes) Edit(instruction, quotation, scope, sentence, outcome);
        if (instruction.Places.IsEmpty) outcome.Remark("改める所が示されていないので、題名、目次、見出しを含む全体を改めました。確認してください。");
        return outcome;
    }

    private sealed record Scope(Location? Place, IReadOnlyList<(LiveText Text, TextSpan? Part)> Texts);

    private List<Scope> Scopes(WordInstruction instruction, Outcome outcome)
    {
        if (instruction.Places.IsEmpty) return [new(null, _texts.Everything())];
        var scopes = new List<Scope>();
        foreach (var location in instruction.Places)
        {
            var found = finder.Find(location);
            if (found.Value is not { } places)
            {
                outcome.Refuse(location, found.Refusal!);
                continue;
            }
            // The words of a range must stand somewhere in it, not in each of its units.
            var texts = new List<(LiveText, TextSpan?)>();
            Refusal? refusal = null;
            foreach (var place in places)
            {
                var inPlace = _texts.Of(place, location);
                if (inPlace.Value is { } some) texts.AddRange(some);
                else refusal ??= inPlace.Refusal;
            }
            if (texts.Count == 0 && refusal is not null) outcome.Refuse(location, refusal);
            else scopes.Add(new(location, texts));
        }
        return scopes;
    }

    private void Edit(WordInstruction instruction, string quotation, Scope scope, int sentence, Outcome outcome)
    {
        var all = scope.Texts.Select(t => Occurrences.Of(quotation, t.Text, t.Part, sentence)).ToList();
        var isWhole = all.Exists(o => o.Spans.Count > 0);
        if (!isWhole && !all.Exists(o => o.InNumbers.Count > 0))
        {
            outcome.Refuse(scope.Place, Refusal.NotFound(all.Exists(o => o.IsBrought)
                ? $"「{quotation}」は、同じ文で加えられた字句の中にしかありません。"
                : $"「{quotation}」がありません。"));
            return;
        }
        var before = bench.Live.Toc?.Text.Value ?? "";
        var chosen = all.Select(o => (o.Text, Spans: isWhole ? o.Spans : o.InNumbers)).Where(o => o.Spans.Count > 0).ToList();
        var passed = isWhole ? all.Sum(o => o.InNumbers.Count) : 0;
        if (!isWhole || Occurrences.AreInLongerWords(chosen.Select(o => (o.Text.Value, o.Spans))))
            outcome.Remark($"「{quotation}」は、より長い語の一部としてだけあります。確認してください。");
        else if (passed > 0)
            outcome.Remark(string.Create(CultureInfo.InvariantCulture, $"「{quotation}」を一部に含む別の数{passed}か所は、改めていません。確認してください。"));
        outcome.IsPartlyDone = true;
        foreach (var (text, spans) in chosen) Replace(instruction, quotation, text, spans, sentence);
        if (bench.Live.Toc is { } toc && chosen.Exists(c => ReferenceEquals(c.Text, toc.Text)) && toc.Freeze() is null)
        {
            toc.Text.Set(before, sentence);
            outcome.IsPartlyDone = chosen.Count > 1;
            outcome.Refuse(scope.Place, Refusal.NotUnderstood("改めた後の目次を、目次として読めません。"));
        }
    }

    /// <summary>Inserted words leave their anchor as it is: only they are protected from the rest of the sentence.</summary>
    private void Replace(WordInstruction instruction, string quotation, LiveText text, List<TextSpan> spans, int sentence)
    {
        var printed = spans.ToDictionary(s => s.Start, s => text.Value.Substring(s.Start, s.Length));
        switch (instruction)
        {
            case ReplaceWords replace:
                text.Replace(spans, s => Words(printed[s.Start], replace.New), sentence);
                break;
            case InsertWords { Side: Side.Before } insert:
                text.Replace([.. spans.Select(s => new TextSpan(s.Start, 0))], s => Words(printed[s.Start], insert.Added), sentence);
                break;
            case InsertWords insert:
                var anchors = spans.ToDictionary(s => s.End, s => printed[s.Start]);
                text.Replace([.. spans.Select(s => new TextSpan(s.End, 0))], s => Words(anchors[s.Start], insert.Added), sentence);
                break;
            default:
                text.Replace(spans, _ => "", sentence);
                break;
        }

        string Words(string found, string words) => bench.Digits is { } digits ? WidthOf.In(digits, words) : WidthOf.Printed(quotation, found, words);
    }
}
