using TidalMarket.Host.Export;
using TidalMarket.Host.Import;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Import;

/// <summary>What the rules on widths, flames and weather need to know of a market: lanes, paving, buildings, gas, canopies, wind.</summary>
public class SurveyedMarketTests
{
    private const string Zones = """
        id,name_en,kind,length_cm,carriageway_cm,left_footway_cm,right_footway_cm,traffic,lanes,live_side,left_tactile_from_cm,left_tactile_to_cm,right_tactile_from_cm,right_tactile_to_cm
        R,Road,street,6000,1201,300,250,morning=closed;night=live,3,right,700,740,,
        """;

    private const string Features = """
        id,name_en,kind,zone,frontage,from_cm,to_cm,windows,depth_cm
        gate,School gate,school-gate,R,,3000,3400,,
        K1,Kiosk,building,R,A,1500,1700,morning,150
        K2,Wall,building,R,B,0,100,,
        BR,Bridge,bridge,R,,5000,6000,,
        """;

    private const string Vendors = """
        id,name_en,categories,tier,rank,lpg_kg,canopy_over_cm,canopy_height_cm,canopy_removable
        v1,One,veg,1,1,30,80,250,no
        v2,Two,goods,2,1,,60,420,
        v3,Three,goods,2,2,,,,
        """;

    private const string Weather = """
        date,window,wind_ms,storm
        2026-03-04,,9,
        2026-03-04,night,14,no
        2026-03-05,morning,,yes
        """;

    [Fact]
    public void Every_cell_arrives_where_it_belongs()
    {
        Market market = Whole().Read().Value;
        Zone zone = market.Zones[0];

        Assert.Equal((3, Side.Right, new Stretch(700, 740), null), (zone.Lanes, zone.LiveSide, zone.LeftTactile, zone.RightTactile));
        Assert.Equal((Traffic.Closed, Traffic.Live), (zone.TrafficOn(Side.Left, new("night")), zone.TrafficOn(Side.Right, new("night"))));
        Assert.Equal([null, 150, null, null], market.Features.Select(feature => feature.DepthCm));
        Assert.Equal(
            [FeatureKind.SchoolGate, FeatureKind.Building, FeatureKind.Building, FeatureKind.Bridge], market.Features.Select(feature => feature.Kind));
        Assert.Equal([30, 0, 0], market.Vendors.Select(vendor => vendor.LpgKg));
        Assert.Equal([new Canopy(80, 250, false), new Canopy(60, 420, true), null], market.Vendors.Select(vendor => vendor.Canopy));
        Assert.Equal(
            [new(new(2026, 3, 4), null, 9, false), new(new(2026, 3, 4), new("night"), 14, false), new DayWeather(new(2026, 3, 5), new("morning"), 0, true)],
            market.Weather);
    }

    [Fact]
    public void Of_several_rows_for_a_window_the_worst_counts()
    {
        MarketProblem day = Whole().Read().Value.On(new DateOnly(2026, 3, 4)).Value;

        Assert.Equal([9, 14], day.Windows.Select(window => day.WeatherIn(window.Id).WindMs));
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void It_is_the_same_after_a_workbook_and_after_tables(Language language)
    {
        Market market = Whole().Read().Value;
        ReadOnlyMemory<byte> workbook = MarketExport.Workbook(market, language);

        Assert.Equal(MarketText.Of(market), MarketText.Of(MarketReader.Read(new MarketFiles(MarketExport.Files(market, language))).Value));
        Assert.Equal(MarketText.Of(market), MarketText.Of(MarketReader.Read(new MarketFiles([KeyValuePair.Create(FileNames.Workbook, workbook)])).Value));
        Assert.Contains("2026-03-05,morning,0,yes", MarketText.Of(market), StringComparison.Ordinal);
    }

    [Fact]
    public void An_override_comes_back_with_its_zone_its_days_and_both_languages()
    {
        const string change = """
            "rule": "side-gap", "zone": "R", "number": 80, "officer": {"zh": "警官", "en": "Officer"}, "document": "D", "reason": {"zh": "因", "en": "why"}, "from": "2026-02-01", "expires": "2026-12-31"
            """;
        Market market = Whole().Replace("market.json", Between(Whole().Text("market.json"), "{\"rule\"", "}"), "{" + change + "}").Read().Value;

        RuleOverride read = Assert.Single(market.Header.Overrides);
        RuleOverride again = Assert.Single(MarketReader.Read(new MarketFiles(MarketExport.Files(market, Language.English))).Value.Header.Overrides);

        Assert.Equal(
            new RuleOverride(new("side-gap"), null, 80, new("警官", "Officer"), "D", new("因", "why"), new DateOnly(2026, 12, 31)) { Zone = new("R"), From = new DateOnly(2026, 2, 1) },
            read with { Source = null });
        Assert.Equal(read with { Source = null }, again with { Source = null });
        Assert.Empty(Schemas.Complaints("market.schema.json", MarketExport.Files(market, Language.English).Single(file => file.Key == "market.json").Value.Span));
    }

    [Theory]
    [InlineData("zones.csv", ",3,right", ",0,right", "zones.csv:2: lanes is \"0\", expected a whole number, 1 to 40")]
    [InlineData("zones.csv", ",3,right", ",3,rigth", "zones.csv:2: live_side is \"rigth\", expected one of left, right\n  Maybe \"right\" is meant")]
    [InlineData("zones.csv", "700,740", "700,", "zones.csv:2: only one of left_tactile_from_cm and left_tactile_to_cm, expected both or none")]
    [InlineData("zones.csv", "700,740", "599,640", "zones.csv:2: tactile paving 599–640 cm from the axis on the left, expected a strip on the footway, within 600–900 cm")]
    [InlineData("zones.csv", "700,740", "880,901", "zones.csv:2: tactile paving 880–901 cm from the axis on the left, expected a strip on the footway, within 600–900 cm")]
    [InlineData("zones.csv", "700,740", "740,740", "zones.csv:2: tactile paving 740–740 cm from the axis on the left")]
    [InlineData("features.csv", "5000,6000,,", "5000,6000,,200", "features.csv:5: depth_cm of what is no building, expected it blank")]
    [InlineData("features.csv", "morning,150", "morning,-1", "features.csv:3: depth_cm is \"-1\"")]
    [InlineData("features.csv", "R,A,1500,1700", "R,A,1500,2001", "features.csv:3: 1500–2001 cm, expected a place within 0–2000 cm of frontage A")]
    [InlineData("features.csv", "R,A,1500,1700", "R,,1500,1700", "features.csv:3: a building without a frontage, expected the frontage that it stands on")]
    [InlineData("vendors.csv", "1,1,30", "1,1,-30", "vendors.csv:2: lpg_kg is \"-30\"")]
    [InlineData("vendors.csv", "80,250,no", "80,,no", "vendors.csv:2: only one of canopy_over_cm and canopy_height_cm, expected both or none")]
    [InlineData("vendors.csv", "80,250,no", "80,250,perhaps", "vendors.csv:2: canopy_removable is \"perhaps\"")]
    [InlineData("weather.csv", "2026-03-04,,9", "4/3/2026,,9", "weather.csv:2: date is \"4/3/2026\"")]
    [InlineData("weather.csv", "night,14", "nihgt,14", "weather.csv:3: unknown window \"nihgt\", expected one of windows.csv\n  Maybe \"night\" is meant")]
    [InlineData("weather.csv", "night,14", "night,-1", "weather.csv:3: wind_ms is \"-1\"")]
    public void A_fault_is_told_with_its_line(string file, string was, string becomes, string told) =>
        Assert.StartsWith(told, Assert.Single(Whole().Replace(file, was, becomes).Faults()), StringComparison.Ordinal);

    private static SmallMarket Whole() => new SmallMarket()
        .With("zones.csv", Zones).With("features.csv", Features).With("vendors.csv", Vendors).With("weather.csv", Weather)
        .Without("requests.csv").Without("wishes.csv").Without("attendance.csv");

    private static string Between(string text, string first, string last)
    {
        int from = text.IndexOf(first, StringComparison.Ordinal), reason = text.IndexOf("\"expires\"", from, StringComparison.Ordinal);
        return text[from..(text.IndexOf(last, reason, StringComparison.Ordinal) + last.Length)];
    }
}
