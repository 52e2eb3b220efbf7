using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using RegText.Changes;
using RegText.Documents;
using RegText.Formats.Proving;
using RegText.Formats.Reading;
using RegText.Formats.Reading.Word;
using RegText.Formats.Writing.LawXml;
using RegText.Formats.Writing.Word;
using RegText.Printing;
using RegText.Syntax;

namespace RegText.Benchmarks;

/// <summary>Where the time goes from two files to a proved 新旧対照表 in Word.</summary>
internal sealed record TableBenchmark(string Name, int Characters, int Changed, int DocumentBytes, IReadOnlyList<Step> Steps)
{
    private const int Articles = 40;

    /// <summary>A law against itself with forty amended articles, and against one of its size that has no word in common with it.</summary>
    public static IEnumerable<TableBenchmark> Run(Instrument law)
    {
        var amended = Amended(law);
        yield return Run("text, 40 articles amended", Text(law), Text(amended), ".txt");
        yield return Run("XML, 40 articles amended", Xml(law), Xml(amended), ".xml");
        yield return Run("text, other words under the same labels", Text(law), Text(OtherWords(law)), ".txt");
        yield return Run("text, other words, captions and articles", Text(law), Text(OtherArticles(law)), ".txt");
    }

    /// <summary>One line a step: processor time, its share, and its ratio to reading and parsing both files.</summary>
    public void Print()
    {
        var (total, parse) = (Steps.Sum(s => s.Seconds), Steps[0].Seconds + Steps[1].Seconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Name}: {Characters:N0} characters, {Changed:N0} units not unchanged, {DocumentBytes:N0} bytes of docx"));
        foreach (var step in Steps)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {step.Name,-22}{1000 * step.Seconds,8:F0} ms{100 * step.Seconds / total,6:F0} %{step.Seconds / parse,8:F2} of reading and parsing{step.Bytes / 1e6,8:F0} MB"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {"together",-22}{1000 * total,8:F0} ms\n"));
    }

    private static TableBenchmark Run(string name, byte[] old, byte[] @new, string extension)
    {
        var (oldFile, newFile) = (Read(old), Read(@new));
        var (before, after) = (Parse(oldFile), Parse(newFile));
        var changes = ChangeSet.Between(before, after);
        var document = TaishohyoBuilder.Build(changes, Profile.Standard, new TaishohyoOptions());
        var bytes = WordWriter.Write(document);
        var table = TableSearch.Find(WordTableReader.Read(bytes).Value!, Profile.Standard.Table)[0];
        if (TableProof.Check(table, before, after, Profile.Standard.Table) is [var first, ..]) throw new InvalidOperationException(first);
        return new(name, oldFile.Text.Content.Length, changes.All().Count(c => c.Kind != ChangeKind.Unchanged), bytes.Length,
        [
            Measure("read both files", () => (Read(old), Read(@new))),
            Measure("parse both", () => (Parse(oldFile), Parse(newFile))),
            Measure("change set", () => ChangeSet.Between(before, after)),
            Measure("rows of the table", () => TaishohyoBuilder.Build(changes, Profile.Standard, new TaishohyoOptions())),
            Measure("write docx", () => WordWriter.Write(document)),
            Measure("read docx back", () => TableSearch.Find(WordTableReader.Read(bytes).Value!, Profile.Standard.Table)[0]),
            Measure("proof", () => TableProof.Check(table, before, after, Profile.Standard.Table)),
        ]);

        SourceFile Read(byte[] content) => SourceReader.Read(content, "law" + extension).Value!;
    }

    private static Step Measure(string name, Func<object> work)
    {
        var step = new Measured<object>(name, work);
        for (var run = 0; run < 8; run++) step.Run(isMeasured: run >= 3);
        return step.Result;
    }

    private static Instrument Parse(SourceFile file) => file.Parse().Instruments.Single();

    private static byte[] Text(Instrument law) => Encoding.UTF8.GetBytes(RegulationPrinter.Text(law));

    private static byte[] Xml(Instrument law) => Encoding.UTF8.GetBytes(LawXmlWriter.Write(law));

    /// <summary>Thirty articles with other words, five new ones and five that became 削除, evenly over the law.</summary>
    private static Instrument Amended(Instrument law)
    {
        var all = law.Articles().ToList();
        var chosen = Enumerable.Range(0, Articles).Select(i => all[(int)((i + 0.5) * all.Count / Articles)]).ToList();
        var places = new Dictionary<Unit, int>(chosen.Select((article, i) => KeyValuePair.Create<Unit, int>(article, i)), ReferenceEqualityComparer.Instance);
        return law with { Body = [.. law.Body.SelectMany(Amend)] };

        IEnumerable<Unit> Amend(Unit unit)
        {
            if (!places.TryGetValue(unit, out var i)) return [unit.Children.IsEmpty || unit is Article ? unit : unit with { Children = [.. unit.Children.SelectMany(Amend)] }];
            return (i % 8) switch
            {
                6 => [unit, Branch((Article)unit)],
                7 => [unit with { Caption = null, SchemaMarkup = null, Children = [unit.Children[0] with { Text = new("削除"), Children = [], SchemaMarkup = null }] }],
                _ => [WithWords(unit, t => t.Replace("は、", "は、正当な理由がない限り、", StringComparison.Ordinal).Replace("できる", "できるものとする", StringComparison.Ordinal))],
            };
        }
    }

    private static Article Branch(Article article) => article with
    {
        Number = new UnitNumber([.. article.Number!.Parts, 99]),
        Label = new(article.Label.Value + "の九十九"),
        SchemaMarkup = null,
        Children = [new Paragraph { Number = new(1), Text = new("前条の規定は、この章に別段の定めがある場合を除き、法人でない社団について準用する。") }],
    };

    /// <summary>Every kanji another one, so that no word stays.</summary>
    private static Instrument OtherWords(Instrument law) => law with { Body = [.. law.Body.Select(u => WithWords(u, Other))] };

    /// <summary>The same, with other captions, and with the texts of articles given to others.</summary>
    private static Instrument OtherArticles(Instrument law)
    {
        var texts = new Queue<ImmutableArray<Unit>>(law.Articles().Where(a => !a.IsDeleted).Select(a => WithWords(a, Other).Children).Reverse());
        return law with { Body = [.. law.Body.Select(Exchange)] };

        Unit Exchange(Unit unit) => unit is Article { IsDeleted: true } ? unit : unit is Article
            ? WithCaption(unit) with { Children = texts.Dequeue(), SchemaMarkup = null }
            : unit with { Children = [.. unit.Children.Select(Exchange)] };
    }

    private static Unit WithCaption(Unit unit) => unit.Caption is { } caption ? unit with { Caption = caption with { Text = new(Other(caption.Text.Value)) } } : unit;

    private static Unit WithWords(Unit unit, Func<string, string> change) => unit with
    {
        Text = new(change(unit.Text.Value)),
        Children = [.. unit.Children.Select(c => WithWords(c, change))],
        SchemaMarkup = null,
    };

    private static string Other(string text) => string.Concat(text.Select(c =>
        c is >= '一' and <= '鿿' && !"一二三四五六七八九十百千第条項号章節款目編".Contains(c, StringComparison.Ordinal) ? (char)('一' + ((c - '一' + 5_003) % 20_000)) : c));
}
