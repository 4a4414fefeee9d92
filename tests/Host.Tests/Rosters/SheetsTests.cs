using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters;

public class SheetsTests
{
    [Fact]
    public void All_sheets_are_drawn_and_the_same_plan_gives_the_same_bytes()
    {
        MarketProblem problem = new MarketBuilder().Street("R", 6000).Stalls("A", 3).Vendor("v1").Feature("H", FeatureKind.Hydrant, 900).Problem();
        Plan plan = problem.Plan(problem.On("v1", ["A1"]));

        var once = Sheets.Draw(problem, plan, Planner.KeepClears(problem), Language.Chinese);
        var again = Sheets.Draw(problem, plan, Planner.KeepClears(problem), Language.Chinese);

        Assert.Equal(Sheets.Names.Order(StringComparer.Ordinal), once.Keys);
        Assert.All(once, sheet => Assert.Equal(sheet.Value, again[sheet.Key]));
    }
}
