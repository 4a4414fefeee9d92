using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Explaining;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Explaining;

public class ResourceWordsTests
{
    /// <summary>Twelve pieces of rail, four of which open.</summary>
    private static readonly MarketProblem Problem = new MarketBuilder()
        .Square("Q", 4000, 1000).ChangeZone(zone => zone with { Name = new("榕树坝子", "Banyan Square") }).Stalls("A", 2).Unmarked("B", 400)
        .Rails("r", 8).Rails("gate", 4, openable: true).Vendor("v").Problem();

    private static Bilingual Words(FactCode code, long need, long has, string? rule = null, string where = "A1") =>
        FactWords.Of(Problem, Problem.Asks("v"), new Fact(where, code, rule is null ? null : new RuleId(rule), Need: need, Has: has));

    [Theory]
    [InlineData("A1")]
    [InlineData("B")]
    public void A_zone_stays_shut_wherever_in_it_the_place_is(string where) => Assert.Equal(
        new Bilingual(
            "榕树坝子本时段不开放：同时需要引导员 5 名，能上岗 4 名",
            "Banyan Square stays shut in this window: 5 guides would be needed, 4 can work"),
        Words(FactCode.ZoneShut, 5, 4, "guides", where));

    [Theory]
    [InlineData(13, 12, "口门需要护栏 13 节，现有 12 节", "13 pieces of guard rail would be needed at its mouths, 12 are there")]
    [InlineData(5, 4, "口门需要可开的护栏 5 节，现有 4 节", "5 pieces of guard rail that open would be needed at its mouths, 4 are there")]
    public void Rails_that_open_are_told_from_others(int need, int has, string zh, string en)
    {
        Bilingual words = Words(FactCode.ZoneShut, need, has, "rails");

        Assert.Equal(new Bilingual($"榕树坝子本时段不开放：{zh}", $"Banyan Square stays shut in this window: {en}"), words);
    }

    [Fact]
    public void What_is_lacking_for_one_place_is_told_with_the_place()
    {
        Assert.Equal("A1 is free, but guides do not suffice for a stand there: 5 would be needed, 4 can work", Words(FactCode.GuidesShort, 5, 4).En);
        Assert.Equal("A1 is free, but guard rails do not suffice: its zone would need 14 pieces, 12 are there", Words(FactCode.RailsShort, 14, 12).En);
        Assert.Equal("A1 空着，但护栏不够：所在区段共需可开的 5 节，现有 4 节", Words(FactCode.RailsShort, 5, 4).Zh);
        Assert.Equal("B is free, but its circuit has 500 W left, 1000 W are needed", Words(FactCode.CircuitFull, 1000, 500, where: "B").En);
    }

    [Fact]
    public void Of_another_code_it_knows_nothing() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ResourceWords.Of(Problem, new Fact("A1", FactCode.Held)));
}
