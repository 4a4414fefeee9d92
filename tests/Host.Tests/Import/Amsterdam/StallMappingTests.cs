using TidalMarket.Host.Import.Amsterdam;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Import.Amsterdam;

public class StallMappingTests
{
    [Fact]
    public void Mandatory_trades_mark_a_stall_and_others_are_reported()
    {
        ImportedDay day = new TestDay().Trade("fish", "\"verplicht\": true").Trade("books").Stall("1", "\"branches\": [\"fish\", \"books\"]").Imported();

        Assert.Equal(["fish"], day.Stall("1").Marks);
        Assert.Equal("not a mandatory trade: a preference, not used", day.Done("marktplaatsen[].branches"));
    }

    [Fact]
    public void Room_for_an_own_rig_is_offered_and_marked()
    {
        Stall stall = new TestDay().Stall("1", "\"verkoopinrichting\": [\"eigen-materieel\"]").Imported().Stall("1");

        Assert.Equal(["own-rig"], stall.Marks);
        Assert.Equal(["own-rig"], stall.Tags);
    }

    [Theory]
    [InlineData("bak", "frying frying-light")]
    [InlineData("bak-licht", "frying-light")]
    [InlineData("geen", "")]
    public void Frying_is_offered_in_two_levels(string level, string tags)
    {
        Stall stall = new TestDay().Stall("1", $"\"bakType\": \"{level}\"").Imported().Stall("1");

        Assert.Equal(tags, string.Join(' ', stall.Tags));
        Assert.Empty(stall.Marks);
    }

    [Theory]
    [InlineData("bak", "bak bak-licht")]
    [InlineData("bak-licht", "bak-licht")]
    [InlineData("geen", "")]
    public void Where_frying_is_mandatory_the_level_and_not_the_list_of_trades_marks_a_stall(string level, string marks) => Assert.Equal(
        marks,
        string.Join(' ', new TestDay().Trade("bak", "\"verplicht\": true").Trade("bak-licht", "\"verplicht\": true")
            .Stall("1", $"\"bakType\": \"{level}\", \"branches\": [\"bak\"]").Imported().Stall("1").Marks));

    [Fact]
    public void Before_the_level_existed_frying_was_a_trade()
    {
        Stall stall = new TestDay().Trade("bak", "\"verplicht\": true").Stall("1", "\"branches\": [\"bak\"]").Imported().Stall("1");

        Assert.Equal(["bak"], stall.Marks);
        Assert.Equal(["frying", "frying-light"], stall.Tags);
    }

    [Fact]
    public void A_blocked_stall_is_given_to_nobody_that_day_and_an_inactive_one_never()
    {
        ImportedDay day = new TestDay().Setting("kiesJeKraamGeblokkeerdePlaatsen", "\"1, 2 ,STW,99\"").Stall("3", "\"inactive\": true").Imported();

        Assert.Equal([CalendarDay.On(TestDay.Date)], day.Stall("1").BlockedDates);
        Assert.Equal([CalendarDay.On(TestDay.Date)], day.Stall("2").BlockedDates);
        Assert.True(day.Stall("3").BlockedAlways);
        Assert.False(day.Stall("4").BlockedOn(TestDay.Date));
        Assert.Equal("no such stall on the market, left out", day.Done("markt.kiesJeKraamGeblokkeerdePlaatsen"));
    }

    [Theory]
    [InlineData("\"bakType\": \"oven\"", "marktplaatsen[].bakType")]
    [InlineData("\"verkoopinrichting\": [\"tent\"]", "marktplaatsen[].verkoopinrichting")]
    public void An_unknown_word_is_ignored_and_reported(string member, string field)
    {
        ImportedDay day = new TestDay().Stall("1", member).Imported();

        Assert.Empty(day.Stall("1").Tags);
        Assert.Equal("unknown, ignored", day.Done(field));
    }
}
