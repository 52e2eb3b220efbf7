using FsCheck;
using FsCheck.Fluent;
using RegText.Changes;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Changes;

/// <summary>What must hold for any two regulations and any two texts.</summary>
public class ChangeLaws
{
    private static readonly string[] Words =
    [
        "職員", "職員等", "市長", "は", "、", "。", "第12条第2項", "第12条の3", "前項ただし書", "3人", "10分の1", "の", "規定", "により", "行う", "行わなければならない", "もの", "とする",
        "（", "）", "「", "」", "及び", "又は", "平成22年1月1日", "損害保険契約", "議決権総数", "サーバ", "ICカード", "　", " ", "𠮷野家", "か\u3099", "\u0301", "👨‍👩‍👧", "\n", "\ud83d", "一", "1", "第", "削除",
        "個人情報の保護に関する法律（平成15年法律第57号）", "は\u3099", "人\uFE00",
    ];

    private static readonly Gen<string> SomeText =
        Gen.Elements(Words).ListOf().Select(string.Concat);

    /// <summary>A text and another that was made from it by exchanging, dropping and adding words.</summary>
    private static readonly Gen<(string Old, string New)> TextPairs =
        from words in Gen.Elements(Words).ListOf()
        from edits in Gen.Choose(0, 20).ListOf(words.Count)
        from other in Gen.Elements(Words).ListOf(words.Count)
        select (string.Concat(words), string.Concat(words.Select((w, i) => edits[i] switch { 0 => "", 1 => other[i], 2 => w + other[i], _ => w })));

    private static readonly Gen<(string Old, string New)> AnyTextPairs =
        Gen.OneOf(TextPairs, SomeText.Zip(SomeText).Select(p => (p.Item1, p.Item2)), ArbMap.Default.GeneratorFor<string>().Zip(ArbMap.Default.GeneratorFor<string>()).Select(p => (p.Item1 ?? "", p.Item2 ?? "")));

    private static readonly Gen<Instrument> Instruments =
        from articles in Gen.Choose(0, 6).SelectMany(ArticleGen).ListOf()
        from chapters in Gen.Elements(false, true)
        select Trees.Regulation(chapters && articles.Count > 1
            ? [Trees.Chapter(1, "総則", [.. articles.Take(articles.Count / 2)]), Trees.Chapter(2, "雑則", [.. articles.Skip(articles.Count / 2)])]
            : [.. articles]);

    private static Gen<Unit> ArticleGen(int number) =>
        from caption in Gen.Elements("", "趣旨", "定義", "委任")
        from texts in Gen.Elements("市長が定める。", "削除", "職員は、別に定める基準によるものとする。", "委員は、3人とする。", "別に定める。").NonEmptyListOf()
        from items in Gen.Elements("市の機関", "町内会", "学校", "削除").ListOf()
        select (Unit)Trees.ArticleOf(
            number.ToString(System.Globalization.CultureInfo.InvariantCulture), caption,
            [.. texts.Select((t, i) => Trees.Paragraph(i + 1, t, i == 0 ? Trees.Items([.. items]) : []))]);

    [Fact]
    public void A_regulation_against_itself_is_unchanged_throughout() =>
        Prop.ForAll(Instruments.ToArbitrary(), x => ChangeSet.Between(x, x) is { IsUnchanged: true } set && set.All().All(c => c.Kind == ChangeKind.Unchanged && !c.LabelChanged && !c.OwnTextChanged))
            .Holds(300);

    [Fact]
    public void Every_unit_is_in_exactly_one_change() =>
        Prop.ForAll(Instruments.Zip(Instruments).ToArbitrary(), pair =>
        {
            var changes = ChangeSet.Between(pair.Item1, pair.Item2);
            return Covers(pair.Item1, changes.All().Where(c => c.Old is not null).SelectMany(c => c.IsPaired ? [c.Old!] : c.Old!.SelfAndDescendants()))
                && Covers(pair.Item2, changes.All().Where(c => c.New is not null).SelectMany(c => c.IsPaired ? [c.New!] : c.New!.SelfAndDescendants()));
        }).Holds(300);

    [Fact]
    public void The_new_order_holds_and_so_does_the_old_one_without_the_moved() =>
        Prop.ForAll(Instruments.Zip(Instruments).ToArbitrary(), pair =>
        {
            var changes = ChangeSet.Between(pair.Item1, pair.Item2);
            return InOrder(changes.Body, pair.Item1.Body, pair.Item2.Body)
                && changes.All().Where(c => c.IsPaired).All(c => InOrder(c.Children, c.Old!.Children, c.New!.Children));
        }).Holds(300);

    [Fact]
    public void Unchanged_means_printed_alike() =>
        Prop.ForAll(Instruments.Zip(Instruments).ToArbitrary(), pair =>
            ChangeSet.Between(pair.Item1, pair.Item2).All().Where(c => c.IsPaired)
                .All(c => (c.Kind == ChangeKind.Unchanged) == (Print(c.Old!) == Print(c.New!)) || c.Kind == ChangeKind.Moved))
            .Holds(300);

    [Fact]
    public void Relations_name_units_of_the_two_texts_one_against_several() =>
        Prop.ForAll(Instruments.Zip(Instruments).ToArbitrary(), pair =>
        {
            var (old, @new) = (pair.Item1.AllUnits().ToHashSet<Unit>(ReferenceEqualityComparer.Instance), pair.Item2.AllUnits().ToHashSet<Unit>(ReferenceEqualityComparer.Instance));
            return ChangeSet.Between(pair.Item1, pair.Item2).Relations.All(r =>
                r.Old.All(old.Contains) && r.New.All(@new.Contains)
                && (r.Kind == UnitRelationKind.Split ? r.Old.Length == 1 && r.New.Length > 1 : r.Old.Length > 1 && r.New.Length == 1));
        }).Holds(300);

    [Fact]
    public void Every_sentence_is_in_exactly_one_change_and_equal_texts_have_none() =>
        Prop.ForAll(AnyTextPairs.ToArbitrary(), pair =>
        {
            var changes = SentenceChange.Between(pair.Old, pair.New);
            return changes.Where(c => c.Old is not null).Select(c => c.Old!.Span.Start).Order().SequenceEqual(Sentence.Of(pair.Old).Select(s => s.Span.Start))
                && changes.Where(c => c.New is not null).Select(c => c.New!.Span.Start).SequenceEqual(Sentence.Of(pair.New).Select(s => s.Span.Start))
                && SentenceChange.Between(pair.Old, pair.Old).All(c => c.Kind == ChangeKind.Unchanged);
        }).Holds(300);

    [Fact]
    public void Edits_turn_the_old_text_into_the_new_one_and_touch_nothing_else() =>
        Prop.ForAll(AnyTextPairs.ToArbitrary(), pair =>
        {
            var edits = WordEdits.Between(pair.Old, pair.New);
            return Applies(edits, pair.Old, pair.New)
                && edits.All(e => e.Old.Length + e.New.Length > 0 && AtCharacter(pair.Old, e.Old) && AtCharacter(pair.New, e.New));
        }).Holds(300);

    [Fact]
    public void What_is_not_underlined_is_the_same_in_both_texts() =>
        Prop.ForAll(AnyTextPairs.ToArbitrary(), pair =>
            Enum.GetValues<UnderlineManner>().All(manner =>
            {
                var edits = ChangedWords.Edits(pair.Old, pair.New, new(manner));
                var (old, @new) = ChangedWords.Of(pair.Old, pair.New, new(manner));
                return Applies(edits, pair.Old, pair.New)
                    && Rest(pair.Old, old) == Rest(pair.New, @new)
                    && old.Concat(@new).All(s => s.Length > 0)
                    && edits.IsEmpty == (pair.Old == pair.New)
                    && edits.All(e => AtCharacter(pair.Old, e.Old) && AtCharacter(pair.New, e.New))
                    && WordEdits.Between(pair.Old, pair.New).All(e => Within(e.Old, old) && Within(e.New, @new));
            })).Holds(300);

    [Theory]
    [InlineData("のᄀ年。\u0301議決権総数", "の　。\u0301議決権総数")]
    [InlineData("同度行うする第12条の3第\u200d　平成22年1月1日", "の同度行う度第12条の3第\u200d　平成22年1月1日条")]
    public void Texts_that_once_broke_a_law(string old, string @new)
    {
        Assert.True(Applies(WordEdits.Between(old, @new), old, @new));
        foreach (var manner in Enum.GetValues<UnderlineManner>())
            Assert.All(ChangedWords.Edits(old, @new, new(manner)), e => Assert.True(AtCharacter(old, e.Old) && AtCharacter(@new, e.New)));
    }

    [Fact]
    public void Words_cover_a_text_without_a_gap_and_cut_no_character() =>
        Prop.ForAll(AnyTextPairs.ToArbitrary(), pair =>
        {
            var at = 0;
            foreach (var word in WordEdits.Words(pair.Old))
            {
                if (word.Span.Start != at || word.Span.Length == 0 || !AtCharacter(pair.Old, word.Span)) return false;
                at = word.Span.End;
            }
            return at == pair.Old.Length;
        }).Holds(300);

    [Fact]
    public void Underlining_by_meaning_cuts_no_word() =>
        Prop.ForAll(TextPairs.ToArbitrary(), pair =>
        {
            var (old, @new) = ChangedWords.Of(pair.Old, pair.New, new(UnderlineManner.Meaning));
            return AtWords(pair.Old, old) && AtWords(pair.New, @new);
        }).Holds(300);

    [Fact]
    public void Very_long_and_dissimilar_texts_are_compared_in_bounded_time()
    {
        var old = string.Concat(Enumerable.Range(0, 100_000).Select(i => (char)('一' + (i * 7919 % 20_000))));
        var @new = string.Concat(Enumerable.Range(0, 100_000).Select(i => (char)('一' + (i * 104_729 % 20_000))));
        Assert.True(Applies(WordEdits.Between(old, @new), old, @new));
        var clauses = string.Concat(Enumerable.Range(0, 9_000).Select(i => $"第{i}条の者、"));
        var changed = clauses.Replace("第4500条の者", "第4500条の二の者", StringComparison.Ordinal).Replace("第8000条の者、", "", StringComparison.Ordinal);
        Assert.True(Applies(WordEdits.Between(clauses, changed), clauses, changed));
    }

    private static bool Covers(Instrument instrument, IEnumerable<Unit> units)
    {
        var found = units.ToList();
        return found.Count == instrument.AllUnits().Count() && found.ToHashSet<Unit>(ReferenceEqualityComparer.Instance).SetEquals(instrument.AllUnits());
    }

    private static bool InOrder(IEnumerable<UnitChange> changes, IEnumerable<Unit> old, IEnumerable<Unit> @new)
    {
        var list = changes.ToList();
        var moved = list.Where(c => c.Kind == ChangeKind.Moved).Select(c => c.Old).ToHashSet(ReferenceEqualityComparer.Instance);
        return list.Where(c => c.New is not null).Select(c => c.New).SequenceEqual(@new, ReferenceEqualityComparer.Instance)
            && list.Where(c => c.Old is not null && c.Kind != ChangeKind.Moved).Select(c => c.Old)
                .SequenceEqual(old.Where(u => !moved.Contains(u)), ReferenceEqualityComparer.Instance);
    }

    private static string Print(Unit unit) =>
        string.Join('\n', unit.SelfAndDescendants().Select(u => $"{u.Kind}|{u.Label}|{u.Caption?.Printed}|{u.Title}|{u.Text}"));

    private static bool Applies(IReadOnlyList<TextEdit> edits, string old, string @new)
    {
        int a = 0, b = 0;
        for (var i = 0; i <= edits.Count; i++)
        {
            var (endOld, endNew) = i < edits.Count ? (edits[i].Old.Start, edits[i].New.Start) : (old.Length, @new.Length);
            if (i > 0 && i < edits.Count && endOld == a && endNew == b) return false;
            if (endOld < a || endNew < b || old[a..endOld] != @new[b..endNew]) return false;
            if (i < edits.Count) (a, b) = (edits[i].Old.End, edits[i].New.End);
        }
        return true;
    }

    private static bool AtCharacter(string text, TextSpan span)
    {
        var starts = System.Globalization.StringInfo.ParseCombiningCharacters(text).Append(text.Length).ToHashSet();
        return starts.Contains(span.Start) && starts.Contains(span.End);
    }

    private static bool AtWords(string text, IEnumerable<TextSpan> spans)
    {
        var starts = WordEdits.Words(text).Select(w => w.Span.Start).Append(text.Length).ToHashSet();
        return spans.All(s => starts.Contains(s.Start) && starts.Contains(s.End));
    }

    private static string Rest(string text, IEnumerable<TextSpan> spans)
    {
        var rest = new System.Text.StringBuilder();
        var at = 0;
        foreach (var span in spans)
        {
            rest.Append(text, at, span.Start - at);
            at = span.End;
        }
        return rest.Append(text, at, text.Length - at).ToString();
    }

    private static bool Within(TextSpan part, IEnumerable<TextSpan> spans) => part.Length == 0 || spans.Any(s => s.Contains(part));
}
