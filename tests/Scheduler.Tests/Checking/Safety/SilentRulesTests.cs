using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Checking.Safety;

/// <summary>Where, when and on what a rule does not hold: a plan that breaks it by a centimetre is legal there.</summary>
public class SilentRulesTests
{
    /// <summary>One way to break each.</summary>
    private static readonly Dictionary<string, LegalMutations.Mutation> Broken = LegalMutations.All.Values
        .Where(mutation => Enum.GetValues<Measure>().Any(measure => TestPacks.Of(measure).Id.Value == mutation.Rule) && mutation.Rule is not ("keep-clear" or "depth"))
        .GroupBy(mutation => mutation.Rule)
        .ToDictionary(same => same.Key, same => same.First());

    public static TheoryData<string> Rules => [.. Broken.Keys];

    public static TheoryData<string> OfWidths =>
        ["stand-depth", "stand-area", "road-width", "fire-lane", "aisle", "footway", "tactile-strip", "traffic-distance", "one-side", "traffic-rail", "mouth-rail"];

    public static TheoryData<string> OfStreets =>
        ["road-width", "fire-lane", "footway", "tactile-strip", "traffic-distance", "one-side", "traffic-rail"];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Outside_its_hours(string rule) => Assert.Empty(With(rule, market => During(market, rule, 9, 12)));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Though_it_holds_within_them(string rule) => Assert.Equal(rule, With(rule, market => During(market, rule, 8, 12)));

    [Theory]
    [MemberData(nameof(Rules))]
    public void On_school_days_only_and_there_is_no_school(string rule) => Assert.Empty(With(rule, market => market
        .ChangeRule(rule, old => old with { Days = RuleDays.School })
        .Header(old => old with { SchoolHolidays = [new(CalendarDay.On(MarketBuilder.Monday), CalendarDay.On(MarketBuilder.Monday))] })));

    [Theory]
    [MemberData(nameof(Rules))]
    public void On_wider_roads_only(string rule) => Assert.Empty(With(rule, market => market
        .ChangeRule(rule, old => old with { LanesFrom = 3, LanesTo = null }).ChangeZones(zone => zone with { Lanes = 2 })));

    [Theory]
    [MemberData(nameof(OfWidths))]
    public void Where_the_cross_section_is_unknown(string rule) =>
        Assert.DoesNotContain(rule, With(rule, market => market.ChangeZones(zone => zone with { Surveyed = false })).Split(' '));

    [Theory]
    [MemberData(nameof(OfStreets))]
    public void On_a_square(string rule) =>
        Assert.DoesNotContain(rule, With(rule, market => market.ChangeZones(zone => zone with { Kind = ZoneKind.Square })).Split(' '));

    private static MarketBuilder During(MarketBuilder market, string rule, int fromHour, int toHour) =>
        market.ChangeRule(rule, old => old with { Hours = [new(new(fromHour * 60), new(toHour * 60))] });

    private static string With(string rule, Action<MarketBuilder> silence)
    {
        MarketBuilder market = LegalStreet.Market();
        Broken[rule].Facts?.Invoke(market);
        silence(market);
        market.ChangeRails("Y-shut", WithoutLane);
        Dictionary<string, string> seats = LegalStreet.Seats();
        foreach ((string vendor, string place) in Broken[rule].Moves) seats[vendor] = place;
        return SketchedPlan.Seated(market, seats.Select(seat => (seat.Key, seat.Value))).Broken();
    }

    /// <summary>Where no fire lane is asked for more rails fit into a mouth.</summary>
    private static RailStock WithoutLane(RailStock stock) => stock with { Pieces = 4 };
}
