using TidalMarket.Host.Rosters.Pages;

namespace TidalMarket.Host.Tests.Rosters.Pages;

public class HtmlTests
{
    [Theory]
    [InlineData("F 24.6–25.6 m", "F 24.6–25.6_m")]
    [InlineData("量 12.00 m 至 14.00 m", "量 12.00_m 至 14.00_m")]
    [InlineData("power up to 3000 W", "power up to 3000_W")]
    [InlineData("供电 500 瓦，进深 200 厘米", "供电 500_瓦，进深 200_厘米")]
    [InlineData("of 12 markets", "of 12 markets")]
    [InlineData("A05 West", "A05 West")]
    public void No_line_ends_between_a_number_and_its_unit(string words, string kept) => Assert.Equal(kept, Html.Text(words).Value.Replace('\u00A0', '_'));
}
