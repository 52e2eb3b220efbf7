using RegText.Documents;

namespace RegText.Tests;

public class EnforcementDateTests
{
    [Theory]
    [InlineData("公布の日", "公布の日")]
    [InlineData("令和7年4月1日", "令和7年4月1日")]
    [InlineData("令和７年４月１日", "令和7年4月1日")]
    [InlineData("令和七年十月一日", "令和7年10月1日")]
    [InlineData("令和元年5月1日", "令和元年5月1日")]
    [InlineData("2025-04-01", "令和7年4月1日")]
    [InlineData("2025/4/1", "令和7年4月1日")]
    [InlineData("2019-04-30", "平成31年4月30日")]
    [InlineData("2019-05-01", "令和元年5月1日")]
    [InlineData(" 2024-02-29 ", "令和6年2月29日")]
    public void A_date_is_put_in_the_words_of_a_regulation(string value, string words) =>
        Assert.Equal(words, EnforcementDate.Read(value)?.Words);

    [Theory]
    [InlineData("")]
    [InlineData("4月1日")]
    [InlineData("令和7年4月31日")]
    [InlineData("令和元年4月1日")]
    [InlineData("令和7年13月1日")]
    [InlineData("令和7年4月1日から")]
    [InlineData("2025-02-29")]
    [InlineData("来年度")]
    [InlineData("令和年月日")]
    [InlineData("令和999999年1月1日")]
    public void What_is_no_day_is_refused(string value) => Assert.Null(EnforcementDate.Read(value));
}
