using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Explaining;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Explaining;

public class WordingTests
{
    private static readonly MarketProblem Problem =
        new MarketBuilder().Street("R", 4000).Stalls("A", 3).Vendor("v", tier: 3, rank: 8).Problem();

    private static readonly Fact NoWater = new("A2", FactCode.NoWater);

    private static readonly Fact Blocked = new("A1", FactCode.Blocked);

    private static readonly Fact Held = new("A3", FactCode.Held, Holder: new("other"), Standing: new(2, 5));

    [Fact]
    public void A_refusal_is_its_code_and_then_all_that_was_asked_for_in_order() => Assert.Equal(
        new Bilingual("没有适合的摊位：A2 没有水源；A1 当日停用。", "No stall suits: A2 has no water; A1 is out of use today."),
        Wording.Of(Problem, Problem.Asks("v"), RefusalCode.NoSuitableStall, [NoWater, Blocked], []));

    [Fact]
    public void Of_the_rest_what_was_within_reach_hides_what_was_not() => Assert.Equal(
        "Every stall it could have is given to others: A2 has no water; "
        + "the last of the others it could use, A3, is given to T2, rank 5 (yours is T3, rank 8).",
        Wording.Of(Problem, Problem.Asks("v"), RefusalCode.AllHeld, [NoWater], [Blocked, Held]).En);

    [Fact]
    public void Where_nothing_was_within_reach_all_reasons_are_told() => Assert.Equal(
        "No stall suits: A2 has no water; A1 is out of use today.",
        Wording.Of(Problem, Problem.Asks("v"), RefusalCode.NoSuitableStall, [], [NoWater, Blocked]).En);
}
