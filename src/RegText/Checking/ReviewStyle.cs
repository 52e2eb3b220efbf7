using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Checking;

/// <summary>What a house style says about review (SPEC G, <c>lint</c>). Styles that say the same are equal.</summary>
public sealed record ReviewStyle
{
    /// <summary>Every rule, each with its own severity.</summary>
    public static readonly ReviewStyle Standard = new();

    /// <summary>Codes that are switched off.</summary>
    public ImmutableSortedSet<string> Disabled { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Severities that differ from those of the rules.</summary>
    public ImmutableSortedDictionary<string, Severity> Severities { get; init; } = ImmutableSortedDictionary.Create<string, Severity>(StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool Equals(ReviewStyle? other) => other is not null && Disabled.SetEquals(other.Disabled) && Severities.SequenceEqual(other.Severities);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Disabled.Count, Severities.Count);
}
