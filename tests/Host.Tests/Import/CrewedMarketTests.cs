using TidalMarket.Host.Export;
using TidalMarket.Host.Import;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Import;

/// <summary>What posts, rails, power and the permit need to know of a market: people at the peak, where rails are kept, hours and ground of the permit.</summary>
public class CrewedMarketTests
{
    private const string Rails = """
        id,name_en,zone,piece_cm,pieces,openable,at_cm
        Q1,Rail,R,200,40,no,2500
        Q2,Gate,R,200,4,yes,2500
        Q3,Old rail,R,200,0,,
        """;

    private const string PermitOf = """
        "to": null, "hours": [{"from": "04:30", "to": "10:00"}, {"from": "16:00", "to": "27:00"}], "area": [{"zone": "R", "fromCm": 0, "toCm": 3000}, {"zone": "R", "fromCm": 3500, "toCm": 6000}]
        """;

    [Fact]
    public void Every_cell_arrives_where_it_belongs()
    {
        Market market = Whole("morning=300;night=120").Read().Value;
        Permit permit = market.Header.Permit;

        Assert.Equal([(2500, false), (2500, true), (0, false)], market.Rails.Select(stock => (stock.AtCm, stock.Openable)));
        Assert.Equal((300, 120), (market.Zones[0].PeakIn(new("morning")), market.Zones[0].PeakIn(new("night"))));
        Assert.Equal(["04:30–10:00", "16:00–27:00"], permit.Hours.Select(hours => hours.ToString()));
        Assert.Equal([new Stretch(0, 3000), new Stretch(3500, 6000)], permit.AreaOf(market.Zones[0]));
    }

    [Theory]
    [InlineData("250", 250, 250)]
    [InlineData("", 0, 0)]
    [InlineData("night=120", 0, 120)]
    public void People_are_counted_for_all_windows_or_for_those_that_are_named(string cell, int morning, int night)
    {
        Zone zone = Whole(cell).Read().Value.Zones[0];

        Assert.Equal((morning, night), (zone.PeakIn(new("morning")), zone.PeakIn(new("night"))));
    }

    [Fact]
    public void Without_hours_and_area_a_permit_holds_at_any_hour_and_everywhere()
    {
        Market market = new SmallMarket().Read().Value;

        Assert.True(market.Header.Permit.Covers(market.Windows[1].Phases));
        Assert.Equal([new Stretch(0, 6000)], market.Header.Permit.AreaOf(market.Zones[0]));
    }

    [Theory]
    [InlineData(Language.Chinese, "morning=300;night=120")]
    [InlineData(Language.English, "250")]
    public void It_is_the_same_after_a_workbook_and_after_tables(Language language, string people)
    {
        Market market = Whole(people).Read().Value;
        ReadOnlyMemory<byte> workbook = MarketExport.Workbook(market, language);

        Assert.Equal(MarketText.Of(market), MarketText.Of(MarketReader.Read(new MarketFiles(MarketExport.Files(market, language))).Value));
        Assert.Equal(MarketText.Of(market), MarketText.Of(MarketReader.Read(new MarketFiles([KeyValuePair.Create(FileNames.Workbook, workbook)])).Value));
        Assert.Contains(people, MarketText.Of(market), StringComparison.Ordinal);
        Assert.Empty(Schemas.Complaints("market.schema.json", MarketExport.Files(market, language).Single(file => file.Key == "market.json").Value.Span));
    }

    [Fact]
    public void Chinese_columns_are_read_too() => Assert.Equal(
        (2500, 300),
        Whole("300").Replace("rails.csv", "at_cm", "存放位置（厘米）").Replace("zones.csv", "peak_people", "高峰人数").Read().Value is { } market
            ? (market.Rails[0].AtCm, market.Zones[0].PeakPeople)
            : default);

    /// <summary>A circuit that is down stays in the table, so that nobody has to take its sockets out.</summary>
    [Fact]
    public void A_circuit_without_capacity_is_down_and_its_sockets_give_nothing()
    {
        Market market = Whole("").With("circuits.csv", "id,name_en,capacity_w,socket_w,frontage,from_cm,to_cm\nK1,Circuit,0,2000,B,0,600\n").Read().Value;

        MarketProblem day = market.On(new DateOnly(2026, 3, 4)).Value;

        Assert.Equal([0, 0, 0], day.Stalls.Select(stall => stall.PowerW));
        Assert.Equal(2000, day.Circuits[0].SocketW);
    }

    [Theory]
    [InlineData("zones.csv", "night=120", "night=many", "zones.csv:2: peak_people has \"night=many\", expected window=people, such as evening=450")]
    [InlineData("zones.csv", "night=120", "night=-5", "zones.csv:2: peak_people has \"night=-5\"")]
    [InlineData("zones.csv", "night=120", "nihgt=120", "zones.csv:2: unknown window \"nihgt\", expected one of windows.csv\n  Maybe \"night\" is meant")]
    [InlineData("zones.csv", "night=120", "morning=120", "zones.csv:2: morning stands twice in peak_people")]
    [InlineData("zones.csv", "morning=300;night=120", "-300", "zones.csv:2: peak_people is \"-300\"")]
    [InlineData("rails.csv", "no,2500", "no,6001", "rails.csv:2: at_cm is 6001, expected 0 to 6000")]
    [InlineData("rails.csv", "no,2500", "no,-1", "rails.csv:2: at_cm is \"-1\"")]
    [InlineData("rails.csv", "yes,2500", "perhaps,2500", "rails.csv:3: openable is \"perhaps\"")]
    [InlineData("rails.csv", "R,200,4,", "R,150,4,", "rails.csv:3: rails of zone R in pieces of 150 cm, expected 200 cm, as Q1 of the same zone")]
    [InlineData("rails.csv", "R,200,4,", "R,200,-4,", "rails.csv:3: pieces is \"-4\"")]
    [InlineData("market.json", "\"04:30\"", "\"half past four\"", "market.json:7: permit/hours/0/from is \"half past four\", expected ")]
    [InlineData("market.json", "\"to\": \"10:00\"", "\"to\": \"04:30\"", "market.json:7: 04:30–04:30, expected from before to")]
    [InlineData("market.json", "\"to\": \"10:00\"", "\"to\": \"09:00\"", "windows.csv:2: window morning takes the road 05:00–09:05, expected it within the permit's hours, 04:30–09:00, 16:00–27:00")]
    [InlineData("market.json", "{\"from\": \"16:00\", \"to\": \"27:00\"}", "{\"from\": \"16:00\", \"to\": \"26:00\"}", "windows.csv:3: window night takes the road 17:00–26:05")]
    [InlineData("market.json", "\"toCm\": 3000", "\"toCm\": 3000, \"side\": \"left\"", "market.json:7: unknown member side")]
    [InlineData("market.json", "\"toCm\": 6000", "\"toCm\": 6001", "market.json:7: 3500–6001 cm, expected a place within 0–6000 cm of zone R")]
    [InlineData("market.json", "\"zone\": \"R\", \"fromCm\": 0", "\"zone\": \"S\", \"fromCm\": 0", "market.json:7: unknown zone \"S\"")]
    [InlineData("market.json", "\"fromCm\": 3500", "\"fromCm\": \"far\"", "market.json:7: permit/area/1/fromCm is \"far\"")]
    [InlineData("windows.csv", "6;7,2026-03-04,17:00,17:10,17:30,18:00", "1-7,,09:00,17:10,17:30,18:00", "windows.csv:3: window night overlaps morning (line 2) on the same day, expected windows of a day that do not overlap, where guides are listed")]
    [InlineData("circuits.csv", "K1,Circuit,8000,2000,B,0", "K1,Circuit,-1,2000,B,0", "circuits.csv:2: capacity_w is \"-1\"")]
    public void A_fault_is_told_with_its_line(string file, string was, string becomes, string told)
    {
        string[] faults = Whole("morning=300;night=120").Replace(file, was, becomes).Faults();

        Assert.Contains(faults, fault => fault.StartsWith(told, StringComparison.Ordinal));
        Assert.True(faults.Length <= 2, string.Join('\n', faults));
    }

    [Fact]
    public void Windows_may_overlap_where_no_guides_are_listed() => Assert.Empty(
        new SmallMarket().Without("guides.csv").Replace("windows.csv", "6;7,2026-03-04,17:00,17:10,17:30,18:00", "1-7,,09:00,17:10,17:30,18:00").Faults());

    private static SmallMarket Whole(string people) => new SmallMarket()
        .With("rails.csv", Rails)
        .Replace("zones.csv", "traffic\n", "traffic,peak_people\n").Replace("zones.csv", "morning=closed;night=live", $"morning=closed;night=live,{people}")
        .Replace("market.json", "\"to\": null", PermitOf.Trim());
}
