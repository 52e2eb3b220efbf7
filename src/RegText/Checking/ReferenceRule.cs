using RegText.References;
using RegText.Syntax;

namespace RegText.Checking;

/// <summary>
/// A rule that looks at every reference of a regulation. Those in quotations and in the 目次 are left out, those of a 改め文, and those that go on from one
/// that points nowhere, which was reported already.
/// </summary>
public abstract class ReferenceRule : Rule
{
    /// <inheritdoc/>
    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        if (instrument.Amends) return;
        foreach (var reference in instrument.References.References)
            if (!reference.IsQuoted && reference.Place.Part != TextPart.TocRange && reference.GoesOnFrom is not { HasNoTarget: true })
                Look(instrument, reference, log);
    }

    /// <summary>Looks at a reference.</summary>
    protected abstract void Look(CheckedInstrument instrument, Reference reference, FindingLog log);
}
