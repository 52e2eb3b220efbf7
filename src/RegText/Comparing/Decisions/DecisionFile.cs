using System.Collections.Immutable;
using System.Text;

namespace RegText.Comparing;

/// <summary>
/// The text form of decisions: one line each, cells between tabs, so that a spreadsheet or an editor can fill it in. Lines that begin with # are remarks. A line whose first cell is empty is
/// not decided yet.
/// </summary>
public static class DecisionFile
{
    private static readonly string[] Headings = ["判断", "基準", "文書", "条項", "関係", "判断者", "日付", "備考", "基準の照合値", "条項の照合値"];

    /// <summary>Reads a file.</summary>
    public static (ImmutableArray<LinkDecision> Decisions, ImmutableArray<DecisionProblem> Problems) Parse(string text)
    {
        var decisions = ImmutableArray.CreateBuilder<LinkDecision>();
        var problems = ImmutableArray.CreateBuilder<DecisionProblem>();
        var number = 0;
        foreach (var line in text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            if (line.Trim().Length == 0 || line.StartsWith('#')) continue;
            var cells = line.Split('\t').Select(Unquoted).ToArray();
            if (cells[0] is "判断" or "") continue;
            if (Decision(cells, number) is { } decision) decisions.Add(decision);
            else problems.Add(new(number, Problem(cells)));
        }
        return (decisions.ToImmutable(), problems.ToImmutable());
    }

    /// <summary>A file with every link of a comparison, the decisions that are there filled in.</summary>
    public static string Write(ComparisonMatrix matrix)
    {
        var text = new StringBuilder();
        text.Append("# 判断の欄に、確定、却下、分割のどれかを書きます。分割は、条項の欄を項や号まで書き、部分ごとに1行にします。空欄は未定です。\n");
        text.Append("# 関係の欄は、同一、同趣旨、一部のみ規定、上乗せ・追加、一部重複のどれかです。空欄なら自動の候補のままです。照合値は、文章が変わったことを知るためのものです。\n");
        text.AppendJoin('\t', Headings).Append('\n');
        foreach (var document in matrix.Documents)
            foreach (var link in document.Comparison.Links.Concat(document.Comparison.Rejected))
            {
                var decision = link.Decision?.Decision;
                string[] cells =
                [
                    decision is null ? "" : LinkDecision.Word(decision.Kind), link.Baseline.Id, document.Id, decision is { Kind: DecisionKind.Split } ? link.UnitPlace : link.Unit.Id,
                    decision?.Relation is { } relation ? LinkWords.Of(relation) : "", decision?.Who ?? "", decision?.When ?? "", decision?.Note ?? "",
                    // A decision about older texts keeps their hashes: it must be looked at again until somebody renews it.
                    link.Decision is { IsStale: true } ? decision!.BaselineFingerprint : link.Baseline.Fingerprint, link.Decision is { IsStale: true } ? decision!.UnitFingerprint : link.Unit.Fingerprint,
                ];
                text.AppendJoin('\t', cells.Select(c => c.Replace('\t', ' ').ReplaceLineEndings(" "))).Append('\n');
            }
        return text.ToString();
    }

    private static LinkDecision? Decision(string[] cells, int line)
    {
        string Cell(int i) => i < cells.Length ? cells[i] : "";
        DecisionKind? kind = cells[0] switch { "確定" => DecisionKind.Confirm, "却下" => DecisionKind.Reject, "分割" => DecisionKind.Split, _ => null };
        var relation = LinkWords.RelationOf(Cell(4));
        return kind is null || Cell(1).Length == 0 || Cell(2).Length == 0 || Cell(3).Length == 0 || (Cell(4).Length > 0 && relation is null)
            ? null
            : new(kind.Value, Cell(1), Cell(2), Cell(3), relation, Cell(5), Cell(6), Cell(7), Cell(8), Cell(9), line);
    }

    private static string Problem(string[] cells) =>
        cells[0] is not ("確定" or "却下" or "分割") ? $"判断の欄の「{cells[0]}」は使えません。確定、却下、分割のどれかを書いてください。"
        : cells.Length < 4 || cells[1..4].Any(c => c.Length == 0) ? "基準、文書、条項の欄を、タブで区切って書いてください。"
        : $"関係の欄の「{cells[4]}」は使えません。同一、同趣旨、一部のみ規定、上乗せ・追加、一部重複のどれかを書いてください。";

    /// <summary>Spreadsheets put cells with a comma or a quotation mark in quotation marks.</summary>
    private static string Unquoted(string cell)
    {
        cell = cell.Trim();
        return cell is ['"', .., '"'] ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : cell;
    }
}
