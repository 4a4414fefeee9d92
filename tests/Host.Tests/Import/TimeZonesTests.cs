using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Import;

public class TimeZonesTests
{
    private static bool HasData => TimeZoneInfo.GetSystemTimeZones().Count > 1;

    [Theory]
    [InlineData("Asia/Beijing", "Asia/Shanghai")]
    [InlineData("Asia/Shangai", "Asia/Shanghai")]
    [InlineData("Europe/Amsterdan", "Europe/Amsterdam")]
    public void A_zone_that_there_is_not_gets_a_guess(string written, string meant)
    {
        Assert.SkipUnless(HasData, "This machine has no time-zone data (tzdata), without which nobody can tell.");

        Assert.Equal(
            $"market.json:5: timeZone is \"{written}\", which is no time zone, expected an IANA name such as Asia/Shanghai\n  Maybe \"{meant}\" is meant",
            Assert.Single(new SmallMarket().Replace("market.json", "Asia/Shanghai", written).Faults()));
    }

    [Theory]
    [InlineData("Asia/Shanghai")]
    [InlineData("Europe/Amsterdam")]
    [InlineData("Asia/Bangkok")]
    [InlineData("UTC")]
    public void A_zone_that_there_is_passes(string written) =>
        Assert.Empty(new SmallMarket().Replace("market.json", "Asia/Shanghai", written).Faults());

    [Theory]
    [InlineData("北京")]
    [InlineData("CST")]
    [InlineData("GMT+8")]
    public void What_is_no_name_at_all_is_said_once(string written) => Assert.Equal(
        $"market.json:5: timeZone is \"{written}\", expected an IANA name such as Asia/Shanghai",
        Assert.Single(new SmallMarket().Replace("market.json", "Asia/Shanghai", written).Faults()));
}
