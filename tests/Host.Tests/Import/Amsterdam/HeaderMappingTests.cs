using TidalMarket.Host.Import.Amsterdam;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Import.Amsterdam;

public class HeaderMappingTests
{
    [Fact]
    public void The_market_keeps_its_name_and_says_what_is_assumed()
    {
        MarketFacts facts = new TestDay().Imported().Facts;
        MarketHeader header = facts.Header.Value;

        Assert.Equal("TEST", header.Id.Value);
        Assert.Equal("Testmarkt", header.Name.En);
        Assert.Equal(("Europe/Amsterdam", "EUR"), (header.TimeZone, header.Currency));
        Assert.Equal((TestDay.Date, TestDay.Date, "assumed"), (header.Permit.From, header.Permit.To, header.Permit.Number));
        Assert.Contains("assumed", header.Note!.Value.En, StringComparison.Ordinal);
        Assert.Equal(("amsterdam", "TEST 2021-10-30"), (facts.Policy.Value.Name, facts.Policy.Value.DrawSeed));
        Assert.Equal("amsterdam", facts.Rules.Value.Name);
    }

    [Fact]
    public void The_window_is_of_that_date_alone_and_its_hours_are_assumed()
    {
        WindowPattern window = Assert.Single(new TestDay().Imported().Facts.Windows).Value;

        Assert.Equal([TestDay.Date], window.Dates);
        Assert.True(window.Weekdays.IsEmpty);
        Assert.Equal("09:00–17:00", window.Phases.Standing.ToString());
        Assert.Contains("assumed", window.Phases.Name.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_days_without_market_are_kept_and_what_is_no_date_reported()
    {
        ImportedDay day = new TestDay().Setting("kiesJeKraamGeblokkeerdeData", "\"2021-12-25,2022-26-05\"").Imported();

        Assert.Equal("2021-12-25", Assert.Single(day.Facts.Header.Value.ClosedDates).ToString());
        Assert.Equal("no date, left out", day.Done("markt.kiesJeKraamGeblokkeerdeData"));
    }

    [Fact]
    public void The_day_itself_is_never_closed()
    {
        ImportedDay day = new TestDay().Setting("kiesJeKraamGeblokkeerdeData", "\"2021-10-30\"").Imported();

        Assert.Equal("the day itself, left out", day.Done("markt.kiesJeKraamGeblokkeerdeData"));
    }

    [Fact]
    public void Without_settings_the_market_has_its_number_for_a_name()
    {
        MarketHeader header = new TestDay().Without("markt").Imported().Facts.Header.Value;

        Assert.Equal(("7", "7"), (header.Id.Value, header.Name.En));
    }
}
