using RegText.Parsing.Recognising;

namespace RegText.Parsing;

/// <summary>What kind of instrument a title names.</summary>
public static class InstrumentKinds
{
    /// <summary>The word at the end of a title that says what it is: 条例, 規則, 規程 …; empty when the title does not say.</summary>
    public static string Of(string title) => TitleLine.KindOf(title);
}
