using RegText.Syntax;

namespace RegText.Amending.Applying;

/// <summary>Adds units beside or below others (SPEC K14, K20 to K22).</summary>
internal sealed class UnitAdder(Workbench bench, PlaceFinder finder)
{
    public Refusal? Apply(AddUnits add)
    {
        var place = finder.FindOne(add.Place);
        if (place.Refusal is { } missing) return missing;
        switch (place.Value)
        {
            case RowPlace rows:
                return Rows(rows.Table, add.Side == Side.Before ? rows.First : rows.First + rows.Count, add.New);
            case TitlePlace when bench.Live.Toc is null && add.Side == Side.After:
                return Toc(add.New);
            case UnitPlace unit:
                return IsBeside(add.Side) ? Beside(add, unit.Unit) : Below(add, unit.Unit);
            default:
                return Refusal.NotUnderstood("この箇所に加えることはできません。");
        }
    }

    private static bool IsBeside(Side side) => side is Side.After or Side.Before;

    // --- beside a unit ---

    private Refusal? Beside(AddUnits add, LiveUnit unit)
    {
        var kind = add.Counts is [var first, ..] ? first.Kind : unit.Kind;
        if (PlaceFinder.IsAppendix(kind) && (unit.IsRoot || !PlaceFinder.IsAppendix(unit.Kind))) return Appendix(add, kind, unit);
        if (unit.IsRoot) return Refusal.NotUnderstood("この箇所の前後に加えることはできません。");
        if (kind <= UnitKind.Division && unit.Kind == UnitKind.Article) return Headings(add, unit, kind);
        if (kind != unit.Kind && !(PlaceFinder.IsAppendix(kind) && PlaceFinder.IsAppendix(unit.Kind)))
            return Refusal.OutOfRange($"{UnitName.OfKind(unit.Kind)}の前後に{UnitName.OfKind(kind)}を加えることはできません。");
        var host = unit.Parent!;
        if (unit.Kind == UnitKind.Table) return Rows(unit, add.Side == Side.Before ? 0 : unit.Rows.Count, add.New);
        var units = Read(add, kind, host);
        return units.Value is { } read ? Put(read, host, add.Side == Side.Before ? unit.Index : unit.Index + 1) : units.Refusal;
    }

    /// <summary>附則の次に次の別表を加える.</summary>
    private Refusal? Appendix(AddUnits add, UnitKind kind, LiveUnit unit)
    {
        if (add.Side != Side.After) return Refusal.NotUnderstood("この箇所の前に加えることはできません。");
        var isLast = unit.IsRoot || unit.Kind == UnitKind.SupplProvision;
        if (!isLast) return Refusal.OutOfRange($"{UnitName.OfKind(unit.Kind)}の次に{UnitName.OfKind(kind)}を加えることはできません。");
        var units = Read(add, kind, bench.Live.Appendices);
        return units.Value is { } read ? Put(read, bench.Live.Appendices, 0) : units.Refusal;
    }

    /// <summary>第1条の前に次の章名を付する: the articles from there on come below the new group. 第5条の次に次の1章を加える: a group behind that of the article.</summary>
    private Refusal? Headings(AddUnits add, LiveUnit article, UnitKind kind)
    {
        var units = Read(add, kind, article.Parent!);
        if (units.Value is not { } read) return units.Refusal;
        var parent = article.Parent!;
        if (add.Side == Side.After || read is not [{ Children.Count: 0 } heading])
        {
            var isLast = article.Index + 1 == parent.Children.Count;
            return add.Side == Side.After && isLast && !parent.IsRoot && parent.Kind == kind ? Put(read, parent.Parent!, parent.Index + 1)
                : Refusal.OutOfRange($"{UnitName.OfKind(kind)}を加える位置が、{UnitName.OfKind(kind)}の切れ目ではありません。");
        }
        var taken = parent.Children.Skip(article.Index).TakeWhile(c => c.Kind > UnitKind.Division).ToList();
        var index = article.Index;
        if (!parent.IsRoot && parent.Kind == kind) (parent, index) = (parent.Parent!, parent.Index + 1);
        else if (!parent.IsRoot && parent.Kind > kind) return Refusal.OutOfRange($"{UnitName.OfKind(parent.Kind)}の中に{UnitName.OfKind(kind)}を置くことはできません。");
        if (Put([heading], parent, index) is { } refusal) return refusal;
        foreach (var unit in taken)
        {
            unit.Detach();
            heading.Insert(heading.Children.Count, unit);
        }
        return null;
    }

    // --- below a unit ---

    private Refusal? Below(AddUnits add, LiveUnit above)
    {
        var kind = add.Counts is [var first, ..] ? first.Kind : KindBelow(above, add.New);
        if (kind is null) return Refusal.NotUnderstood("加えるものが、条、項、号などのどれか読み取れません。");
        if (kind == UnitKind.Table || (!above.IsRoot && above.Kind == UnitKind.Table)) return Table(above, add);
        var found = Workbench.Host(above, kind.Value, atEnd: add.Side == Side.AtEnd);
        if (found.Value is not { } host) return found.Refusal;
        if (!CanHold(host, kind.Value)) return Refusal.OutOfRange($"{(host.IsRoot ? "この箇所" : UnitName.OfKind(host.Kind))}に{UnitName.OfKind(kind.Value)}を加えることはできません。");
        var units = Read(add, kind.Value, host);
        if (units.Value is not { } read) return units.Refusal;
        var further = read.SkipWhile(u => u.Kind == read[0].Kind).ToList();
        if (further.Count == 0) return Put(read, host, IndexFor(host, read[0].Kind, add.Side));
        // 次の1号及び2項: the 項 follow the one that the 号 belong to.
        if (host.Parent is not { Kind: UnitKind.Article } article) return Refusal.OutOfRange("項を加える条がありません。");
        if (NewUnits.Fit(further, host, article.Children.Skip(host.Index + 1).FirstOrDefault(), [.. Series.Below(article, UnitKind.Paragraph)]) is { } misfit) return misfit;
        return Put([.. read.TakeWhile(u => u.Kind == read[0].Kind)], host, IndexFor(host, read[0].Kind, add.Side)) ?? Put(further, article, host.Index + 1);
    }

    private static UnitKind? KindBelow(LiveUnit above, NewText text) => above switch
    {
        { IsRoot: true } => null,
        { Kind: UnitKind.Item or UnitKind.Subitem } => UnitKind.Subitem,
        { Kind: UnitKind.Remarks } => UnitKind.Remarks,
        { Kind: UnitKind.Table } => UnitKind.Table,
        _ when !PlaceFinder.IsAppendix(above.Kind) => null,
        _ => text.Lines.All(l => l.Contains('｜', StringComparison.Ordinal) || l.Contains('\t', StringComparison.Ordinal)) ? UnitKind.Table : UnitKind.PlainText,
    };

    private static bool CanHold(LiveUnit host, UnitKind kind) => kind switch
    {
        <= UnitKind.Division => host.IsRoot || host.Kind < kind,
        UnitKind.Article => host.IsRoot || host.Kind is <= UnitKind.Division or UnitKind.SupplProvision,
        UnitKind.Paragraph => host.IsRoot || host.Kind is UnitKind.Article or UnitKind.SupplProvision,
        UnitKind.Item => !host.IsRoot && host.Kind is UnitKind.Paragraph or UnitKind.Remarks,
        UnitKind.Subitem => !host.IsRoot && host.Kind is UnitKind.Item or UnitKind.Subitem,
        _ => true,
    };

    /// <summary>New units at the end stand behind their like; text behind 号 stays behind them.</summary>
    private static int IndexFor(LiveUnit host, UnitKind kind, Side side)
    {
        if (side == Side.AtHead) return host.Children.FindIndex(c => c.Kind == kind) is >= 0 and var first ? first : 0;
        var last = host.Children.FindLastIndex(c => c.Kind == kind);
        return last >= 0 ? last + 1 : kind is UnitKind.Item or UnitKind.Subitem && host is not { IsRoot: false, Kind: UnitKind.Remarks } ? 0 : host.Children.Count;
    }

    // --- all ---

    private Search<List<LiveUnit>> Read(AddUnits add, UnitKind kind, LiveUnit host)
    {
        var units = NewUnits.Read(add.New, kind, host, bench);
        if (units.Value is not { } read) return units;
        if (NewUnits.Count(read, add.Counts) is { } wrong) return wrong;
        return add.WithCaption && read[0].Caption is null ? Refusal.OutOfRange("新しい文に見出しがありません。") : units;
    }

    private Refusal? Put(List<LiveUnit> units, LiveUnit host, int index)
    {
        var kind = units[0].Kind;
        var before = host.Children.Take(index).LastOrDefault(c => c.Kind == kind);
        var behind = host.Children.Skip(index).FirstOrDefault(c => c.Kind == kind);
        if (NewUnits.Fit(units, before, behind, [.. Series.Below(host, kind)]) is { } misfit) return misfit;
        var articles = units.SelectMany(u => u.SelfAndDescendants()).Where(u => u.Kind == UnitKind.Article).ToList();
        if (kind != UnitKind.Article && articles.Count > 0)
        {
            if (NewUnits.Fit(articles, null, null, [.. Series.Below(host, UnitKind.Article)]) is { } taken) return taken;
            bench.Numbers.Touch(host, UnitKind.Article, bench.Instruction);
        }
        bench.Numbers.Touch(host, kind, bench.Instruction);
        foreach (var unit in units) host.Insert(index++, unit);
        return null;
    }

    private Refusal? Table(LiveUnit above, AddUnits add)
    {
        var tables = above.SelfAndDescendants().Where(u => u.Kind == UnitKind.Table).ToList();
        return tables switch
        {
            [] => Refusal.NotFound("行を加える表がありません。"),
            [var table] => Rows(table, add.Side == Side.AtHead ? 0 : table.Rows.Count, add.New),
            _ => Refusal.Ambiguous($"表が{tables.Count}つあります。"),
        };
    }

    private Refusal? Rows(LiveUnit table, int index, NewText text)
    {
        var read = NewUnits.Read(text, UnitKind.Table, table, bench);
        if (read.Value is not [var rows]) return read.Refusal;
        table.Rows.InsertRange(index, rows.Rows);
        table.RowsChanged();
        return null;
    }

    private Refusal? Toc(NewText text)
    {
        if (UnitReplacer.ReadToc(text) is not { } toc) return Refusal.NotUnderstood("新しい文を目次として読めません。");
        bench.Live.Toc = new(toc);
        return null;
    }
}
