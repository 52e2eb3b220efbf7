using RegText.Syntax;

namespace RegText.Amending.Applying;

/// <summary>
/// 共通見出し (SPEC C.9): a caption over several articles does not belong to the first of them. When that one gets another number or goes, the
/// caption stays at its old number until the amendment says what becomes of it.
/// </summary>
internal sealed class CommonCaptions
{
    private sealed record Left(LiveUnit Top, UnitNumber Number, LiveUnit From, LiveCaption Caption, int Instruction);

    private readonly List<Left> _left = [];
    private readonly HashSet<LiveCaption> _given = [];

    /// <summary>Whether the caption of a unit stands over the next article too.</summary>
    public static bool IsCommon(LiveUnit unit)
    {
        if (unit.Kind != UnitKind.Article || unit.Caption is null) return false;
        var next = unit.Parent!.Children.Skip(unit.Index + 1).FirstOrDefault();
        return next is { Kind: UnitKind.Article, Caption: null, IsShell: false };
    }

    /// <summary>The amendment gave a unit a caption: it has said where it belongs, and it moves with the unit.</summary>
    public void Give(LiveUnit unit, LiveCaption caption)
    {
        unit.Caption = caption;
        _given.Add(caption);
    }

    /// <summary>Called before a unit gets another number or goes.</summary>
    public void Leave(LiveUnit unit, int instruction)
    {
        if (!IsCommon(unit) || unit.Number is not { } number || _given.Contains(unit.Caption!)) return;
        _left.Add(new(Series.Top(unit.Parent!), number, unit, unit.Caption!, instruction));
        unit.Caption = null;
    }

    /// <summary>The caption before a unit or, where none has that number at the moment, before its place.</summary>
    public LiveCaption? Before(LiveUnit? unit, LiveUnit above, UnitNumber? number) =>
        unit?.Caption ?? Find(unit, above, number)?.Caption;

    /// <summary>Takes the caption before a unit or its place away; false when there is none.</summary>
    public bool Remove(LiveUnit? unit, LiveUnit above, UnitNumber? number)
    {
        if (unit?.Caption is not null)
        {
            unit.Caption = null;
            return true;
        }
        return Find(unit, above, number) is { } left && _left.Remove(left);
    }

    /// <summary>
    /// Puts the captions that the amendment did not speak of before a new article that came to the old number without a caption of its own, else
    /// with the articles they stood over. Gives each with its instruction, to be looked at.
    /// </summary>
    public IEnumerable<(int Instruction, string Remark)> Settle()
    {
        foreach (var left in _left)
        {
            var bare = PlaceFinder.ThroughGroups(left.Top).Where(u => u is { Kind: UnitKind.Article, Caption: null, IsShell: false, Number: not null }).ToList();
            var heir = bare.Find(u => u.IsNew && u.Number == left.Number)
                ?? (left.From.Parent is not null ? bare.Find(u => ReferenceEquals(u, left.From)) : bare.Find(u => u.Number! >= left.Number));
            if (heir is not null) heir.Caption = left.Caption;
            yield return (left.Instruction, heir is null
                ? $"共通見出し「{left.Caption.Printed}」を付ける条がなくなりました。確認してください。"
                : $"共通見出し「{left.Caption.Printed}」の扱いが示されていないので、{UnitName.Numbered(UnitKind.Article, heir.Number!)}の前に置きました。確認してください。");
        }
    }

    private Left? Find(LiveUnit? unit, LiveUnit above, UnitNumber? number) =>
        _left.Find(l => unit is not null && ReferenceEquals(l.From, unit)) ?? _left.Find(l => number is not null && l.Number == number && ReferenceEquals(l.Top, Series.Top(above)));
}
