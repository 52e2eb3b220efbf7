using RegText.Parsing.Repairing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Building;

/// <summary>Lines that are no heads: wrapped text (SPEC A.13.3), tables, and text behind lists.</summary>
internal sealed partial class BodyBuilder
{
    private void PlainLine(LogicalLine line)
    {
        if (_current is { HasText: false, Kind: not UnitKind.Table } empty)
        {
            Append(empty, line, 0);
            return;
        }
        if (_table is not null && !layout.IndentsItems && IsRestOfRow(line))
        {
            Tell("N13", Severity.Info, "表の行が途中で改行されています。前の欄に続けて読みました。", line.Content.Slice(new(0, 1)));
            _table.Rows[^1] = _table.Rows[^1].SetItem(_table.Rows[^1].Length - 1, UnitText.Join([_table.Rows[^1][^1], line.Content]));
            return;
        }
        if (!HeadsNoText(line) && Continues(line))
        {
            Join(line);
            return;
        }
        if (_table is not null && layout.IndentsItems)
        {
            _table.Rows.Add([line.Content]);
            return;
        }
        if (_article is null && _paragraph is null)
        {
            StartParagraph(new UnitDraft(UnitKind.Paragraph) { Number = new(1), Caption = _caption }, Siblings(), line, 0);
            _caption = null;
            return;
        }
        TellMisnumbered(line);
        if (layout.IndentsItems ? !line.HasIdeographicIndent : EndsListWithoutSentence(line)) LeaveLists();
        var parent = Innermost()!;
        var text = new UnitDraft(UnitKind.PlainText);
        parent.Children.Add(text);
        Append(text, line, 0);
        if (!layout.IndentsItems)
            Tell("N14", Severity.Info, "番号のない行です。直前の規定に続く文として読みました。", line.Content);
    }

    /// <summary>Whether the line goes on from the one before.</summary>
    private bool Continues(LogicalLine line)
    {
        if (_current is null || !_current.HasText || _lastLine is null || line.Column != _lastLine.Column || _table is not null) return false;
        if (layout.IsFull(_lastLine) || SentenceEnd.GoesOn(line.Text)) return true;
        if (EndsBeforeBlank(line)) return false;
        if (layout.IndentsItems && line.HasIdeographicIndent) return false;
        if (layout.WrapWidth > 0 && line.Text[0] is 'を' or 'の' && _current.LastText[^1] != '。') return true;
        if (layout.IndentsItems) return BreaksInSentence();
        return !EndsSentence() && !EndsListWithoutSentence(line) && !(_current.Kind == UnitKind.PlainText && EndsShort());
    }

    /// <summary>A 号 that is a noun, or a text without number, ends before a blank line, where the end of a page did not cut it.</summary>
    private bool EndsBeforeBlank(LogicalLine line) =>
        line.AfterBlank && layout.WrapWidth == 0 && _current!.Kind is UnitKind.Item or UnitKind.Subitem or UnitKind.PlainText
        && _lastLine!.Width < SentenceEnd.PageWidth && !BreaksInSentence();

    /// <summary>A 号 that is a short noun, and then a whole sentence: the text goes on behind the list, not in its last 号.</summary>
    private bool EndsListWithoutSentence(LogicalLine line) =>
        _lists.Count > 0 && layout.WrapWidth == 0 && line.Text[^1] == '。' && _current == _lists[^1] && _current.PieceCount == 1
        && !EndsSentence() && !BreaksInSentence() && (EndsShort() || SentenceEnd.Opens(line.Text));

    /// <summary>In a text that is not wrapped, a short line ends where its writer ended it (a table that lost its cells).</summary>
    private bool EndsShort() => layout.WrapWidth == 0 && _lastLine!.Width < SentenceEnd.CutWidth && !BreaksInSentence();

    /// <summary>The rest of a cell that a line break cut: another row follows, or the cell ends in mid-sentence.</summary>
    private bool IsRestOfRow(LogicalLine line) =>
        _table!.Rows[^1] is [.., { IsEmpty: false } cell] && line.Text[^1] != '。' && cell.Value[^1] != '。'
        && (SentenceEnd.IsOpen(cell.Value) || (_at + 1 < lines.Count && lines[_at + 1].IsTableRow && !line.AfterBlank));

    private void Join(LogicalLine line)
    {
        var before = _current!.LastText;
        Tell("N03", Severity.Info, "文の途中の改行をつないで読みました。", line.Content.Slice(new(0, 1)));
        if (layout.WrapWidth == 0 && before.Length > 1 && before[^1] == line.Text[0] && before[^1] >= 'ぁ' && line.AfterBlank)
            Tell("N10", Severity.Warning, $"改行の前後に「{before[^1]}」が重なっています。原本を確認してください。", line.Content.Slice(new(0, 1)));
        _current.Append(line.Content);
        _lastLine = line;
    }

    /// <summary>Text of the 項 behind its 号: further 号 may follow, but nothing goes into the last one any more.</summary>
    private void LeaveLists()
    {
        if (_lists.Count > 1) _lists.RemoveRange(1, _lists.Count - 1);
        _isBehindList = _lists.Count > 0;
    }

    /// <summary>The unit that text or a table without a label belongs to.</summary>
    private UnitDraft? Innermost() => _lists.Count > 0 && !_isBehindList ? _lists[^1] : _paragraph ?? _appendix;

    private void TableRow(LogicalLine line)
    {
        if (_table is null)
        {
            _table = new(UnitKind.Table);
            var parent = layout.IsSet ? Owner(OwnerDepth(line)) : Innermost();
            if (parent is null)
            {
                StartParagraph(new UnitDraft(UnitKind.Paragraph) { Number = new(1) }, Siblings(), line, line.Content.Length);
                parent = _paragraph!;
                _table = new(UnitKind.Table);
            }
            parent.Children.Add(_table);
        }
        _table.Rows.Add(TableCells.Of(line, noise));
        _lastLine = line;
    }

    // --- what was read last ---

    private void Append(UnitDraft draft, LogicalLine line, int start)
    {
        if (start < line.Content.Length) draft.Append(line.Content.From(start));
        (_current, _lastLine) = (draft, line);
        if (draft.Kind != UnitKind.Table) _table = null;
    }

    private UnitText Label(LogicalLine line, int end)
    {
        var label = line.Content.Slice(new(0, end));
        var clean = label.WithoutWhiteSpace();
        // 附　則 is printed with a blank (SPEC F.2).
        if (clean.Length != label.Length && !(clean.Value is "附則" or "付則" && label.Length == 3)) Tell("N05", Severity.Info, $"「{label.Value}」の中の空白を除いて読みました。", label);
        return clean;
    }

    /// <summary>Whether the text so far may end a unit: at the end of a sentence, or of a line that is not full.</summary>
    private bool EndsUnit() =>
        layout.IsSet || _current is null || !_current.HasText || _lastLine is null
        || EndsSentence() || !(layout.IsFull(_lastLine) || BreaksInSentence());

    private bool EndsSentence() => _current is not { HasText: true } || SentenceEnd.IsAt(_current.LastText);

    /// <summary>Whether the last character shows that the sentence goes on: 、 or a particle.</summary>
    private bool BreaksInSentence() => _current is { HasText: true } && SentenceEnd.IsOpen(_current.LastText);

    private void Tell(string code, Severity severity, string message, UnitText place) =>
        diagnostics.Add(new(code, severity, message, place.Span ?? default));

    private static string Printed(UnitDraft draft) => draft.Label.Value;

}
