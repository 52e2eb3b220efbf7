using System.Collections.Immutable;
using RegText.Documents;
using RegText.Formats.Reading.Word;
using RegText.Text;

namespace RegText.Formats.Proving;

/// <summary>
/// Finds the 新旧対照表 in a Word file, in every layout (SPEC B.1): the columns stand where the heading row names them, left and right, above
/// and below in vertical writing, and with other columns beside them. In vertical writing a table has a heading on every page.
/// </summary>
internal sealed class TableSearch
{
    private const string AttachmentHeading = "別紙";

    private readonly TableStyle _style;
    private readonly List<List<ReadBackRow>> _tables = [];
    private readonly Dictionary<bool, Queue<List<ReadBackLine>>> _attachments = new() { [true] = [], [false] = [] };
    private WordCell? _newHeading;
    private WordCell? _oldHeading;
    private List<ReadBackLine>? _attachment;
    private bool _textSinceTable = true;
    private (WordRow Row, WordCell Old, WordCell New)? _waiting;

    private TableSearch(TableStyle style) => _style = style;

    /// <summary>The tables in order, their heading rows left out, with the forms that they call 別紙のとおり in their places.</summary>
    public static List<ReadBackTable> Find(WordContent content, TableStyle style)
    {
        var search = new TableSearch(style);
        foreach (var block in content.Blocks)
        {
            if (block is WordParagraph paragraph) search.Read(paragraph);
            else if (block is WordTable table) search.Read(table);
        }
        search.Finish();
        return [.. search._tables.Select(rows => new ReadBackTable([.. rows.SelectMany(search.WithAttachments)]))];
    }

    private void Read(WordTable table)
    {
        var isVertical = UprightTable.IsVertical(table);
        foreach (var row in UprightTable.Of(table).Rows)
        {
            // In vertical writing a page is one table, and the paragraphs outside the 新旧対照表 are columns of full height.
            if (isVertical && row.Cells.Length == 1)
            {
                foreach (var paragraph in row.Cells[0].Paragraphs) Read(paragraph);
                continue;
            }
            if ((row.IsHeading || isVertical) && IsHeading(row))
            {
                if (!isVertical || _textSinceTable)
                {
                    Finish();
                    _tables.Add([]);
                }
                (_textSinceTable, _attachment) = (false, null);
            }
            else if (_attachment is not null) _attachment.Add(ReadBackParagraph.Row(row.Cells));
            else if (_tables.Count > 0 && !_textSinceTable) Add(row);
        }
        if (isVertical) return;
        Finish();
        _textSinceTable = true;
    }

    private void Read(WordParagraph paragraph)
    {
        var text = WhiteSpace.Remove(paragraph.Text);
        if (text.Length == 0) return;
        _textSinceTable = true;
        foreach (var isNew in new[] { true, false })
        {
            if (!string.Equals(text, $"{AttachmentHeading}（{WhiteSpace.Remove(isNew ? _style.NewHeading : _style.OldHeading)}）", StringComparison.Ordinal)) continue;
            _attachments[isNew].Enqueue(_attachment = []);
            return;
        }
        if (_attachment is null) return;
        if (ReadBackParagraph.Continues(paragraph) && _attachment.Count > 0) _attachment[^1] = _attachment[^1].With(ReadBackParagraph.Line(paragraph));
        else _attachment.Add(ReadBackParagraph.Line(paragraph));
    }

    private bool IsHeading(WordRow row)
    {
        (WordCell? @new, WordCell? old) = (Named(row, _style.NewHeading), Named(row, _style.OldHeading));
        if (@new is null || old is null) return false;
        (_newHeading, _oldHeading) = (@new, old);
        return true;
    }

    private static WordCell? Named(WordRow row, string heading) =>
        row.Cells.FirstOrDefault(c => string.Equals(WhiteSpace.Remove(c.Text), WhiteSpace.Remove(heading), StringComparison.Ordinal));

    /// <summary>A row waits for the next one, which may be the rest of it behind a page break.</summary>
    private void Add(WordRow row)
    {
        if (_waiting is { } waiting && row.Cells.Any(ReadBackParagraph.Continues))
        {
            _waiting = waiting with { Row = ReadBackParagraph.Joined(waiting.Row, row) };
            return;
        }
        Finish();
        _waiting = (row, _oldHeading!, _newHeading!);
    }

    private void Finish()
    {
        if (_waiting is { } waiting) _tables[^1].Add(new(Lines(waiting.Row, waiting.Old), Lines(waiting.Row, waiting.New)));
        _waiting = null;
    }

    private static ImmutableArray<ReadBackLine> Lines(WordRow row, WordCell heading)
    {
        var cells = row.Cells.Where(c => c.Column >= heading.Column && c.Column < heading.Column + heading.Span).ToList();
        // A row of a table inside the column, between two cells that keep it away from the lines of the column.
        if (cells.Count > 2) return [ReadBackParagraph.Row([.. cells[1..^1]])];
        return [.. cells.SelectMany(c => c.Paragraphs).Where(p => p.Text.Length > 0).Select(ReadBackParagraph.Line)];
    }

    private IEnumerable<ReadBackRow> WithAttachments(ReadBackRow row)
    {
        var (oldForm, newForm) = (Form(row.Old, isNew: false), Form(row.New, isNew: true));
        yield return new(Without(row.Old, oldForm), Without(row.New, newForm));
        if (oldForm is not null || newForm is not null)
            yield return new([.. oldForm?.Skip(1) ?? []], [.. newForm?.Skip(1) ?? []]) { IsAttached = true };
    }

    /// <summary>The form that a row calls 別紙のとおり; it must begin with the heading that the row has.</summary>
    private List<ReadBackLine>? Form(ImmutableArray<ReadBackLine> lines, bool isNew)
    {
        if (lines is not [var line] || !line.Text.EndsWith(TableStyle.AttachedForm, StringComparison.Ordinal)) return null;
        return _attachments[isNew].TryDequeue(out var form) && form.Count > 0
            && string.Equals(WhiteSpace.Remove(form[0].Text), WhiteSpace.Remove(line.Text[..^TableStyle.AttachedForm.Length]), StringComparison.Ordinal)
            ? form
            : null;
    }

    private static ImmutableArray<ReadBackLine> Without(ImmutableArray<ReadBackLine> lines, List<ReadBackLine>? form) =>
        form is null ? lines : [lines[0].UpTo(lines[0].Text.Length - TableStyle.AttachedForm.Length)];
}
