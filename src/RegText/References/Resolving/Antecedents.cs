using RegText.References.Laws;
using RegText.References.Scanning;
using RegText.Syntax;

namespace RegText.References.Resolving;

/// <summary>
/// What 同条, 同項, 同法 can mean at a place: the last reference of each level, the last law of each kind (SPEC D.2). What stands in a bracket
/// counts
/// behind it only where nothing outside does; and so for what stands in another 号.
/// </summary>
internal sealed class Antecedents
{
    private readonly Target?[] _ofKind = new Target?[(int)UnitKind.Remarks + 1];

    /// <summary>The same for references that only tell where a term holds: 次号において同じ … 同号において同じ.</summary>
    private readonly Target?[] _ofScope = new Target?[(int)UnitKind.Remarks + 1];
    private readonly Dictionary<string, (LawName Law, int Order)> _laws = new(StringComparer.Ordinal);
    private int _order;

    public Antecedents()
    {
    }

    private Antecedents(Antecedents other)
    {
        other._ofKind.CopyTo(_ofKind, 0);
        other._ofScope.CopyTo(_ofScope, 0);
        AllItems = other.AllItems;
        _laws = new(other._laws, StringComparer.Ordinal);
        _order = other._order;
        LastLaw = other.LastLaw;
    }

    /// <summary>Begins a bracket or a 号: what is named there is forgotten at its end unless nothing else is there.</summary>
    public Antecedents Copy() => new(this);

    /// <summary>Ends a bracket or a 号.</summary>
    public void FillFrom(Antecedents inner)
    {
        for (var i = 0; i < _ofKind.Length; i++)
        {
            _ofKind[i] ??= inner._ofKind[i];
            _ofScope[i] = inner._ofScope[i] ?? _ofScope[i];
        }
        AllItems ??= inner.AllItems;
        LastLaw ??= inner.LastLaw;
        foreach (var (kind, law) in inner._laws) _laws.TryAdd(kind, (law.Law, -1));
    }

    /// <summary>A reference was made; each level that it named is an antecedent now.</summary>
    public void Named(UnitKind kind, Target target, bool isScope)
    {
        if (isScope)
        {
            _ofScope[(int)kind] = target;
            return;
        }
        _ofKind[(int)kind] = target;
        if (kind == UnitKind.Item && target.Levels is [.., { Form: ReferenceForm.Each }]) AllItems = target;
    }

    /// <summary>The last 各号 of some unit, which 当該各号 and 第1号に掲げるもの speak of.</summary>
    public Target? AllItems { get; private set; }

    /// <summary>A law was named. 学校教育法施行規則（昭和22年文部省令第11号） is 同規則 as well as 同令.</summary>
    public void Named(LawName law, string word)
    {
        LastLaw = law;
        _order++;
        _laws[KindOf(law, word)] = (law, _order);
        if (law.Number is { } number && LawWord.KindOf(number.Issue) is { Length: > 0 } issue) _laws[issue] = (law, _order);
    }

    /// <summary>The law named last, of whatever kind; null when there was none.</summary>
    public LawName? LastLaw { get; private set; }

    /// <summary>The reference that 同条, 同項 … goes on from, or null.</summary>
    public Target? Of(UnitKind kind, bool isScope = false) =>
        isScope ? _ofScope[(int)kind] ?? _ofKind[(int)kind] : _ofKind[(int)kind] ?? _ofScope[(int)kind];

    /// <summary>The law that 同法, 同令 … means, or null.</summary>
    public LawName? LawOf(string word)
    {
        var same = LawWord.KindOf(word);
        LawName? found = null;
        var order = int.MinValue;
        foreach (var (kind, law) in _laws)
            if (LawWord.Fits(same, kind) && law.Order >= order) (found, order) = (law.Law, law.Order);
        return found;
    }

    private static string KindOf(LawName law, string word) =>
        LawWord.KindOf(law.Title) is { Length: > 0 } kind ? kind : LawWord.KindOf(word);
}
