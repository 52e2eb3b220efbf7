using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using RegText.Text;

namespace RegText.Comparing;

/// <summary>A part of a provision that can answer by itself: a 項 with its 号, or one 号.</summary>
/// <param name="Place">Its name inside the provision: 第2項, 第1項第3号; empty for the only 項.</param>
/// <param name="Text">Its text as printed, that of its sub-units included.</param>
/// <param name="Lead">The text that names its subject: its own, or that of the 項 whose 号 it is.</param>
public sealed record ProvisionPart(string Place, string Text, string Lead)
{
    /// <summary>Whether it is a 項 (or what stands for one), not a 号 of one.</summary>
    public bool IsWhole => ReferenceEquals(Text, Lead);
}

/// <summary>What is compared: an article of a regulation, or an item of a guideline.</summary>
/// <param name="Id">What reports and decisions call it: 第10条, G4-1.</param>
/// <param name="Place">Where the text has it: 第10条, 第4の1.</param>
/// <param name="Heading">Its caption or name; that of the group above it where it has none.</param>
/// <param name="Groups">The titles of the groups above it, outermost first.</param>
/// <param name="Parts">Its parts in the order of the text; none where only its name is known.</param>
public sealed record Provision(string Id, string Place, string Heading, ImmutableArray<string> Groups, ImmutableArray<ProvisionPart> Parts)
{
    /// <summary>Its lines as a reader expects them, each with its label: 2　…, （1）　….</summary>
    public ImmutableArray<string> Lines { get; init; } = [];

    /// <summary>The titles of the laws that it cites, also by 法 or 同法, in compared form and ordinal order.</summary>
    public ImmutableArray<string> Laws { get; init; } = [];

    /// <summary>The terms that its regulation defines and it uses, in compared form and ordinal order.</summary>
    public ImmutableArray<string> Terms { get; init; } = [];

    /// <summary>Whether there is more than the name.</summary>
    public bool HasText => !Parts.IsEmpty;

    /// <summary>The whole text, without the caption.</summary>
    public string Text { get; } = string.Concat(Parts.Where(p => p.IsWhole).Select(p => p.Text));

    /// <summary>
    /// A short hash of name and text, the same for one text printed with other blanks or widths, and with another number: a decision about a text
    /// whose hash is another today is to be looked at again.
    /// </summary>
    public string Fingerprint
    {
        get
        {
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes(CanonicalForm.Of(Heading) + "\n" + ComparedText.Of(Text)));
            return Convert.ToHexStringLower(hash.AsSpan(0, 6));
        }
    }
}
