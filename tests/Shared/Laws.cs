using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace RegText.Testing;

/// <summary>
/// Checks a law on generated input. The seed is fixed, so that a run of the gate says the same every time;
/// <c>REGTEXT_SEED=random</c> (or a number) tries other input, and <c>REGTEXT_CASES</c> more of it.
/// </summary>
internal static class Laws
{
    public static void Holds(this Property law, int cases = 100)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(Number("REGTEXT_CASES") is { } more ? (int)more : cases);
        if (Environment.GetEnvironmentVariable("REGTEXT_SEED") != "random")
            config = config.WithReplay(Number("REGTEXT_SEED") ?? 20_260_401, 12_345_678_901);
        law.Check(config);
    }

    private static ulong? Number(string variable) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
