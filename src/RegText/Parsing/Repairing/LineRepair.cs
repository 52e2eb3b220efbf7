using System.Buffers;
using System.Text.RegularExpressions;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Repairing;

/// <summary>
/// Source lines → logical lines (SPEC A.13.1): page furniture, bullets and markup are taken off, a physical line with two units is
/// split. Each repair is recorded as noise and told by a diagnostic; no character disappears.
/// </summary>
internal sealed partial class LineRepair(SourceText source, int bodyStart, NoiseLog noise, List<Diagnostic> diagnostics)
{
    private static readonly SearchValues<char> MarkStarts = SearchValues.Create("<*&\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF");
    private readonly List<LogicalLine> _lines = new(source.ExpectedLines);
    private readonly bool _mayHoldOdd = GlyphCheck.MayHoldOdd(source.Content);
    private HashSet<int> _runningHeads = [];

    public List<LogicalLine> Run()
    {
        var afterBlank = true;
        _runningHeads = new RunningHeads(source, bodyStart).Find();
        for (var number = 1; number <= source.LineCount; number++)
        {
            var span = source.LineSpan(number);
            if (span.Start < bodyStart)
            {
                noise.Add(span, PieceKind.FrontMatter);
                continue;
            }
            var before = _lines.Count;
            Line(number, span, afterBlank);
            if (_lines.Count > before) afterBlank = false;
            else if (IsBlank(span)) afterBlank = true;
        }
        TabbedLabels.Mark(_lines);
        return _lines;
    }

    private bool IsBlank(TextSpan span) => source[span].IsWhiteSpace();

    private void Line(int number, TextSpan span, bool afterBlank)
    {
        var text = source[span];
        var end = WhiteSpace.End(text);
        if (end == 0) return;
        if (_mayHoldOdd) GlyphCheck.Line(source, span, diagnostics);

        var start = LeadingMarks(span, out var isListItem, out var entities);
        if (start >= end) return;
        var content = Slice(span.Start + start, span.Start + end);
        if (LetterSpacing.Close(content) is { } closed)
        {
            content = closed;
            Tell("N05", Severity.Info, "字と字の間の空白を除いて読みました。", content);
        }
        if (PageFurniture.Recognise(content.Value) || _runningHeads.Contains(number))
        {
            noise.Add(content, PieceKind.PageFurniture);
            Tell("N06", Severity.Info, "ページの見出し・番号とみて、本文から外しました。", content);
            return;
        }

        if (content.Value[0] == '|' && TableRule().IsMatch(content.Value))
        {
            noise.Add(content, PieceKind.Markup);
            Tell("N08", Severity.Info, "Markdown の表の罫線とみて、外しました。", content);
            return;
        }

        var line = new LogicalLine(content, number)
        {
            Indent = WhiteWidth(text[..start]) + entities,
            HasIdeographicIndent = start > 0 && FirstBlank(text[..start]) == '　',
            HasBullet = isListItem,
            Width = WhiteWidth(text[..start]) + entities + Width(text[start..end]),
            AfterBlank = afterBlank,
            OuterTabs = (text[..start].Count('\t'), text[end..].Count('\t')),
        };
        line = WithoutMarks(line);
        if (line is { Content.IsEmpty: false }) Split(line);
    }

    /// <summary>The length of the blanks, zero-width characters and opening tags at the start of a line; what is no blank is noise.</summary>
    private int LeadingMarks(TextSpan span, out bool isListItem, out int entities)
    {
        (isListItem, entities) = (false, 0);
        var text = source[span];
        var start = WhiteSpace.Skip(text, 0);
        if (text[start] is not ('<' or '&' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF') || (text[start] == '<' && HasCells(text))) return start;
        while (start < text.Length)
        {
            var mark = Leading().EnumerateMatches(text[start..]);
            if (!mark.MoveNext()) break;
            var length = mark.Current.Length;
            isListItem |= text.Slice(start, length).StartsWith("<li", StringComparison.OrdinalIgnoreCase);
            var place = Slice(span.Start + start, span.Start + start + length);
            noise.Add(place, PieceKind.Markup);
            if (text[start] == '&') entities += place.Value is "&nbsp;" or "&#160;" ? 1 : 2;
            if (text[start] is '<' or '&' && !place.Value.StartsWith("<!--", StringComparison.Ordinal)) Tell("N07", Severity.Info, $"「{place.Value}」を印とみて、外して読みました。", place);
            start = WhiteSpace.Skip(text, start + length);
        }
        return start;
    }

    /// <summary>A row of a table whose cells hold HTML paragraphs.</summary>
    private static bool HasCells(ReadOnlySpan<char> text)
    {
        var tab = text.IndexOf('\t');
        return tab >= 0 && text[tab..].Contains("<p>", StringComparison.OrdinalIgnoreCase);
    }

    private static int WhiteWidth(ReadOnlySpan<char> leading)
    {
        var width = 0;
        foreach (var c in leading)
            if (WhiteSpace.Is(c)) width += c < '\u0100' ? 1 : 2;
        return width;
    }

    private static char FirstBlank(ReadOnlySpan<char> leading)
    {
        foreach (var c in leading)
            if (WhiteSpace.Is(c)) return c;
        return '\0';
    }

    private LogicalLine WithoutMarks(LogicalLine line)
    {
        if (line.Text[0] is '-' or '*' or '•' && BulletMark().Match(line.Text) is { Success: true } bullet)
        {
            noise.Add(line.Content.Slice(new(0, bullet.Length)), PieceKind.Bullet);
            Tell("N04", Severity.Info, "行頭の箇条書き記号を外して読みました。", line.Content.Slice(new(0, bullet.Length)));
            line = line with { Content = line.Content.From(bullet.Length), HasBullet = true };
        }
        if (line.Text is ['#', ..] && HeadingMark().Match(line.Text) is { Success: true } heading)
        {
            noise.Add(line.Content.Slice(new(0, heading.Length)), PieceKind.Markup);
            Tell("N08", Severity.Info, "見出しの記号「#」を外して読みました。", line.Content.Slice(new(0, heading.Length)));
            line = line with { Content = line.Content.From(heading.Length), HeadingLevel = heading.Groups[1].Length };
        }
        return line;
    }

    private void Split(LogicalLine line)
    {
        if (HasCells(line.Text))
        {
            var column = 0;
            foreach (var cell in Cells(line.Text))
            {
                Paragraphs(line with { Content = line.Content.Slice(cell), Column = column, IsRest = column > 0 });
                column++;
            }
            return;
        }
        Paragraphs(line);
    }

    /// <summary>HTML paragraphs, and a heading in bold behind another heading, are lines of their own.</summary>
    private void Paragraphs(LogicalLine line)
    {
        var text = line.Text;
        if (text.AsSpan().IndexOfAny(MarkStarts) < 0)
        {
            Add(line);
            return;
        }
        var kept = new List<UnitText>();
        var position = 0;
        var isRest = line.IsRest;
        foreach (Match mark in MarkupMark().Matches(text))
        {
            kept.Add(line.Content.Slice(TextSpan.FromBounds(position, mark.Index)));
            var markText = line.Content.Slice(new(mark.Index, mark.Length));
            noise.Add(markText, PieceKind.Markup);
            position = mark.Index + mark.Length;
            if (mark.ValueSpan[0] == '&' && kept.Exists(k => !k.IsEmpty)) kept.Add(new UnitText(" "));
            // A comment was never meant to be text.
            if (mark.ValueSpan[0] is '<' or '*' or '&' && !mark.ValueSpan.StartsWith("<!--", StringComparison.Ordinal))
                Tell(mark.ValueSpan[0] == '*' ? "N08" : "N07", Severity.Info, $"「{mark.Value}」を印とみて、外して読みました。", markText);
            var opensUnit = mark.ValueSpan[0] == '*' && UnitStart().IsMatch(text.AsSpan(position)) && kept.Any(k => !k.Trim().IsEmpty);
            if (opensUnit || ParagraphMark().IsMatch(mark.Value)) Flush();
        }
        kept.Add(line.Content.From(position));
        Flush();

        void Flush()
        {
            var content = UnitText.Join(kept).Trim();
            kept.Clear();
            if (content.IsEmpty) return;
            if (isRest && line.Column < 0 && UnitStart().IsMatch(content.Value))
                Tell("N09", Severity.Warning, "一行に二つの見出しがあります。分けて読みました。", content);
            Add(line with { Content = content, IsRest = isRest, Width = line.Indent + Width(content.Value) });
            isRest = true;
        }
    }

    private void Add(LogicalLine line)
    {
        if (TwoHeads.SecondStart(line) is not { } at)
        {
            _lines.Add(line);
            return;
        }
        _lines.Add(line with { Content = line.Content.Slice(new(0, at)).Trim() });
        var rest = line.Content.From(at);
        Tell("N09", Severity.Warning, "一行に二つの見出しがあります。分けて読みました。", rest);
        Add(line with { Content = rest, IsRest = true, AfterBlank = false });
    }

    private UnitText Slice(int start, int end) =>
        new(source.Content[start..end], TextSpan.FromBounds(start, end));

    private void Tell(string code, Severity severity, string message, UnitText place) =>
        diagnostics.Add(new(code, severity, message, place.Span ?? default));

    private static List<TextSpan> Cells(string text)
    {
        var cells = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != '\t') continue;
            cells.Add(TextSpan.FromBounds(start, i));
            start = i + 1;
        }
        return cells;
    }

    /// <summary>Width in half-width columns: ASCII and half-width katakana 1, everything else 2.</summary>
    private static int Width(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyInRange('\0', '\xFF') && !text.ContainsAnyInRange('\uDC00', '\uDFFF') && !text.ContainsAnyInRange('\uFF61', '\uFF9F')) return text.Length * 2;
        var width = 0;
        foreach (var c in text) width += c is < '\u0100' or (>= '\uFF61' and <= '\uFF9F') ? 1 : char.IsLowSurrogate(c) ? 0 : 2;
        return width;
    }

    [GeneratedRegex(@"^\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$")]
    private static partial Regex TableRule();

    [GeneratedRegex(@"^(?:[-*•]\s+)+")]
    private static partial Regex BulletMark();

    [GeneratedRegex(@"^(#{1,6})\s+")]
    private static partial Regex HeadingMark();

    [GeneratedRegex(@"<!--(?:(?!-->).){0,1000}-->|\*\*|[\u200B-\u200F\u2060\uFEFF]|&(?:nbsp|ensp|emsp|thinsp|#160|#x0*A0|#12288|#x0*3000);|</?(?:p|u|b|i|s|br|ul|ol|li|div|span|strong|em|font|sup|sub)(?:\s[^<>]{0,200})?/?>", RegexOptions.IgnoreCase)]
    private static partial Regex MarkupMark();

    [GeneratedRegex(@"^(?:<!--(?:(?!-->).){0,1000}-->|[\u200B-\u200F\u2060\uFEFF]|&(?:nbsp|ensp|emsp|thinsp|#160|#x0*A0|#12288|#x0*3000);|</?(?:p|br|li|ul|ol|div|span|font)(?:\s[^<>]{0,200})?/?>)", RegexOptions.IgnoreCase)]
    private static partial Regex Leading();

    [GeneratedRegex(@"^</?(?:p|br|li|div)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ParagraphMark();

    [GeneratedRegex(@"^第\s*[0-9０-９〇一二三四五六七八九十百千][0-9０-９〇一二三四五六七八九十百千\s]*[編章節款目条]")]
    private static partial Regex UnitStart();
}
