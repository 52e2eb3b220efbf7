using System.Globalization;
using System.Text;
using RegText.Syntax;

namespace RegText.Tests.Amending;

/// <summary>
/// Sentences as an office would write them for a tree, made from a seed: each names what is there, so that all of them can be carried out.
/// </summary>
internal sealed class RandomAmendment(Instrument instrument, int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>One to four sentences about different articles, front to back.</summary>
    public string Write()
    {
        var text = new StringBuilder();
        var articles = instrument.Articles().ToList();
        for (var i = 0; i < articles.Count; i++)
        {
            if (_random.Next(3) == 0 && Sentence(articles, i) is { } sentence) text.Append('　').Append(sentence).Append('\n');
        }
        return text.ToString();
    }

    private string? Sentence(List<Article> articles, int index)
    {
        var article = articles[index];
        if (article.IsDeleted) return null;
        var name = Name(article);
        var paragraphs = article.Children.OfType<Paragraph>().ToList();
        var last = paragraphs[^1];
        switch (_random.Next(6))
        {
            case 0 when paragraphs.Any(p => p.Text.Value.Contains("職員", StringComparison.Ordinal)):
                return $"{name}中「職員」を「委員等」に改める。";
            case 1 when last.Label.Value is not "" || paragraphs.Count == 1:
                var next = paragraphs.Count + 1;
                return $"{name}に次の1項を加える。\n{next}　市長は、定める。";
            case 2 when paragraphs.Count > 1:
                return $"{name}第{paragraphs.Count}項を削る。";
            case 3 when article.Caption is not null && index + 1 < articles.Count && articles[index + 1].Caption is not null:
                return $"{name}の見出しを「（責務）」に改める。";
            case 4 when article.Number is { IsBranch: false } && !(index + 1 < articles.Count && articles[index + 1].Number!.IsBranch):
                return $"{name}の次に次の1条を加える。\n　（追加）\n{article.Label}の{Branch(article)}　市長は、定める。\n2　前項による。";
            case 5 when last.Children.IsEmpty:
                return $"{name}{(paragraphs.Count > 1 ? $"第{paragraphs.Count}項" : "")}に後段として次のように加える。\n　　この場合において、市長が定める。";
            default:
                return null;
        }
    }

    private static string Branch(Article article) => article.Label.Value.Any(c => c is >= '一' and <= '十') ? "二" : "2";

    private static string Name(Article article) =>
        "第" + article.Number!.Base.ToString(CultureInfo.InvariantCulture) + "条" + string.Concat(article.Number.Parts.Skip(1).Select(b => "の" + b.ToString(CultureInfo.InvariantCulture)));
}
