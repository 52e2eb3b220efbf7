using RegText.Parsing;
using RegText.Syntax;

namespace RegText.Amending.Applying;

/// <summary>The live copy of a regulation (SPEC C.12.2-1).</summary>
internal sealed class LiveInstrument
{
    private readonly Instrument _original;

    public LiveInstrument(Instrument original)
    {
        _original = original;
        Title = new(original.Title);
        Preface = [.. original.Preface.Select(l => (l.Kind, new LiveText(l.Text)))];
        Toc = original.Toc is { } toc ? new(toc) : null;
        Main = LiveUnit.Root(original.Body);
        Supplementary = LiveUnit.Root(original.Supplementary);
        Appendices = LiveUnit.Root(original.Appendices);
        var captions = Main.SelfAndDescendants().Select(u => u.Caption?.Freeze()).OfType<Caption>();
        CaptionsBehindNumbers = captions.Any(c => c is { Place: CaptionPlace.AfterNumber, Open.Length: 0 });
    }

    public LiveText Title { get; }

    public List<(PrefaceKind Kind, LiveText Text)> Preface { get; }

    public LiveToc? Toc { get; set; }

    /// <summary>本則.</summary>
    public LiveUnit Main { get; }

    /// <summary>The 附則.</summary>
    public LiveUnit Supplementary { get; }

    /// <summary>別表, 様式 and so on.</summary>
    public LiveUnit Appendices { get; }

    /// <summary>Whether captions stand without brackets behind the number: 第1条　目的.</summary>
    public bool CaptionsBehindNumbers { get; }

    public Instrument Freeze()
    {
        var preface = Preface.Select(l => (l.Kind, Text: l.Text.Freeze())).ToList();
        var isSamePreface = preface.Count == _original.Preface.Length && preface.Zip(_original.Preface).All(p => ReferenceEquals(p.First.Text, p.Second.Text));
        return _original with
        {
            Title = Title.Freeze(),
            InstrumentKind = Title.IsOriginal ? _original.InstrumentKind : InstrumentKinds.Of(Title.Value),
            Preface = isSamePreface ? _original.Preface : [.. preface.Select(p => new PrefaceLine(p.Kind, p.Text))],
            Toc = Toc?.Freeze(),
            Body = Main.FreezeChildren(),
            Supplementary = [.. Supplementary.FreezeChildren().Cast<SupplProvision>()],
            Appendices = [.. Appendices.FreezeChildren().Cast<Appendix>()],
        };
    }
}
