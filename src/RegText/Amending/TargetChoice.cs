using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Amending;

/// <summary>Which provisions of an amending instrument are about a regulation (条建て, 整備条例; SPEC C.11).</summary>
/// <param name="Chosen">Those about it, in order: more than one where the instrument amends it in several 条. Empty when none is, or when it cannot be told.</param>
/// <param name="Others">Those about other regulations.</param>
public sealed record TargetChoice(ImmutableArray<AmendmentOfOne> Chosen, ImmutableArray<AmendmentOfOne> Others)
{
    /// <summary>
    /// Chooses by the title; among equal titles by the number. A regulation without a title, or sentences without one, are taken for each
    /// other only where there is nothing to choose from. White space and digit width do not count.
    /// </summary>
    /// <param name="amendment">The amending instrument.</param>
    /// <param name="title">The 題名 of the regulation as it is cited; empty when it has none.</param>
    /// <param name="number">Its number; empty when not known.</param>
    public static TargetChoice Of(Amendment amendment, string title, string number)
    {
        var targets = amendment.Targets;
        var fitting = targets.Where(t => title.Length > 0 && CanonicalForm.Same(t.Title, title)).ToImmutableArray();
        var numbered = (title.Length == 0 ? targets : fitting)
            .Where(t => number.Length > 0 && CanonicalForm.Same(t.Number, number)).ToImmutableArray();
        // A second 条 about the same regulation cites no number (SPEC C.11); among several regulations of one title that would say nothing.
        var others = fitting.Where(t => t.Number.Length > 0 && !numbered.Any(n => ReferenceEquals(n, t)));
        if (!numbered.IsEmpty) fitting = others.Any() || fitting.IsEmpty ? numbered : [.. fitting.Where(t => t.Number.Length == 0 || numbered.Any(n => ReferenceEquals(n, t)))];
        else if (fitting.IsEmpty && targets is [var only] && (title.Length == 0 || only.Title.Length == 0)) fitting = [only];
        return new(fitting, [.. targets.Where(t => !fitting.Any(f => ReferenceEquals(f, t)))]);
    }

    /// <summary>The chosen provisions as one: their sentences in order.</summary>
    public AmendmentOfOne Joined => Chosen[0] with { Sentences = [.. Chosen.SelectMany(c => c.Sentences)] };
}
