using System.Globalization;
using System.Xml.Linq;
using TidalMarket.Host.Rosters.Safety;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters.Safety;

public class StallNumbersTests
{
    [Theory]
    [InlineData(3, 3)]
    [InlineData(300, 20)]
    public void As_many_stalls_as_have_room_are_numbered_at_the_least_size_to_be_read(int stalls, int least)
    {
        MarketProblem problem = new MarketBuilder().Street("R", stalls * 260 + 1000).Stalls("A", stalls, gapCm: 60).Vendor("v1").Problem();

        XElement page = Assert.Single(SafetyDays.Pages(problem, problem.Plan(problem.On("v1", ["A1"]))));

        XElement[] numbers = [.. page.Descendants().Where(element => (string?)element.Attribute("class") == "stall-number")];
        Assert.InRange(numbers.Length, least, stalls);
        XElement slice = numbers[0].Ancestors().First(element => (string?)element.Attribute("class") == "slice");
        double millimetres = Number(((string)slice.Attribute("width")!)[..^2]) / Number(((string)slice.Attribute("viewBox")!).Split(' ')[2]);
        Assert.All(numbers, number => Assert.InRange(Number((string)number.Attribute("font-size")!) * millimetres / 25.4 * 72, Print.LeastPoints - 0.05, 20));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
