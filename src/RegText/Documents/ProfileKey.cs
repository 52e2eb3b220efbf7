using System.Collections.Immutable;
using System.Globalization;

namespace RegText.Documents;

/// <summary>
/// One thing that a house style can set: its name, what it means, which values it takes, how it is applied. Values are text here;
/// a profile file and the command line give the same.
/// </summary>
public sealed class ProfileKey
{
    private readonly Func<Profile, string, Profile?> _apply;
    private readonly Func<Profile, string> _show;
    private readonly Func<string, string> _explain;

    private ProfileKey(string name, string description, string allowed, Func<Profile, string, Profile?> apply, Func<Profile, string> show, Func<string, string>? explain = null)
    {
        Name = name;
        Description = description;
        Allowed = allowed;
        _apply = apply;
        _show = show;
        _explain = explain ?? (_ => "");
    }

    /// <summary>The full name: table.underline.</summary>
    public string Name { get; }

    /// <summary>The last part of the name: underline.</summary>
    public string ShortName => Name[(Name.LastIndexOf('.') + 1)..];

    /// <summary>What it sets, in Japanese.</summary>
    public string Description { get; }

    /// <summary>The values it takes, in Japanese.</summary>
    public string Allowed { get; }

    /// <summary>The value in a profile, as it would be written.</summary>
    public string Show(Profile profile) => _show(profile);

    /// <summary>What is wrong with a value that the key does not take, where there is more to say than what it takes: a Japanese sentence, or nothing.</summary>
    public string Explain(string value) => _explain(value);

    /// <summary>The profile with the value, or null when the value is not one that the key takes.</summary>
    public Profile? Apply(Profile profile, string value) => _apply(profile, value);

    /// <summary>A key that takes one of a few words.</summary>
    internal static ProfileKey Choice<T>(
        string name, string description, ImmutableArray<(string Word, string Meaning, T Value)> choices,
        Func<Profile, T> get, Func<Profile, T, Profile> with)
    {
        return new(name, description, string.Join("、", choices.Select(c => $"{c.Word}（{c.Meaning}）")), Apply, Show);

        Profile? Apply(Profile profile, string value)
        {
            foreach (var choice in choices)
                if (string.Equals(choice.Word, value, StringComparison.OrdinalIgnoreCase)) return with(profile, choice.Value);
            return null;
        }

        string Show(Profile profile) => choices.First(c => EqualityComparer<T>.Default.Equals(c.Value, get(profile))).Word;
    }

    /// <summary>A key that takes true or false.</summary>
    internal static ProfileKey Flag(string name, string description, Func<Profile, bool> get, Func<Profile, bool, Profile> with) =>
        Choice(name, description, [("true", "する", true), ("false", "しない", false)], get, with);

    /// <summary>A key that takes words of the house's own.</summary>
    internal static ProfileKey Text(
        string name, string description, int shortest, int longest, Func<Profile, string> get, Func<Profile, string, Profile> with) =>
        new(name, description, shortest == 0 ? $"{longest}字までの文字（空にもできます）" : $"{shortest}～{longest}字の文字",
            (profile, value) => value.Length >= shortest && value.Length <= longest && IsPrintable(value) ? with(profile, value) : null,
            get);

    /// <summary>A key that takes a number.</summary>
    internal static ProfileKey Number(
        string name, string description, double least, double most, Func<Profile, double> get, Func<Profile, double, Profile> with) =>
        new(name, description, $"{Show(least)}～{Show(most)}の数",
            (profile, value) => ReadNumber(value, least, most) is { } number ? with(profile, number) : null,
            profile => Show(get(profile)));

    /// <summary>A key that takes several values, written with / between them; in a profile file they may stand in a list.</summary>
    internal static ProfileKey List(
        string name, string description, string allowed, int count,
        Func<Profile, IEnumerable<string>> get, Func<Profile, ImmutableArray<string>, Profile?> with) =>
        new(name, description, allowed,
            (profile, value) => value.Split('/', StringSplitOptions.TrimEntries) is var parts && parts.Length == count
                && parts.All(p => p.Length is > 0 and <= 20 && IsPrintable(p)) ? with(profile, [.. parts]) : null,
            profile => string.Join('/', get(profile)));

    /// <summary>A key whose values need a reader of their own.</summary>
    internal static ProfileKey Read<T>(
        string name, string description, string allowed,
        Func<string, T?> read, Func<Profile, string> show, Func<Profile, T, Profile> with, Func<string, string>? explain = null)
        where T : class =>
        new(name, description, allowed, (profile, value) => read(value) is { } item ? with(profile, item) : null, show, explain);

    /// <summary>A number with at most one decimal place, inside the bounds; null for anything else.</summary>
    internal static double? ReadNumber(string value, double least, double most) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number >= least && number <= most && Math.Abs(number * 10 - Math.Round(number * 10)) < 1e-6
            ? number
            : null;

    /// <summary>A number as it is written in a profile.</summary>
    internal static string Show(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private static bool IsPrintable(string value) => !value.Any(c => char.IsControl(c) || char.IsSurrogate(c));
}
