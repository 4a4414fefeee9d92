using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules.Candidates;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Candidates;

public class StandAreaTests
{
    private static readonly StandArea Rule = new();

    private static Fact? Refused(string where, int need, int has) =>
        has > need ? new Fact(where, FactCode.AgainstRule, new RuleId("stand-area"), Need: need, Has: has) : null;

    private static MarketBuilder Market(int number, int askedCm = 0, bool surveyed = true) => new MarketBuilder()
        .Street("R", 2000, surveyed: surveyed).Stalls("A", 2, widthCm: 210, gapCm: 50, depthCm: 250).Change("A1", stall => stall with { DepthCm = 100 })
        .Unmarked("B", 600, depthCm: 200).Vendor("v", depthCm: askedCm, max: 2).Keep(Measure.StandArea, number);

    /// <summary>In dm²: A1 covers 210, A2 525.</summary>
    [Theory]
    [InlineData(0, "A1", 210)]
    [InlineData(0, "A2", 525)]
    [InlineData(90, "A2", 189)]
    public void Each_marked_stall_is_measured_for_itself(int askedCm, string stall, int dm2)
    {
        Assert.Null(Market(dm2, askedCm).Problem().Verdict((ICellRule)Rule, "v", stall));
        Assert.Equal(Refused(stall, dm2 - 1, dm2), Market(dm2 - 1, askedCm).Problem().Verdict((ICellRule)Rule, "v", stall));
    }

    [Fact]
    public void A_part_of_a_square_decimetre_is_too_much() =>
        Assert.Equal(Refused("A1", 201, 202), Market(201).Change("A1", stall => stall with { DepthCm = 96 }).Problem().Verdict((ICellRule)Rule, "v", "A1"));

    /// <summary>The standard width is 200 cm, so 201 cm are two stalls.</summary>
    [Theory]
    [InlineData("B:0-200", 400)]
    [InlineData("B:0-201", 201)]
    [InlineData("B:0-400", 400)]
    [InlineData("B:0-300", 300)]
    public void On_an_unmarked_line_a_stand_has_room_for_its_started_standard_widths(string ground, int dm2)
    {
        Assert.Null(Market(dm2).Problem().Verdict((IRunRule)Rule, "v", ground));
        Assert.Equal(Refused("B", dm2 - 1, dm2), Market(dm2 - 1).Problem().Verdict((IRunRule)Rule, "v", ground));
    }

    [Fact]
    public void Cells_are_for_marked_lines_and_runs_for_unmarked_ones()
    {
        Assert.Null(Market(1).Problem().Verdict((ICellRule)Rule, "v", "B:0-10"));
        Assert.Null(Market(1).Problem().Verdict((IRunRule)Rule, "v", "A1 A2"));
    }

    [Fact]
    public void Where_nothing_is_surveyed_it_is_off()
    {
        Assert.Null(Market(1, surveyed: false).Problem().Verdict((ICellRule)Rule, "v", "A2"));
        Assert.Null(Market(1, surveyed: false).Problem().Verdict((IRunRule)Rule, "v", "B:0-200"));
    }
}
