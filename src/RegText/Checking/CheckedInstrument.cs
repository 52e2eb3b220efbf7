using System.Collections.Immutable;
using RegText.References;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking;

/// <summary>A sentence of a provision, with the text it stands in.</summary>
/// <param name="Place">The text.</param>
/// <param name="Sentence">The sentence.</param>
public readonly record struct CheckedSentence(TextPlace Place, Sentence Sentence)
{
    /// <summary>Its words.</summary>
    public ReadOnlySpan<char> Words => Place.Text.Value.AsSpan(Sentence.Span.Start, Sentence.Span.Length);

    /// <summary>A part of it, as a part of the text.</summary>
    public TextSpan InText(int start, int length) => new(Sentence.Span.Start + start, length);
}

/// <summary>
/// All that rules may look at, made once for a regulation and shared by them. Everything is in the order of the text.
/// </summary>
public sealed class CheckedInstrument
{
    /// <summary>Bodies of the state that make 規則, as a city's 教育委員会 does.</summary>
    private static readonly string[] StateBodies =
        ["原子力規制委員会", "国家公安委員会", "個人情報保護委員会", "公正取引委員会", "カジノ管理委員会", "公害等調整委員会", "人事院規則", "会計検査院規則", "最高裁判所規則"];

    private const string AmendsWord = "一部を改正する";

    private readonly Lazy<ImmutableArray<CheckedSentence>> _sentences;
    private readonly Lazy<string> _words;
    private readonly Lazy<ReferenceIndex> _references;
    private readonly Lazy<DefinedTerms> _terms;
    private readonly Lazy<Nouns> _nouns;
    private readonly Lazy<ImmutableArray<Citation>> _citations;
    private readonly Lazy<TocMatch?> _toc;
    private readonly Lazy<bool> _isExtract;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<UnitText, BracketMap> _brackets = new(ReferenceEqualityComparer.Instance);

    /// <summary>Prepares a regulation for review.</summary>
    /// <param name="instrument">The regulation.</param>
    /// <param name="source">The source that its spans point into.</param>
    public CheckedInstrument(Instrument instrument, SourceText source)
    {
        Instrument = instrument;
        Source = source;
        Paths = UnitPaths.Of(instrument);
        Places = [.. TextPlaces.Of(Paths)];
        Provisions = [.. Places.Where(p => p.Part == TextPart.Text)];
        Articles = [.. Paths.All.Where(p => p.Unit is Article && p.IsInBody)];
        _citations = new(() => Citation.Of(References));
        _toc = new(() => instrument.Toc is { Entries.Length: > 0 } toc ? TocMatch.Of(toc, Paths) : null);
        _words = new(() => string.Join('\n', Places.Where(p => p.Unit?.IsInBody != false).Select(p => p.Text.Value)));
        _references = new(() => ReferenceIndex.Of(Paths));
        _terms = new(() => DefinedTerms.Of(this));
        _nouns = new(() => Nouns.Of(this));
        _isExtract = new(() => Numbering.HasManyGaps(Articles) || NamesPart(Instrument.Title.Value));
        _sentences = new(() => [.. Provisions.SelectMany(p => Sentence.Of(p.Text.Value).Select(s => new CheckedSentence(p, s)))]);
    }

    /// <summary>The regulation.</summary>
    public Instrument Instrument { get; }

    /// <summary>The source.</summary>
    public SourceText Source { get; }

    /// <summary>Every unit with its way from the top.</summary>
    public UnitPaths Paths { get; }

    /// <summary>Every text: title, 目次, captions, headings, provisions, cells.</summary>
    public ImmutableArray<TextPlace> Places { get; }

    /// <summary>The texts of 項, 号, 細分 and what stands below them.</summary>
    public ImmutableArray<TextPlace> Provisions { get; }

    /// <summary>The articles of the 本則.</summary>
    public ImmutableArray<UnitPath> Articles { get; }

    /// <summary>The sentences of the provisions.</summary>
    public ImmutableArray<CheckedSentence> Sentences => _sentences.Value;

    /// <summary>The references of the regulation with what they point to, and the terms that it defines.</summary>
    public ReferenceIndex References => _references.Value;

    /// <summary>The terms that it defines, with the places where they stand.</summary>
    internal DefinedTerms Terms => _terms.Value;

    /// <summary>The nouns of the provisions of 本則.</summary>
    internal Nouns Nouns => _nouns.Value;

    /// <summary>The laws and ordinances that it names by their titles, in the order of the text.</summary>
    internal ImmutableArray<Citation> Citations => _citations.Value;

    /// <summary>The entries of the 目次 with what they point to; null where there is no 目次.</summary>
    internal TocMatch? Toc => _toc.Value;

    /// <summary>Whether it amends another regulation, so that most of what it names are units of that one.</summary>
    public bool Amends => Instrument.Title.Value.Contains(AmendsWord, StringComparison.Ordinal);

    /// <summary>Whether the text holds only some of the articles, so that one that is not there may well exist.</summary>
    public bool IsExtract => _isExtract.Value;

    /// <summary>
    /// Whether 目次, 附則 and 別表 may be missing because only a part of the regulation is here: a column of a table, an （一部抜粋）, articles that do not
    /// begin with 第1条. A law counts as one always, because its texts come without 附則 and 別表 more often than not.
    /// </summary>
    public bool IsPart => IsNational || IsExtract || Instrument.Version.Length > 0
        || Articles is not [{ Unit.Number: { Base: 1, IsBranch: false } }, ..];

    /// <summary>Whether it is a law or an order of the state; habits of municipalities do not bind those.</summary>
    public bool IsNational => Instrument.InstrumentKind is "法律" or "法" or "政令" or "省令" or "府令" or "勅令" or "令" or "憲法"
        || Instrument.Number.Value.Contains("法律第", StringComparison.Ordinal)
        || Instrument.Number.Value.Contains("令第", StringComparison.Ordinal) && !Instrument.Number.Value.Contains("訓令", StringComparison.Ordinal)
        || StateBodies.Any(body => Instrument.Number.Value.Contains(body, StringComparison.Ordinal));

    /// <summary>How often words stand in 題名, 目次 and 本則. Counted once, however often a rule asks.</summary>
    public int Count(string words)
    {
        if (!_counts.TryGetValue(words, out var count)) _counts.Add(words, count = _words.Value.AsSpan().Count(words));
        return count;
    }

    private static bool NamesPart(string title) =>
        title.Contains("抜粋", StringComparison.Ordinal) || title.EndsWith("抄）", StringComparison.Ordinal)
        || title.Contains(AmendsWord, StringComparison.Ordinal);

    /// <summary>The brackets of one of the texts.</summary>
    public BracketMap Brackets(TextPlace place)
    {
        if (!_brackets.TryGetValue(place.Text, out var map)) _brackets.Add(place.Text, map = BracketMap.Of(place.Text.Value));
        return map;
    }
}
