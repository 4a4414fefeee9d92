using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules.Candidates;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Candidates;

public class PowerReachesTests
{
    private static readonly PowerReaches Rule = new();

    /// <summary>A2 has a socket of 2,000 W of its circuit, A3 one of 3,000 W of its own; the line B is reached from 100 to 300.</summary>
    private static MarketProblem Market(int powerW, string[]? own = null) => new MarketBuilder()
        .Street("R", 4000).Stalls("A", 4).Unmarked("B", 800)
        .Circuit("c1", 4000, 2000, "A2", "B:100-300").Circuit("c2", 9000, 2500, "B:200-300")
        .Change("A3", stall => stall with { PowerW = 3000 })
        .Vendor("v", powerW: powerW, tier: own is null ? 2 : 1, own: own)
        .Problem();

    [Theory]
    [InlineData(0, "A1", null)]
    [InlineData(1, "A1", 0)]
    [InlineData(2000, "A2", null)]
    [InlineData(2001, "A2", 2000)]
    [InlineData(2000, "A1 A2", null)]
    [InlineData(3000, "A1 A2", 2000)]
    [InlineData(3000, "A2 A3", null)]
    [InlineData(3001, "A2 A3", 3000)]
    public void One_socket_in_the_run_is_enough_if_it_is_strong_enough(int powerW, string run, int? has) =>
        Assert.Equal(Refused(run, powerW, has), Market(powerW).Verdict(Rule, "v", run));

    [Theory]
    [InlineData(2000, "B:0-100", 0)]
    [InlineData(2000, "B:0-110", null)]
    [InlineData(2000, "B:290-400", null)]
    [InlineData(2000, "B:300-400", 0)]
    [InlineData(2500, "B:100-200", 2000)]
    [InlineData(2500, "B:100-210", null)]
    public void A_circuits_stretch_reaches_a_stand_that_it_overlaps(int powerW, string run, int? has) =>
        Assert.Equal(Refused(run, powerW, has), Market(powerW).Verdict(Rule, "v", run));

    [Fact]
    public void A_holder_has_been_seen_to_on_its_own_stall_and_on_a_run_with_it()
    {
        MarketProblem problem = Market(2000, own: ["A1"]);

        Assert.Null(problem.Verdict(Rule, "v", "A1"));
        Assert.NotNull(problem.Verdict(Rule, "v", "A4"));
    }

    private static Fact? Refused(string run, int need, int? has) => has is int socket
        ? new Fact(run[0] == 'B' ? "B" : run.Split(' ')[0], FactCode.NoPower, Need: need, Has: socket)
        : null;
}
