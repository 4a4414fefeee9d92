using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Tests.Builders;

/// <summary>When the market is held, by whose rules, and the result.</summary>
public sealed partial class MarketBuilder
{
    private readonly List<WindowPattern> windows = [];
    private readonly List<RuleOverride> overrides = [];
    private readonly List<DayWeather> weather = [];
    private RulePack rules = TestPacks.Plain;
    private Policy policy = TestPolicies.Community;
    private Func<MarketHeader, MarketHeader> header = plain => plain;

    /// <summary>A window that sells in these hours; the road closes an hour before and is handed back 35 minutes after.</summary>
    /// <param name="weekdays">null = every day.</param>
    public MarketBuilder Window(string id, string from = "06:00", string to = "08:30", Weekdays? weekdays = null)
    {
        int sell = Time(from).Value, stop = Time(to).Value;
        var phases = new TideWindow(
            new(id), Bilingual.Same(id), new(sell - 60), new(sell - 45), new(sell - 30), new(sell), new(stop), new(stop + 15), new(stop + 30), new(stop + 35));
        return Add(windows, new WindowPattern(phases, weekdays ?? Weekdays.All, []));
    }

    /// <summary>Other traffic than usual on the zone declared last, in one window.</summary>
    public MarketBuilder TrafficIn(string window, Traffic state)
    {
        zones[^1] = zones[^1] with { Traffic = zones[^1].Traffic.Add(new(new(window), state)) };
        return this;
    }

    public MarketBuilder Rules(RulePack pack)
    {
        rules = pack;
        return this;
    }

    /// <summary>Adds a rule, or takes the place of the one with its id.</summary>
    public MarketBuilder Rule(Rule rule)
    {
        rules = rules with { Rules = [.. rules.Rules.Where(old => old.Id != rule.Id), rule] };
        return this;
    }

    public MarketBuilder ChangeRule(string id, Func<Rule, Rule> change) => Rule(change(rules.Rules.Single(rule => rule.Id.Value == id)));

    /// <summary>So many centimetres are kept clear on each side of such features; the rule's id is <paramref name="id"/> or the kind's name.</summary>
    public MarketBuilder Clear(FeatureKind kind, int cm, string? id = null) => Rule(TestPacks.Interval(kind, cm, id));

    public MarketBuilder SideGap(int cm) => Rule(TestPacks.SideGap(cm));

    /// <summary>A rule whose id is what it measures, unless told otherwise; see <see cref="TestPacks.Of"/>.</summary>
    public MarketBuilder Keep(Measure measure, int? number = null, string? id = null, Func<Rule, Rule>? change = null)
    {
        Rule rule = TestPacks.Of(measure, number, id);
        return Rule(change is null ? rule : change(rule));
    }

    /// <summary>The forecast for <see cref="Monday"/>.</summary>
    public MarketBuilder Weather(int windMs = 0, bool storm = false, string? window = null) =>
        Add(weather, new DayWeather(Monday, Window(window), windMs, storm));

    /// <param name="zone">null = in every one.</param>
    public MarketBuilder Override(string rule, int clearCm, string? feature = null, DateOnly? expires = null, string? zone = null) =>
        Add(overrides, new RuleOverride(
            new(rule), feature is null ? null : new FeatureId(feature), clearCm, Bilingual.Same("Officer 007"), "Letter 1", Bilingual.Same("measured"), expires)
        {
            Zone = zone is null ? null : new ZoneId(zone),
        });

    public MarketBuilder Policy(Policy law)
    {
        policy = law;
        return this;
    }

    public MarketBuilder Header(Func<MarketHeader, MarketHeader> change)
    {
        Func<MarketHeader, MarketHeader> before = header;
        header = plain => change(before(plain));
        return this;
    }

    /// <summary>The permit covers these parts alone, written <c>R:0-2000</c> with a zone's id.</summary>
    public MarketBuilder Permitted(params ImmutableArray<string> parts) => Header(old => old with
    {
        Permit = old.Permit with { Area = [.. parts.Select(part => Place(part)!.Value).Select(part => new PermittedArea(new(part.Line.Value), part.Stretch))] },
    });

    public MarketFacts Facts() => new()
    {
        Header = new(header(PlainHeader()), new("market.json", null)),
        Rules = new(rules, new("test.rules.json", null)),
        Policy = new(policy, new("policy.json", null)),
        Windows = Rows("windows.csv", windows.Count > 0 ? windows : new MarketBuilder().Window("morning").windows),
        Zones = Rows("zones.csv", zones),
        Frontages = Rows("frontages.csv", frontages),
        Stalls = Rows("stalls.csv", stalls),
        Features = Rows("features.csv", features),
        Categories = Rows("categories.csv", [.. categories, .. Undeclared()]),
        Vendors = Rows("vendors.csv", vendors),
        Requests = Rows("requests.csv", requests),
        Attendance = Rows("attendance.csv", attendance),
        Wishes = Rows("wishes.csv", wishes),
        Tariffs = Rows("tariffs.csv", tariffs),
        Guides = Rows("guides.csv", guides),
        Rails = Rows("rails.csv", rails),
        Circuits = Rows("circuits.csv", circuits),
        Weather = Rows("weather.csv", weather),
    };

    /// <exception cref="InvalidOperationException">The market has faults; the message lists them.</exception>
    public Market Market() => ProblemBuilder.Build(Facts()).Value;

    /// <param name="date">null = <see cref="Monday"/>.</param>
    /// <exception cref="InvalidOperationException">The market or the day has faults; the message lists them.</exception>
    public MarketProblem Problem(DateOnly? date = null) => Market().On(date ?? Monday).Value;

    private MarketHeader PlainHeader() => new(
        new("test"), Bilingual.Same("Test"), null, "Asia/Shanghai", "CNY",
        new Permit("T-1", Bilingual.Same("Office"), new DateOnly(2020, 1, 1), null), [.. overrides], [], [], [], null);

    private IEnumerable<Category> Undeclared()
    {
        HashSet<CategoryId> known = [.. categories.Select(category => category.Id)];
        return vendors.SelectMany(vendor => vendor.Categories).Where(known.Add)
            .Select(id => new Category(id, Bilingual.Same(id.Value), "#808080", null, false, false, Scheduling.Domain.Category.DefaultStandardWidthCm));
    }

    private static ImmutableArray<Sourced<T>> Rows<T>(string file, IEnumerable<T> rows) =>
        [.. rows.Select((row, index) => new Sourced<T>(row, new Source(file, index + 2)))];

    private static Minute Time(string text) =>
        Minute.TryParse(text, out Minute minute) ? minute : throw new ArgumentException($"{text} is no time", nameof(text));
}
