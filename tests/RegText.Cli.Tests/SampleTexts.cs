namespace RegText.Cli.Tests;

/// <summary>Texts that the tests run on.</summary>
internal static class SampleTexts
{
    public const string Old = """
        ---
        題名: 見本市端末管理規程
        番号: 平成20年見本市訓令第5号
        種別: 訓令
        ---

        　　　見本市端末管理規程

        　（目的）
        第1条　この規程は、端末の管理について定める。

        　（持込みの禁止）
        第2条　職員は、私物の端末を持ち込んではならない。
        2　端末は、勤務時間中は使用してはならない。

        """;

    public const string New = """
        ---
        題名: 見本市端末管理規程
        番号: 平成20年見本市訓令第5号
        種別: 訓令
        ---

        　　　見本市端末管理規程

        　（目的）
        第1条　この規程は、端末の管理について定める。

        　（持込みの禁止）
        第2条　職員は、私物の端末を持ち込んではならない。
        2　端末は、勤務時間中に私用で使用してはならない。

        """;

    /// <summary>A packet with two instruments.</summary>
    public const string Packet = """
        　　　見本市端末管理規程

        第1条　この規程は、端末の管理について定める。

        　　　見本市端末管理規則

        第1条　この規則は、端末の管理について定める。

        """;
}
