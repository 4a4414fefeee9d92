using TidalMarket.Host.Cli.Report;
using TidalMarket.Host.Tests.Rosters;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Cli.Report;

public class FeePartTests
{
    private static readonly MarketProblem Problem = new MarketBuilder()
        .Street("R", 4000).Stalls("A", 2).Street("S", 4000).Stalls("B", 3)
        .Vendor("v", "veg", tier: 2).Tariff(150).Problem();

    [Fact]
    public void One_line_tells_zones_and_tiers_beside_a_full_market() => Assert.Equal(
        "Fees of the day ¥1.50 of ¥7.50 in a full market; R ¥1.50 of ¥3, S ¥0 of ¥4.50; " + Problem.Policy.Tier(2).Name.En + " ¥1.50",
        FeePart.Line(Problem, Plan).En);

    [Fact]
    public void A_shut_zone_says_what_it_costs()
    {
        Bilingual line = FeePart.Line(Problem, Plan with { Zones = [new(new("S"), new("morning"), ZoneUse.Shut, ShutBy.Guides, 5, 4)] });

        Assert.EndsWith("S shut in the morning, which costs up to ¥4.50", line.En, StringComparison.Ordinal);
        Assert.EndsWith("morning关闭S，最多少收 ¥4.50", line.Zh, StringComparison.Ordinal);
    }

    private static Plan Plan => Problem.Plan(Problem.On("v", ["A1"], fen: 150));
}
