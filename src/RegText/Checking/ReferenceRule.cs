using RegText.References;
using RegText.Syntax;

namespace RegText.Checking;

/// <summary>A rule that looks at every reference of a regulation, those in quotations and in the 目次 left out.</summary>
public abstract class ReferenceRule : Rule
{
    /// <inheritdoc/>
    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var reference in instrument.References.References)
            if (!reference.IsQuoted && reference.Place.Part != TextPart.TocRange) Look(instrument, reference, log);
    }

    /// <summary>Looks at a reference.</summary>
    protected abstract void Look(CheckedInstrument instrument, Reference reference, FindingLog log);
}
