using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Explaining;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Explaining;

public class WordingTests
{
    [Fact]
    public void A_refusal_is_its_code_and_then_every_fact_in_order()
    {
        MarketProblem problem = new MarketBuilder().Street("R", 4000).Stalls("A", 2).Vendor("v").Problem();

        Bilingual text = Wording.Of(
            problem, problem.Asks("v"), RefusalCode.NoSuitableStall, [new Fact("A2", FactCode.NoWater), new Fact("A1", FactCode.Blocked)]);

        Assert.Equal(new Bilingual("没有适合的摊位：A2没有水源；A1当日停用。", "No stall suits: A2 has no water; A1 is out of use today."), text);
    }
}
