using System.Collections.Immutable;
using System.Globalization;
using RegText.Parsing;
using RegText.Syntax;

namespace RegText.Formats.Services;

/// <summary>Finds the instrument that is meant in a file that may hold several (a packet, a 条例 with its 規則).</summary>
internal static class InstrumentSelection
{
    /// <summary>The one that is meant, or the message that lists what there is. In a file with one instrument it is always that.</summary>
    public static Outcome<Instrument, string> One(ParseResult parsed, string name, string? select)
    {
        if (!parsed.Instruments.Any(IsRegulation)) return NoInstrument(name);
        if (parsed.Instruments.Length == 1) return parsed.Instruments[0];
        if (select is null) return TooMany(parsed, name);
        var found = Matching(parsed, select);
        return found.Length == 1 ? found[0] : NotOne(parsed, name, select, found.Length);
    }

    /// <summary>The message that asks which of several is meant.</summary>
    public static string TooMany(ParseResult parsed, string name) =>
        $"{name}: {Number(parsed.Instruments.Length)}つの規程が入っています。どれを使うか、--select に番号か題名を付けて指定してください。{List(parsed)}";

    /// <summary>All instruments, or the one that is selected.</summary>
    public static Outcome<ParseResult, string> All(ParseResult parsed, string name, string? select)
    {
        if (!parsed.Instruments.Any(IsRegulation)) return NoInstrument(name);
        if (select is null) return parsed;
        var found = Matching(parsed, select);
        return found.Length == 1 ? parsed with { Instruments = found } : NotOne(parsed, name, select, found.Length);
    }

    /// <summary>Plain sentences without any label, and without a title that names a kind of regulation, are none.</summary>
    private static bool IsRegulation(Instrument instrument) =>
        instrument.InstrumentKind.Length > 0 || instrument.AllUnits().Any(u => !u.Label.IsEmpty || u is OutlineItem or Group);

    private static ImmutableArray<Instrument> Matching(ParseResult parsed, string select)
    {
        select = select.Trim();
        if (int.TryParse(select, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number >= 1 && number <= parsed.Instruments.Length ? [parsed.Instruments[number - 1]] : [];
        // The columns of a 新旧対照表 have one title; their headings tell them apart.
        var exact = parsed.Instruments.Where(i => string.Equals(i.Title.Value.Trim(), select, StringComparison.Ordinal) || string.Equals(i.Version, select, StringComparison.Ordinal)).ToImmutableArray();
        return exact.Length > 0 || select.Length == 0
            ? exact
            : [.. parsed.Instruments.Where(i => i.Title.Value.Contains(select, StringComparison.Ordinal))];
    }

    private static string NoInstrument(string name) =>
        $"{name}: 規程（条、項などの番号のある文章）が見つかりません。規程の文章が入ったファイルか確かめてください。";

    private static string NotOne(ParseResult parsed, string name, string select, int count) =>
        $"{name}: 「{select}」に当たる規程が{(count == 0 ? "ありません" : Number(count) + "つあります")}。次の番号か題名で指定してください。{List(parsed)}";

    private static string List(ParseResult parsed) => string.Concat(parsed.Instruments.Select((instrument, i) =>
    {
        var title = instrument.Title.IsEmpty ? "（題名なし）" : instrument.Title.Value;
        var lines = parsed.Source.HasFileLines && instrument.Span is { } span ? $"（{Number(parsed.Source.Position(span.Start).Line)}行目から）" : "";
        var version = instrument.Version.Length > 0 ? $"（{instrument.Version}）" : "";
        return $"\n  {Number(i + 1)}  {title}{version}{lines}";
    }));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
