using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using TidalMarket.Host.Cli;
using TidalMarket.Host.Export;
using TidalMarket.Host.Import;
using TidalMarket.Host.Import.Amsterdam;
using TidalMarket.Host.Rosters.Map;
using TidalMarket.Scheduling;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Host.Tests.Import.Amsterdam;

/// <summary>Every layout that the city has published: imported, written, read, drawn, planned.</summary>
public class RealLayoutTests
{
    public static TheoryData<string> Layouts => SharedDays.Layouts;

    [Fact]
    public void There_are_63_of_them()
    {
        SharedDays.Needed();
        Assert.Equal(63, SharedDays.Layouts.Count);
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_layout_has_the_stalls_neighbours_and_landmarks_of_its_files(string name)
    {
        SharedDays.Needed();
        Market market = Written(name);

        string[] stalls = [.. Source(name, LayoutFiles.Stalls).EnumerateArray().Select(stall => Text(stall, "plaatsId"))];
        Assert.Equal(stalls.Order(StringComparer.Ordinal), market.Stalls.Select(stall => stall.Id.Value).Order(StringComparer.Ordinal));
        string[][] rows = [.. Source(name, LayoutFiles.Rows).GetProperty("rows").EnumerateArray().Select(row => row.EnumerateArray().Select(stall => stall.GetString()!).ToArray())];
        Assert.Equal(
            rows.SelectMany(row => row.Zip(row.Skip(1), Pair)).Order(StringComparer.Ordinal),
            Neighbours(market).Order(StringComparer.Ordinal));
        Assert.Equal(
            Source(name, LayoutFiles.Stalls).EnumerateArray().Sum(stall => stall.TryGetProperty("properties", out JsonElement all) ? all.GetArrayLength() : 0),
            market.Features.Count(feature => feature.Stretch.LengthCm == 0 && OnAStall(market, feature)));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Its_map_is_well_formed_and_shows_every_stall_once(string name)
    {
        SharedDays.Needed();
        MarketProblem ground = Written(name).Ground(new DateOnly(2027, 3, 1));

        XElement map = XDocument.Parse(Encoding.UTF8.GetString(StreetMap.Draw(ground, null, Planner.KeepClears(ground), Language.Chinese))).Root!;

        Assert.Equal(
            ground.Stalls.Select(stall => stall.Id.Value).Order(StringComparer.Ordinal),
            Attributes(map, "data-stall").Order(StringComparer.Ordinal));
        Assert.Equal(ground.Header.Landmarks.Length, Attributes(map, "data-landmark").Distinct().Count());
        Assert.Equal(ground.Zones.Length, Attributes(map, "data-zone").Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Its_plan_is_an_empty_one_and_proved(string name)
    {
        SharedDays.Needed();
        Market market = Written(name);
        MarketProblem problem = market.On(market.NextDay(new DateOnly(2027, 3, 1))!.Value).Value;

        Plan plan = Planner.Solve(problem, new SolveOptions(), new Unheard(), TestContext.Current.CancellationToken);

        Assert.Equal(PlanStatus.Proved, plan.Status);
        Assert.Empty(plan.Placements);
        Assert.Empty(plan.Refusals);
        Assert.Empty(Planner.Check(problem, plan));
    }

    private static Market Written(string name)
    {
        ImportedDay layout = LayoutImport.Layout(name, name, LayoutFiles.Read(SharedDays.Layout(name)).Value).Value;
        ImmutableArray<KeyValuePair<string, ReadOnlyMemory<byte>>> files = MarketWriter.Files(layout.Facts);
        Market market = MarketReader.Read(new MarketFiles(files)).Value;
        Assert.Equal(layout.Facts.Frontages.Select(line => line.Value.Id), market.Frontages.Select(line => line.Id));
        return market;
    }

    private static IEnumerable<string> Neighbours(Market market) =>
        market.Stalls.Zip(market.Stalls.Skip(1))
            .Where(pair => pair.First.Frontage == pair.Second.Frontage && pair.First.Stretch.ToCm == pair.Second.Stretch.FromCm)
            .Select(pair => Pair(pair.First.Id.Value, pair.Second.Id.Value));

    private static string Pair(string one, string other) => string.CompareOrdinal(one, other) < 0 ? $"{one} {other}" : $"{other} {one}";

    private static bool OnAStall(Market market, Feature feature) => market.Stalls.Any(stall =>
        stall.Frontage == feature.Frontage && stall.Stretch.FromCm < feature.Stretch.FromCm && feature.Stretch.FromCm < stall.Stretch.ToCm);

    private static JsonElement Source(string name, string file) =>
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(SharedDays.Layout(name), file))).RootElement;

    private static string Text(JsonElement one, string member) => one.GetProperty(member).GetString()!;

    private static IEnumerable<string> Attributes(XElement map, string name) => map.Descendants().Select(element => (string?)element.Attribute(name)).OfType<string>();

    private sealed class Unheard : IPlanObserver
    {
        public void Began(Stage stage)
        {
        }

        public void Ended(Stage stage)
        {
        }

        public void Climbing(WindowId window, Rung rung, string group)
        {
        }

        public void Found(WindowId window, Rung rung, long value, long? bound)
        {
        }
    }
}
