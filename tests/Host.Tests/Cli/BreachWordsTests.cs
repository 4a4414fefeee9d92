using TidalMarket.Host.Cli;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Tests.Cli;

public class BreachWordsTests
{
    [Fact]
    public void A_rule_has_a_word_for_readers_of_Chinese()
    {
        var breach = new Breach(new RuleId("fee"), "V1", new Bilingual("方案为 9 分，应为 8 分", "found 9 fen, needed 8 fen"));

        Assert.Equal("费用 fee: V1: 方案为 9 分，应为 8 分", breach.Line().Zh);
        Assert.Equal("fee: V1: found 9 fen, needed 8 fen", breach.Line().En);
    }

    [Fact]
    public void A_rule_without_one_is_called_by_its_id() =>
        Assert.Equal("new-rule: V1: x", new Breach(new RuleId("new-rule"), "V1", new Bilingual("x", "x")).Line().Zh);
}
