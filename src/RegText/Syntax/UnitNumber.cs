using System.Collections.Immutable;
using System.Globalization;

namespace RegText.Syntax;

/// <summary>
/// The number of a unit with its branches: 第12条の2の3 is <c>12_2_3</c> (SPEC A.4; the notation of 法令標準XML). A range of
/// deleted units (第5条から第8条まで　削除) keeps its last number too: <c>5:8</c>. Value semantics; ordered as the units are.
/// </summary>
public sealed class UnitNumber : IEquatable<UnitNumber>, IComparable<UnitNumber>
{
    /// <summary>The parts of the numbers that most units have, shared.</summary>
    private static readonly ImmutableArray<int>[] Singles = [.. Enumerable.Range(0, 300).Select(n => ImmutableArray.Create(n))];

    private readonly ImmutableArray<int> _parts;
    private readonly ImmutableArray<int> _last;

    /// <summary>Makes a number from its parts, the base first. There must be at least one.</summary>
    public UnitNumber(params ReadOnlySpan<int> parts)
        : this(parts is [>= 0 and < 300 and var only] ? Singles[only] : [.. parts], default)
    {
    }

    private UnitNumber(ImmutableArray<int> parts, ImmutableArray<int> last)
    {
        if (parts.IsDefaultOrEmpty) throw new ArgumentException("a number has at least one part", nameof(parts));
        _parts = parts;
        _last = last;
    }

    /// <summary>The number before the first の.</summary>
    public int Base => _parts[0];

    /// <summary>Base and branches.</summary>
    public ImmutableArray<int> Parts => _parts;

    /// <summary>Whether it has a branch (第12条の2).</summary>
    public bool IsBranch => _parts.Length > 1;

    /// <summary>The last number of a range, or null when it is a single number.</summary>
    public UnitNumber? Last => _last.IsDefault ? null : new UnitNumber(_last, default);

    /// <summary>The range from this number to <paramref name="last"/>.</summary>
    public UnitNumber To(UnitNumber last) => new(_parts, last._parts);

    /// <summary>
    /// Whether this number may follow <paramref name="previous"/> without a gap: the next base number, the first branch
    /// (12 → 12_2), the next branch (12_2 → 12_3, 12_2_2), or the number behind a range.
    /// </summary>
    public bool Follows(UnitNumber previous)
    {
        var before = previous._last.IsDefault ? previous._parts : previous._last;
        // The next number at any level of the one before: 12_2_3 is followed by 12_2_4, 12_3 or 13.
        if (_parts.Length <= before.Length)
        {
            var level = _parts.Length - 1;
            return _parts.AsSpan(0, level).SequenceEqual(before.AsSpan(0, level)) && _parts[level] == before[level] + 1;
        }
        // The first branch: 12 → 12_2.
        return _parts.Length == before.Length + 1
            && _parts.AsSpan(0, before.Length).SequenceEqual(before.AsSpan())
            && _parts[^1] == 2;
    }

    /// <inheritdoc/>
    public bool Equals(UnitNumber? other) =>
        other is not null && _parts.AsSpan().SequenceEqual(other._parts.AsSpan())
        && _last.IsDefault == other._last.IsDefault
        && (_last.IsDefault || _last.AsSpan().SequenceEqual(other._last.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnitNumber);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var part in _parts) hash.Add(part);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public int CompareTo(UnitNumber? other) => other is null ? 1 : _parts.AsSpan().SequenceCompareTo(other._parts.AsSpan());

    /// <summary>Whether two numbers are the same.</summary>
    public static bool operator ==(UnitNumber? left, UnitNumber? right) => Equals(left, right);

    /// <summary>Whether two numbers differ.</summary>
    public static bool operator !=(UnitNumber? left, UnitNumber? right) => !Equals(left, right);

    /// <summary>Whether the left one stands first.</summary>
    public static bool operator <(UnitNumber left, UnitNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether the right one stands first.</summary>
    public static bool operator >(UnitNumber left, UnitNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one stands first or is the same.</summary>
    public static bool operator <=(UnitNumber left, UnitNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the right one stands first or is the same.</summary>
    public static bool operator >=(UnitNumber left, UnitNumber right) => left.CompareTo(right) >= 0;

    /// <summary>The notation of the schema: <c>12_2</c>, <c>5:8</c>.</summary>
    public override string ToString() =>
        _last.IsDefault ? Join(_parts) : Join(_parts) + ":" + Join(_last);

    private static string Join(ImmutableArray<int> parts) =>
        string.Join('_', parts.Select(p => p.ToString(CultureInfo.InvariantCulture)));
}
