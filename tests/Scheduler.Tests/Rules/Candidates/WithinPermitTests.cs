using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules.Candidates;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Candidates;

public class WithinPermitTests
{
    private static readonly WithinPermit Rule = new();

    /// <summary>A1 lies 100–300 along the axis, A2 360–560, A3 620–820; the line B begins at 100.</summary>
    private static MarketBuilder Market(params (int From, int To)[] area) => new MarketBuilder()
        .Street("R", 4000).Stalls("A", 3, gapCm: 60, startCm: 100).Unmarked("B", 1000, moduleCm: 70, startCm: 100)
        .Street("S", 4000).Stalls("C", 1).Vendor("v")
        .Header(header => header with
        {
            Permit = header.Permit with { Area = [.. area.Select(part => new PermittedArea(new("R"), new(part.From, part.To)))] },
        });

    private static Fact? Outside(string where, bool isInside) => isInside ? null : new Fact(where, FactCode.OutsidePermit);

    [Theory]
    [InlineData("A1", 100, 300, true)]
    [InlineData("A1", 101, 300, false)]
    [InlineData("A1", 100, 299, false)]
    [InlineData("A2", 100, 560, true)]
    [InlineData("C1", 100, 560, false)]
    public void A_stall_lies_within_the_ground_of_the_permit(string stall, int from, int to, bool isInside) =>
        Assert.Equal(Outside(stall, isInside), Market((from, to)).Problem().Verdict((ICellRule)Rule, "v", stall));

    [Fact]
    public void A_permit_that_names_no_ground_covers_all() => Assert.Null(Market().Problem().Verdict((ICellRule)Rule, "v", "C1"));

    [Fact]
    public void Parts_that_touch_are_one() => Assert.Null(Market((150, 300), (0, 150)).Problem().Verdict((ICellRule)Rule, "v", "A1"));

    /// <summary>The ground between A1 and A2 is not covered.</summary>
    [Fact]
    public void A_run_has_its_gaps_in_it()
    {
        MarketProblem problem = Market((0, 310), (350, 4000)).Vendor("h", tier: 1, own: ["A1", "A2"]).Problem();

        Assert.Null(problem.Verdict((ICellRule)Rule, "v", "A1"));
        Assert.Null(problem.Verdict((ICellRule)Rule, "v", "A2"));
        Assert.Equal(new Fact("A1", FactCode.OutsidePermit), problem.Verdict((IRunRule)Rule, "v", "A1 A2"));
        Assert.Null(problem.Verdict((IRunRule)Rule, "v", "A2 A3"));
        Assert.DoesNotContain("A1 A2", problem.Grounds("h"));
    }

    /// <summary>A stand of 200 cm takes 60 of its third module of 70, and the module goes on to 310.</summary>
    [Theory]
    [InlineData(300, true)]
    [InlineData(299, false)]
    public void On_an_unmarked_line_the_stand_counts_and_not_its_last_module(int to, bool isInside)
    {
        MarketProblem problem = Market((100, to)).Problem();

        Assert.Equal(isInside, problem.Grounds("v").Contains("B:0-200"));
        Assert.Equal(Outside("B", isInside), problem.Verdict((IRunRule)Rule, "v", "B:0-200"));
    }

    [Fact]
    public void A_module_that_no_stand_could_take_is_refused()
    {
        MarketProblem problem = Market((100, 241)).Problem();

        Assert.Null(problem.Verdict((ICellRule)Rule, "v", "B:140-210"));
        Assert.NotNull(problem.Verdict((ICellRule)Rule, "v", "B:210-280"));
    }
}
