using System.Collections.Immutable;
using Markdig.Syntax.Inlines;
using RegText.Documents;

namespace RegText.Formats.Reading.Packets;

/// <summary>The words of a paragraph of Markdown, line by line. Emphasis in any form is bold; marks that mean nothing on paper are left out.</summary>
internal sealed class InlineRuns
{
    private readonly List<ImmutableArray<Run>> _lines = [];
    private readonly ImmutableArray<Run>.Builder _line = ImmutableArray.CreateBuilder<Run>();

    /// <summary>The lines; none for an empty paragraph.</summary>
    public static IReadOnlyList<ImmutableArray<Run>> Lines(ContainerInline? content)
    {
        var reading = new InlineRuns();
        if (content is null) return [];
        reading.Add(content, RunRole.Text);
        reading.Break();
        return reading._lines;
    }

    private void Add(ContainerInline container, RunRole role)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Add(literal.Content.ToString(), role);
                    break;
                case HtmlEntityInline entity:
                    Add(entity.Transcoded.ToString(), role);
                    break;
                case CodeInline code:
                    Add(code.Content, role);
                    break;
                case AutolinkInline link:
                    Add(link.Url, role);
                    break;
                case LineBreakInline:
                    Break();
                    break;
                case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                    Break();
                    break;
                case HtmlInline html when !html.Tag.StartsWith("<!--", StringComparison.Ordinal):
                    Add(html.Tag, role);
                    break;
                case EmphasisInline emphasis:
                    Add(emphasis, RunRole.Strong);
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case ContainerInline inner:
                    Add(inner, role);
                    break;
            }
        }
    }

    private void Add(string text, RunRole role)
    {
        if (text.Length == 0) return;
        if (_line.Count > 0 && _line[^1].Role == role) _line[^1] = _line[^1] with { Text = _line[^1].Text + text };
        else _line.Add(new(text, role));
    }

    private void Break()
    {
        _lines.Add(_line.ToImmutable());
        _line.Clear();
    }
}
