using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Modelling;

public class LengthsTests
{
    private static MarketProblem Market(int min, int max, RunUnit unit = RunUnit.Stalls, int tier = 2, string[]? own = null) =>
        new MarketBuilder()
            .Policy(TestPolicies.Amsterdam)
            .Street("R", 4000).Stalls("A", 5).Category("veg", standardWidthCm: 150)
            .Vendor("v", "veg", tier: tier, min: min, max: max, unit: unit, own: own)
            .Problem();

    [Theory]
    [InlineData(1, 3, RunUnit.Stalls, 1, 3)]
    [InlineData(150, 300, RunUnit.Centimetres, 1, 2)]
    [InlineData(151, 301, RunUnit.Centimetres, 2, 3)]
    [InlineData(1, 1, RunUnit.Centimetres, 1, 1)]
    public void A_length_in_centimetres_is_so_many_started_standard_widths(int min, int max, RunUnit unit, int least, int most)
    {
        MarketProblem problem = Market(min, max, unit);

        Assert.Equal(150, Lengths.StandardWidthCm(problem, problem.Asks("v")));
        Assert.Equal(least, Lengths.LeastStalls(problem, problem.Asks("v")));
        Assert.Equal(most, Lengths.MostStalls(problem, problem.Asks("v")));
    }

    /// <summary>Tier 7 grows, tier 4 does not.</summary>
    [Theory]
    [InlineData(7, 0, 1, 3, 3)]
    [InlineData(1, 2, 1, 3, 3)]
    [InlineData(4, 0, 1, 3, 1)]
    [InlineData(4, 0, 2, 3, 2)]
    [InlineData(4, 2, 1, 3, 2)]
    [InlineData(4, 3, 1, 2, 2)]
    public void A_tier_that_does_not_grow_keeps_its_own_number_or_its_minimum(int tier, int own, int min, int max, int wanted)
    {
        MarketProblem problem = Market(min, max, tier: tier, own: [.. Enumerable.Range(1, own).Select(i => $"A{i}")]);

        Assert.Equal(wanted, Lengths.Wanted(problem, problem.Asks("v")));
    }

    [Theory]
    [InlineData(RunUnit.Stalls, 1, 1, new[] { 150 })]
    [InlineData(RunUnit.Stalls, 1, 3, new[] { 150, 300, 450 })]
    [InlineData(RunUnit.Stalls, 2, 3, new[] { 300, 450 })]
    [InlineData(RunUnit.Centimetres, 200, 200, new[] { 200 })]
    [InlineData(RunUnit.Centimetres, 200, 400, new[] { 200, 350, 400 })]
    [InlineData(RunUnit.Centimetres, 200, 350, new[] { 200, 350 })]
    [InlineData(RunUnit.Centimetres, 200, 201, new[] { 200, 201 })]
    public void Widths_grow_from_the_least_by_standard_widths_and_end_with_the_most(RunUnit unit, int least, int most, int[] widths)
    {
        MarketProblem problem = Market(least, most, unit);

        Assert.Equal(widths, Lengths.WidthsCm(problem.Asks("v"), 150, least, most));
    }
}
