using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Tests.Domain;

public class ChineseTests
{
    [Theory]
    [InlineData("应为", "1 至 5", "应为 1 至 5")]
    [InlineData("应为", "一个值", "应为一个值")]
    [InlineData("应为", " UTF-8", "应为 UTF-8")]
    [InlineData("日期", "为“x”", "日期为“x”")]
    [InlineData("tier", "为“x”", "tier 为“x”")]
    [InlineData("大于 ", "最多", "大于最多")]
    [InlineData("run_max", " 1", "run_max 1")]
    [InlineData("到 47:59", ", 或", "到 47:59, 或")]
    [InlineData("", "是", "是")]
    public void A_space_stands_between_the_scripts_and_nowhere_else(string left, string right, string whole) =>
        Assert.Equal(whole, Chinese.Join(left, right));
}
