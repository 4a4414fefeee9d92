using TidalMarket.Host.Import.Amsterdam;
using TidalMarket.Scheduling;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Host.Tests.Import.Amsterdam;

/// <summary>Every real day, planned: proved, without a breach, and no vendor fewer than the city's own software placed.</summary>
public class RealDayTests
{
    public static TheoryData<string> Files => SharedDays.Files;

    [Theory]
    [MemberData(nameof(Files))]
    public void A_real_day_is_proved_and_places_as_many_vendors_as_the_citys_software(string file)
    {
        SharedDays.Needed();
        MarketProblem problem = Problem(file);
        Plan plan = Solved(problem);

        Assert.Empty(Planner.Check(problem, plan));
        Assert.Equal(PlanStatus.Proved, plan.Status);
        int placed = SharedDays.Known(file).GetProperty("kjk_python").GetProperty("vendors_placed").GetInt32();
        Assert.True(Vendors(plan) >= placed, $"{Vendors(plan)} vendors placed, {placed} by the city's software");
        Assert.Equal(problem.Requests.Length, Vendors(plan) + plan.Refusals.Length);
    }

    /// <summary>The city's first system placed 116 vendors on 209 stalls that day, its successor 115 on 206.</summary>
    [Fact]
    public void The_Dapper_market_of_30_October_2021_has_room_for_116_vendors_on_209_stalls()
    {
        SharedDays.Needed();
        Plan plan = Solved(Problem("dapp_20211030-a_input.json"));

        Assert.True(Vendors(plan) >= 116, $"{Vendors(plan)} vendors");
        Assert.True(Stalls(plan) >= 209, $"{Stalls(plan)} stalls");
    }

    private static MarketProblem Problem(string file)
    {
        ImportedDay day = AmsterdamImport.Day(file, File.ReadAllBytes(SharedDays.Day(file))).Value;
        return ProblemBuilder.Build(day.Facts).Value.On(day.Date).Value;
    }

    /// <summary>The limit is far beyond what a day takes; a day that reaches it is not proved, and fails.</summary>
    private static Plan Solved(MarketProblem problem)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(TimeSpan.FromMinutes(5));
        return Planner.Solve(problem, new SolveOptions(), new Unheard(), stop.Token);
    }

    private static int Vendors(Plan plan) => plan.Placements.Select(placement => placement.Request).Distinct().Count();

    private static int Stalls(Plan plan) => plan.Placements.Sum(placement => placement.Stalls.Length);
}
