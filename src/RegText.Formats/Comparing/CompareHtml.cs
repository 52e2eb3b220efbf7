using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using RegText.Comparing;
using RegText.Formats.Writing;

namespace RegText.Formats.Comparing;

/// <summary>
/// A comparison as one HTML file that needs nothing else: items × regulations, each link with its evidence to be opened. Filters by words, regulation and state, from the
/// keyboard too; how many rows are shown is read out. Without script everything is shown.
/// </summary>
internal static class CompareHtml
{
    private const string Css = """
        body { font: 10.5pt/1.6 "BIZ UDGothic", "Yu Gothic", "Hiragino Sans", sans-serif; margin: 1em auto; max-width: 110em; padding: 0 1em; }
        h1 { font-size: 1.3em; } h2 { font-size: 1.1em; margin-top: 2em; }
        form { display: flex; flex-wrap: wrap; gap: .5em 1.5em; align-items: end; border: 1px solid; padding: .7em; }
        fieldset { border: 0; padding: 0; margin: 0; }
        .scroll { overflow: auto; max-height: 85vh; scroll-padding: 4em 1em 1em 12em; }
        table { border-collapse: collapse; inline-size: 100%; }
        th, td { border: 1px solid #666; padding: .3em .5em; vertical-align: top; text-align: start; min-inline-size: 9em; }
        thead th { position: sticky; inset-block-start: 0; z-index: 1; background: #eee; }
        tbody th { font-weight: normal; position: sticky; inset-inline-start: 0; background: #fff; }
        .state { border: 1px solid; padding: 0 .3em; white-space: nowrap; }
        .certain { background: #e3f1e3; } .check { background: #fff3cd; } .none { background: #f8e0e0; } .person { background: #dfe9f7; }
        dl { margin: .3em 0; } dt { font-weight: bold; } dd { margin-inline-start: 1em; }
        summary { cursor: pointer; }
        :focus-visible { outline: 3px solid #1a5fb4; outline-offset: 1px; }
        [hidden] { display: none !important; }
        @page { size: A4 landscape; margin: 15mm; }
        @media print { form { display: none; } .scroll { overflow: visible; max-height: none; } thead th, tbody th { position: static; } tr { break-inside: avoid; } }
        """;

    // No handler in the markup: the policy of the page allows this script alone, by its hash.
    private const string Script = """
        const form = document.getElementById('filter'), rows = [...document.querySelectorAll('#matrix tbody tr')], count = document.getElementById('count');
        function apply() {
          const words = form.words.value.trim().split(/\s+/).filter(w => w), doc = form.doc.value;
          const states = [...form.querySelectorAll('input[name=state]:checked')].map(i => i.value);
          let shown = 0;
          for (const row of rows) {
            let any = false;
            for (const cell of row.querySelectorAll('td')) {
              const there = (!doc || cell.dataset.doc === doc) && cell.dataset.states.split(' ').some(s => states.includes(s));
              any = any || there;
            }
            const found = words.every(w => row.textContent.includes(w));
            row.hidden = !(any && found);
            if (!row.hidden) shown++;
          }
          for (const cell of document.querySelectorAll('#matrix [data-doc]')) cell.hidden = doc !== '' && cell.dataset.doc !== doc;
          count.textContent = shown + ' / ' + rows.length + ' 項目を表示しています';
        }
        form.addEventListener('input', apply);
        form.addEventListener('submit', e => e.preventDefault());
        form.addEventListener('reset', () => setTimeout(apply));
        document.getElementById('open').addEventListener('click', () => { for (const d of document.querySelectorAll('#matrix tr:not([hidden]) details')) d.open = true; });
        document.getElementById('close').addEventListener('click', () => { for (const d of document.querySelectorAll('#matrix details')) d.open = false; });
        form.hidden = false; apply();
        """;

    /// <summary>Writes a matrix.</summary>
    public static byte[] Write(ComparisonMatrix matrix)
    {
        var script = Script.ReplaceLineEndings("\n");
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-").Append(hash).Append("'\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"generator\" content=\"RegText\">\n<title>").Append(Text(Title(matrix))).Append("</title>\n<style>\n")
            .Append(Css.ReplaceLineEndings("\n")).Append("\n</style>\n</head>\n<body>\n<main>\n<h1>").Append(Text(Title(matrix))).Append("</h1>\n<p>").Append(Text(ComparisonMatrix.Notice)).Append("</p>\n");
        if (matrix.Baseline.HasNamesOnly) html.Append("<p>").Append(Text(ComparisonMatrix.NamesOnlyNotice)).Append("</p>\n");
        Filter(html, matrix);
        Matrix(html, matrix);
        Sheet(html, "added", CompareSheet.Added(matrix));
        Sheet(html, "variants", CompareSheet.Variants(matrix));
        Sheet(html, "about", CompareSheet.About(matrix));
        html.Append("</main>\n<script>").Append(script).Append("</script>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(html.ToString());
    }

    private static string Title(ComparisonMatrix matrix) => $"{matrix.Baseline.Title}との対応";

    private static void Filter(StringBuilder html, ComparisonMatrix matrix)
    {
        html.Append("<form id=\"filter\" role=\"search\" aria-label=\"項目を絞る\" hidden>\n<div><label for=\"words\">語で絞る</label><br><input id=\"words\" name=\"words\" type=\"search\"></div>\n")
            .Append("<div><label for=\"doc\">規程</label><br><select id=\"doc\" name=\"doc\"><option value=\"\">全部</option>");
        foreach (var document in matrix.Documents) html.Append("<option value=\"").Append(Text(document.Id)).Append("\">").Append(Text(document.Heading)).Append("</option>");
        html.Append("</select></div>\n<fieldset><legend>状態</legend>");
        foreach (var (value, word) in new[] { ("certain", "確実"), ("check", "要確認"), ("none", LinkWords.NoCandidate), ("person", "人の判断") })
            html.Append("<label><input type=\"checkbox\" name=\"state\" value=\"").Append(value).Append("\" checked> ").Append(word).Append("</label> ");
        html.Append("</fieldset>\n<button type=\"reset\">絞り込みをやめる</button> <button type=\"button\" id=\"open\">根拠を全部開く</button> <button type=\"button\" id=\"close\">根拠を全部閉じる</button>\n")
            .Append("<p id=\"count\" role=\"status\" aria-live=\"polite\"></p>\n</form>\n");
    }

    private static void Matrix(StringBuilder html, ComparisonMatrix matrix)
    {
        html.Append("<h2 id=\"table\">項目ごとの対応</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"table\">\n<table id=\"matrix\" aria-labelledby=\"table\">\n<thead><tr><th scope=\"col\">基準の項目</th>");
        foreach (var document in matrix.Documents) html.Append("<th scope=\"col\" data-doc=\"").Append(Text(document.Id)).Append("\">").Append(Text(document.Heading)).Append("</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var item in matrix.Baseline.Items)
        {
            html.Append("<tr><th scope=\"row\">").Append(Text(item.Id)).Append("<br>").Append(Text(item.Heading));
            if (item.HasText) html.Append("<details><summary>本文</summary>").Append(Lines(item)).Append("</details>");
            html.Append("</th>");
            foreach (var document in matrix.Documents) Cell(html, document, item);
            html.Append("</tr>\n");
        }
        html.Append("</tbody>\n</table>\n</div>\n");
    }

    private static void Cell(StringBuilder html, ComparedDocument document, Provision item)
    {
        var links = document.Comparison.Of(item).ToList();
        var states = links.Count == 0 ? "none" : string.Join(' ', links.Select(State).Distinct());
        html.Append("<td data-doc=\"").Append(Text(document.Id)).Append("\" data-states=\"").Append(states).Append("\">");
        if (links.Count == 0) html.Append("<span class=\"state none\">").Append(LinkWords.NoCandidate).Append("</span>");
        foreach (var link in links) Link(html, link);
        html.Append(CompareWords.Together(document.Comparison, item)).Append("</td>");
    }

    private static string State(ProvisionLink link) => link.Decision is not null ? "person" : link.Band == LinkBand.Certain ? "certain" : "check";

    private static void Link(StringBuilder html, ProvisionLink link)
    {
        var overlap = link.Evidence.Overlap;
        html.Append("<details><summary>").Append(Text(link.UnitPlace)).Append('（').Append(Text(link.Unit.Heading)).Append("） <span class=\"state ").Append(State(link)).Append("\">")
            .Append(LinkWords.Of(link.Band)).Append("</span> ").Append(Text(CompareWords.Relation(link)));
        if (link.Baseline.HasText) html.Append(' ').Append(CompareWords.Percent(overlap.OfBaseline));
        html.Append("</summary><dl>");
        html.Append("<dt>条文</dt><dd>").Append(Lines(link.Unit)).Append("</dd>");
        Entry(html, "相違点", CompareWords.Differences(link));
        Entry(html, "共通の字句", CompareWords.Some(overlap.Shared, 8));
        Entry(html, "基準だけの字句", CompareWords.Some(overlap.OnlyBaseline, 12));
        Entry(html, "条文だけの字句", CompareWords.Some(overlap.OnlyUnit, 12));
        Entry(html, "共通の事項", string.Join("、", link.Evidence.Matters));
        Entry(html, "共通して引く法令", string.Join("、", link.Evidence.Laws));
        Entry(html, "共通の定義語", string.Join("、", link.Evidence.Terms));
        if (link.Evidence.RunnerUp is { } next) Entry(html, "次点", string.Create(CultureInfo.InvariantCulture, $"{CompareWords.Unit(next.Unit)} {next.Score:F2}（この対応は {link.Score:F2}）"));
        Entry(html, "備考", link.Decision?.Decision.Note ?? "");
        html.Append("</dl></details>");
    }

    private static string Lines(Provision provision) => string.Join("<br>", provision.Lines.Select(Text));

    private static void Entry(StringBuilder html, string name, string text)
    {
        if (text.Length > 0) html.Append("<dt>").Append(name).Append("</dt><dd>").Append(Text(text).Replace("\n", "<br>", StringComparison.Ordinal)).Append("</dd>");
    }

    private static void Sheet(StringBuilder html, string id, CompareSheet sheet)
    {
        html.Append("<h2 id=\"").Append(id).Append("\">").Append(Text(sheet.Name)).Append("</h2>\n");
        html.Append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"").Append(id).Append("\">\n<table aria-labelledby=\"").Append(id).Append("\">\n<thead><tr>");
        foreach (var heading in sheet.Headings) html.Append("<th scope=\"col\">").Append(Text(heading)).Append("</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in sheet.Rows)
        {
            html.Append("<tr>");
            for (var i = 0; i < sheet.Headings.Length; i++) html.Append("<td>").Append(Text(i < row.Length ? row[i] : "")).Append("</td>");
            html.Append("</tr>\n");
        }
        html.Append("</tbody>\n</table>\n</div>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(PrintableText.Of(text));
}
