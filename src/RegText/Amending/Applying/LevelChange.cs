using RegText.Syntax;

namespace RegText.Amending.Applying;

/// <summary>
/// Moves to another level (SPEC K19): a single provision becomes the first of several (附則を附則第1項とし, 本則を第1条とし), several become single
/// (附則第1項を附則とし).
/// </summary>
internal sealed class LevelChange(Workbench bench, PlaceFinder finder)
{
    public static bool Is(MoveUnit move) =>
        move.From.Steps is [.., NamedStep] || move.To.Steps is [.., NamedStep]
        || (move.From.Steps is [.., UnitStep from] && move.To.Steps is [.., UnitStep to] && from.Kind != to.Kind);

    public Refusal? Apply(MoveUnit move)
    {
        var found = finder.FindUnit(move.From);
        if (found.Value is not { } from) return found.Refusal;
        switch (move.From.Steps[^1], move.To.Steps[^1])
        {
            case (NamedStep, UnitStep { Kind: UnitKind.Paragraph } to):
                return ToParagraph(from, to);
            case (NamedStep, UnitStep { Kind: UnitKind.Article } to):
                return ToArticle(from, [.. from.Children.Where(c => c.Kind == UnitKind.Paragraph)], to);
            case (UnitStep { Kind: UnitKind.Paragraph }, NamedStep):
                return ToSingle(from);
            case (UnitStep { Kind: UnitKind.Paragraph }, UnitStep { Kind: UnitKind.Article } to) when from.Parent is { Kind: not UnitKind.Article } or { IsRoot: true }:
                return ToArticle(from.Parent!, [from], to);
            case (UnitStep { Kind: UnitKind.Article }, NamedStep):
                return FromArticle(from);
            default:
                return Refusal.NotUnderstood($"「{InstructionPrint.Of(move.From)}」を「{InstructionPrint.Of(move.To)}」とする改正は読み取れません。");
        }
    }

    /// <summary>附則を附則第1項とし: the provision without a number gets one.</summary>
    private Refusal? ToParagraph(LiveUnit above, UnitStep to)
    {
        var paragraphs = above.Children.Where(c => c.Kind == UnitKind.Paragraph).ToList();
        if (paragraphs is not [{ Label.Length: 0 } only]) return Single(paragraphs.Count, above);
        bench.Numbers.Touch(above, UnitKind.Paragraph, bench.Instruction, isMove: true);
        only.Rename(null, "");
        return bench.Rename(only, to.Number ?? new UnitNumber(1));
    }

    /// <summary>附則第1項を附則とし: the only provision left loses its number.</summary>
    private Refusal? ToSingle(LiveUnit paragraph)
    {
        var above = paragraph.Parent!;
        if (above is { IsRoot: false, Kind: not UnitKind.SupplProvision }) return Refusal.NotUnderstood("この移動は読み取れません。");
        if (above.Children.Count > 1) return Refusal.Collides("ほかにも項があります。");
        bench.Numbers.Touch(above, UnitKind.Paragraph, bench.Instruction, isMove: true);
        paragraph.Rename(new UnitNumber(1), "");
        return null;
    }

    /// <summary>本則を第1条とし: the 項 come below a new article; the first of them loses its number.</summary>
    private Refusal? ToArticle(LiveUnit above, List<LiveUnit> paragraphs, UnitStep to)
    {
        if (to.Number is not { } number) return Refusal.NotUnderstood("移した後の番号を読み取れません。");
        if (paragraphs.Count == 0) return Single(0, above);
        if (Workbench.Taken(Series.Below(above, UnitKind.Article), null, UnitKind.Article, number) is { } taken) return taken;
        bench.Numbers.Touch(above, UnitKind.Article, bench.Instruction, isMove: true);
        var article = LiveUnit.New(new Article { Number = number, Label = new UnitText(bench.Labels.Article(number)) });
        above.Insert(paragraphs[0].Index, article);
        // A caption before the only 項 becomes that of the article.
        if (paragraphs is [{ Caption: { } caption }])
        {
            article.Caption = caption;
            paragraphs[0].Caption = null;
        }
        var next = 1;
        foreach (var paragraph in paragraphs)
        {
            paragraph.Detach();
            article.Insert(article.Children.Count, paragraph);
            if (bench.Rename(paragraph, new UnitNumber(next++)) is { } refusal) return refusal;
        }
        return null;
    }

    /// <summary>第1条を本則とし: the only article gives up its number, its 項 stand by themselves.</summary>
    private Refusal? FromArticle(LiveUnit article)
    {
        var above = article.Parent!;
        if (above.Children.Count > 1) return Refusal.Collides("ほかにも条があります。");
        bench.Numbers.Touch(above, UnitKind.Article, bench.Instruction, isMove: true);
        var paragraphs = article.Children.ToList();
        article.Detach();
        foreach (var paragraph in paragraphs)
        {
            paragraph.Detach();
            above.Insert(above.Children.Count, paragraph);
            if (paragraphs.Count > 1 && paragraph.Label.Length == 0 && bench.Rename(paragraph, paragraph.Number) is { } refusal) return refusal;
        }
        return null;
    }

    private static Refusal Single(int count, LiveUnit above) => count == 0
        ? Refusal.NotFound($"{(above.IsRoot ? "本則" : "附則")}に項がありません。")
        : Refusal.Collides($"{(above.IsRoot ? "本則" : "附則")}は、すでに番号のある項から成っています。");
}
