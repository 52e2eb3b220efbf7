using System.Collections.Immutable;
using RegText.Parsing;
using RegText.Parsing.Recognising;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Amending.Applying;

/// <summary>次のように改める (SPEC K10, K11, K13, K16, K23): units, sentences, 題名, 目次, 章名, rows, replaced whole by new text.</summary>
internal sealed class UnitReplacer(Workbench bench, PlaceFinder finder)
{
    public Refusal? Apply(ReplaceUnits replace, Outcome outcome)
    {
        if (replace.Places is not [var location, ..]) return Refusal.NotUnderstood("改める箇所が示されていません。");
        var places = new List<Place>();
        foreach (var each in replace.Places)
        {
            var found = finder.Find(each);
            if (found.Value is not { } some)
            {
                outcome.Refuse(each, found.Refusal!);
                return null;
            }
            places.AddRange(some);
        }
        if (replace.New.Lines.All(string.IsNullOrWhiteSpace)) return Refusal.NotUnderstood("新しい文が文字で示されていません（図や罫線の表は読めません）。");
        return places[0] switch
        {
            _ when location.Part != UnitPart.Whole => places is [UnitPlace only] ? Part(only.Unit, location, replace.New) : Refusal.NotUnderstood("この箇所をまとめて改めることはできません。"),
            TitlePlace => Title(replace.New),
            TocPlace => Toc(replace.New),
            PrefacePlace preface => Preface(preface.Kind, replace.New),
            RowPlace => Rows(places, replace.New),
            _ => Units([.. places.OfType<UnitPlace>().Select(p => p.Unit).Distinct()], replace.New, outcome),
        };
    }

    /// <summary>The entries of a new 目次; its heading line may be missing.</summary>
    public static Toc? ReadToc(NewText text)
    {
        var lines = text.Lines.Where(l => !string.IsNullOrWhiteSpace(l)).ToImmutableArray();
        return HasHeading(text) ? FragmentReader.ReadToc(lines) : FragmentReader.ReadToc(["目次", .. lines]);
    }

    private static bool HasHeading(NewText text) => text.Lines.FirstOrDefault(l => !string.IsNullOrWhiteSpace(l)) is { } first && CanonicalForm.Of(first) is "目次";

    private Refusal? Title(NewText text)
    {
        bench.Live.Title.Set(NewUnits.Joined(text, bench), bench.Sentence);
        return null;
    }

    private Refusal? Toc(NewText text)
    {
        if (ReadToc(text) is not { } toc) return Refusal.NotUnderstood("新しい文を目次として読めません。");
        // A 目次 that is printed without its heading stays so.
        if (bench.Live.Toc is { } before && !HasHeading(text)) toc = toc with { Heading = before.Heading };
        bench.Live.Toc = new(toc);
        return null;
    }

    private Refusal? Preface(PrefaceKind kind, NewText text)
    {
        var at = bench.Live.Preface.FindIndex(l => l.Kind == kind);
        bench.Live.Preface.RemoveAll(l => l.Kind == kind);
        bench.Live.Preface.InsertRange(at, text.Lines.Where(l => !string.IsNullOrWhiteSpace(l)).Select(l => (kind, new LiveText(new UnitText(l.Trim())))));
        return null;
    }

    // --- parts ---

    private Refusal? Part(LiveUnit unit, Location location, NewText text)
    {
        if (SentenceParts.IsSentence(location.Part))
        {
            var part = SentenceParts.Find(unit, location);
            if (part.Value is not { } found) return part.Refusal;
            found.Text.Replace([found.Span], _ => NewUnits.Joined(text, bench), bench.Sentence);
            return null;
        }
        switch (location.Part)
        {
            case UnitPart.Chapeau:
                var owner = SentenceParts.Owner(unit, location);
                owner.Value?.Text.Set(WithoutLabel(NewUnits.Joined(text, bench), owner.Value), bench.Sentence);
                return owner.Refusal;
            case UnitPart.Items:
                return Items(unit, text);
            case UnitPart.Heading:
                return Heading(unit, text);
            default:
                return CaptionEditor.Set(bench, finder, location, NewUnits.Joined(text, bench), mustExist: true);
        }
    }

    /// <summary>The new 柱書 is given with the label of its 条 or 項.</summary>
    private static string WithoutLabel(string text, LiveUnit unit)
    {
        var article = unit.Parent is { IsRoot: false, Kind: UnitKind.Article } parent && parent.Children[0] == unit ? parent : null;
        if (article is not null && ArticleHead.Recognise(text) is { } head && head.IsSure(text) && head.Number == article.Number) return text[head.TextStart..];
        return unit.Label.Length > 0 && ParagraphHead.Recognise(text) is { } paragraph && paragraph.Number == unit.Number ? text[paragraph.TextStart..] : text;
    }

    private Refusal? Items(LiveUnit unit, NewText text)
    {
        var found = Workbench.Host(unit, UnitKind.Item);
        if (found.Value is not { } host) return found.Refusal;
        var read = NewUnits.Read(text, UnitKind.Item, host, bench);
        if (read.Value is not { } units) return read.Refusal;
        var old = host.Children.Where(c => c.Kind == UnitKind.Item).ToList();
        if (old.Count == 0) return Refusal.NotFound("各号がありません。");
        if (units.Exists(u => u.Kind != UnitKind.Item)) return Refusal.OutOfRange("号でないものが新しい文にあります。");
        return Exchange(old, units);
    }

    private Refusal? Heading(LiveUnit unit, NewText text)
    {
        var line = NewUnits.Joined(text, bench);
        if (!unit.IsRoot && unit.Kind <= UnitKind.Division && GroupHead.Recognise(line) is { } group)
        {
            if (group.Kind != unit.Kind || group.Number != unit.Number) return Refusal.OutOfRange($"新しい{UnitName.OfKind(unit.Kind)}名の番号が{UnitName.Numbered(unit.Kind, unit.Number!)}ではありません。");
            unit.Title.Set(line[group.TitleStart..], bench.Sentence);
            return null;
        }
        if (!unit.IsRoot && PlaceFinder.IsAppendix(unit.Kind) && AppendixHead.Recognise(line) is { } head && head.Kind == unit.Kind && head.Number == unit.Number)
        {
            unit.Reference.Set(line[head.RelationStart..head.RelationEnd], bench.Sentence);
            unit.Title.Set(line[head.TitleStart..], bench.Sentence);
            return null;
        }
        return Refusal.NotUnderstood("新しい文を、章名などの見出しとして読めません。");
    }

    // --- whole units ---

    private Refusal? Units(List<LiveUnit> old, NewText text, Outcome outcome)
    {
        var first = old[0];
        if (first.IsRoot || old.Exists(u => u.IsRoot || u.Kind != first.Kind || !Series.Of(first).Contains(u))) return Refusal.NotUnderstood("この箇所をまとめて改めることはできません。");
        if (first.Kind == UnitKind.SupplProvision && SupplHead.Recognise(text.Lines.First(l => !string.IsNullOrWhiteSpace(l)).Trim()) is null) return Suppl(first, text);
        var read = first.Kind == UnitKind.Table
            ? NewUnits.Read(text, UnitKind.Table, first.Parent!, bench)
            : NewUnits.Read(text, first.Kind, first.Parent!, bench);
        if (read.Value is not { } units) return read.Refusal;
        if (units.Exists(u => u.Kind != first.Kind)) return Refusal.OutOfRange($"{UnitName.OfKind(first.Kind)}でないものが新しい文にあります。");
        if (Numbers(old, units) is { } wrong) return wrong;
        if (units is [{ Caption: null } only] && !CommonCaptions.IsCommon(first) && first.Caption is { } caption && !IsShell(only) && first.Kind == UnitKind.Article)
            outcome.Remark($"新しい文に見出しがないので、見出し「{caption.Printed}」はなくなります。");
        if (units[0].Caption is not null) bench.Captions.Remove(first, first.Parent!, first.Number);
        return Exchange(old, units);
    }

    private static bool IsShell(LiveUnit unit) => unit.IsShell || unit.Text.Value is "削除";

    /// <summary>The new units must be those that the amendment names: 第5条 is replaced by 第5条, 第5条から第8条まで by units between the two.</summary>
    private static Refusal? Numbers(List<LiveUnit> old, List<LiveUnit> units)
    {
        var (first, last) = (old[0], old[^1]);
        if (first.Number is not { } from || last.Number is not { } to)
            return units.Count == old.Count && (first.Number is not null || units[0].Number is null || first.Kind is UnitKind.Table) ? null
                : Refusal.OutOfRange($"新しい文は{units.Count}つの{UnitName.OfKind(first.Kind)}ですが、改めるのは{old.Count}つです。");
        if (units.Find(u => u.Number is null) is not null) return Refusal.OutOfRange("番号のないものが新しい文にあります。");
        if (units[0].Number!.CompareTo(from) != 0)
            return Refusal.OutOfRange($"{UnitName.Numbered(first.Kind, from)}を改める新しい文が、{UnitName.Numbered(first.Kind, units[0].Number!)}から始まっています。");
        var end = units[^1].Number!.Last ?? units[^1].Number!;
        if (end.CompareTo(to.Last ?? to) != 0)
            return Refusal.OutOfRange($"{UnitName.Numbered(first.Kind, to.Last ?? to)}までを改める新しい文が、{UnitName.Numbered(first.Kind, end)}で終わっています。");
        for (var i = 1; i < units.Count; i++)
            if (units[i].Number! <= (units[i - 1].Number!.Last ?? units[i - 1].Number!)) return Refusal.OutOfRange($"新しい{UnitName.Numbered(first.Kind, units[i].Number!)}は、番号の順になりません。");
        return null;
    }

    private Refusal? Exchange(List<LiveUnit> old, List<LiveUnit> units)
    {
        var (host, kind, index) = (old[0].Parent!, old[0].Kind, old[0].Index);
        var others = Series.Below(host, kind).Except(old).ToList();
        foreach (var unit in units)
            if (unit.Number is { } number && Workbench.Taken(others, null, kind, number) is { } taken) return taken;
        bench.Numbers.Touch(host, kind, bench.Instruction);
        if (units[0].Caption is null) bench.Captions.Leave(old[0], bench.Instruction);
        foreach (var unit in old) unit.Detach();
        foreach (var unit in units) host.Insert(index++, unit);
        return null;
    }

    /// <summary>附則を次のように改める, the new text without its heading.</summary>
    private Refusal? Suppl(LiveUnit suppl, NewText text)
    {
        var kind = text.Lines.Any(l => ArticleHead.Recognise(l.Trim() + " ") is { Form: HeadForm.Separated }) ? UnitKind.Article : UnitKind.Paragraph;
        var read = NewUnits.Read(text, kind, suppl, bench);
        if (read.Value is not { } units) return read.Refusal;
        foreach (var child in suppl.Children.ToList()) child.Detach();
        foreach (var unit in units) suppl.Insert(suppl.Children.Count, unit);
        return null;
    }

    private Refusal? Rows(List<Place> places, NewText text)
    {
        var rows = places.OfType<RowPlace>().ToList();
        var first = rows[0];
        var end = rows[^1].First + rows[^1].Count;
        if (rows.Count < places.Count || rows.Exists(r => r.Table != first.Table) || rows.Sum(r => r.Count) != end - first.First)
            return Refusal.NotUnderstood("表の離れた項をまとめて改めることはできません。");
        var read = NewUnits.Read(text, UnitKind.Table, first.Table, bench);
        if (read.Value is not [var table]) return read.Refusal;
        first.Table.Rows.RemoveRange(first.First, end - first.First);
        first.Table.Rows.InsertRange(first.First, table.Rows);
        first.Table.RowsChanged();
        return null;
    }
}
