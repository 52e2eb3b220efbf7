namespace RegText.Text;

/// <summary>How numbers are printed (SPEC G, digits).</summary>
public enum NumeralForm
{
    /// <summary>12: ASCII digits.</summary>
    Half,

    /// <summary>１２: full-width digits.</summary>
    Full,

    /// <summary>１ but 12: one digit in full width, more in half width.</summary>
    SingleFull,

    /// <summary>十二: kanji, additive.</summary>
    Kanji,
}
