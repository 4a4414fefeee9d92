using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Tests.Builders;

/// <summary>A market in one sentence.</summary>
/// <example><code>
/// MarketProblem problem = new MarketBuilder()
///     .Street("R", lengthCm: 6000).Stalls("A", 10, widthCm: 200, gapCm: 60).Unmarked("B", 1200)
///     .Category("veg", cap: 3).Vendor("v1", "veg", tier: 2, rank: 1, max: 2, wishes: ["A3", "B:0-400"])
///     .Problem();
/// </code></example>
/// <remarks>
/// What is not said: the window <c>morning</c>, 06:00–08:30 every day; the policy <see cref="TestPolicies.Community"/>; the pack
/// <see cref="TestPacks.Plain"/>; a permit without end; every category that a vendor names and nobody declared. Lines and
/// features belong to the zone declared last.
/// </remarks>
public sealed partial class MarketBuilder
{
    /// <summary>The day that <see cref="Problem"/> plans unless told otherwise: a Monday, and a school day.</summary>
    public static readonly DateOnly Monday = new(2026, 3, 2);

    private readonly List<Zone> zones = [];
    private readonly List<Frontage> frontages = [];
    private readonly List<Stall> stalls = [];
    private readonly List<Feature> features = [];
    private readonly List<Circuit> circuits = [];

    public MarketBuilder Street(
        string id, int lengthCm, int carriagewayCm = 1200, Traffic traffic = Traffic.Closed, bool surveyed = true, string[]? windows = null) =>
        Add(zones, new Zone(new(id), Bilingual.Same(id), ZoneKind.Street, lengthCm, carriagewayCm, 200, 200, traffic, [], Windows(windows), null, surveyed));

    public MarketBuilder Square(string id, int lengthCm, int widthCm, string[]? windows = null) =>
        Add(zones, new Zone(new(id), Bilingual.Same(id), ZoneKind.Square, lengthCm, widthCm, 0, 0, Traffic.Closed, [], Windows(windows), null, true));

    /// <summary>A line with stalls <c>A1</c> … <c>An</c>, which are neighbours: the line joins stalls across the gap.</summary>
    /// <param name="joinCm">null = the gap. Less than the gap parts them.</param>
    public MarketBuilder Stalls(
        string frontage,
        int count,
        int widthCm = 200,
        int gapCm = 0,
        int depthCm = 200,
        int? joinCm = null,
        bool circular = false,
        Side side = Side.Left,
        int offsetCm = 400,
        int startCm = 0,
        int firstCm = 0,
        int? lengthCm = null)
    {
        int length = lengthCm ?? firstCm + Math.Max(1, count * (widthCm + gapCm) - gapCm);
        AddLine(frontage, length, depthCm, side, offsetCm, startCm, joinCm ?? gapCm, circular);
        for (int i = 0; i < count; i++)
            AddStall($"{frontage}{i + 1}", frontage, firstCm + i * (widthCm + gapCm), widthCm);
        return this;
    }

    /// <summary>A line without stalls, which the solver divides.</summary>
    public MarketBuilder Unmarked(
        string frontage,
        int lengthCm,
        int depthCm = 200,
        int moduleCm = Frontage.DefaultModuleCm,
        Side side = Side.Right,
        int offsetCm = 400,
        int startCm = 0,
        string[]? tags = null,
        bool water = false)
    {
        AddLine(frontage, lengthCm, depthCm, side, offsetCm, startCm, joinCm: 0, circular: false);
        frontages[^1] = frontages[^1] with { ModuleCm = moduleCm, Tags = [.. tags ?? []], Water = water };
        return this;
    }

    /// <summary>Any change to a stall that was declared before.</summary>
    public MarketBuilder Change(string stall, Func<Stall, Stall> change)
    {
        int index = stalls.FindIndex(candidate => candidate.Id.Value == stall);
        stalls[index] = change(stalls[index]);
        return this;
    }

    /// <summary>Any change to a zone: lanes, the live side, footways, tactile strips, an axis.</summary>
    /// <param name="zone">null = the one declared last.</param>
    public MarketBuilder ChangeZone(Func<Zone, Zone> change, string? zone = null)
    {
        int index = zone is null ? zones.Count - 1 : zones.FindIndex(candidate => candidate.Id.Value == zone);
        zones[index] = change(zones[index]);
        return this;
    }

    public MarketBuilder ChangeZones(Func<Zone, Zone> change)
    {
        for (int i = 0; i < zones.Count; i++) zones[i] = change(zones[i]);
        return this;
    }

    /// <summary>Any change to a line that was declared before: stands outward, say.</summary>
    public MarketBuilder ChangeLine(string frontage, Func<Frontage, Frontage> change)
    {
        int index = frontages.FindIndex(candidate => candidate.Id.Value == frontage);
        frontages[index] = change(frontages[index]);
        return this;
    }

    /// <summary>The line as it was declared.</summary>
    public Frontage Line(string frontage) => frontages.First(line => line.Id.Value == frontage);

    public MarketBuilder ChangeLines(Func<Frontage, Frontage> change)
    {
        for (int i = 0; i < frontages.Count; i++) frontages[i] = change(frontages[i]);
        return this;
    }

    public MarketBuilder Marked(string stall, params ImmutableArray<string> marks) => Change(stall, old => old with { Marks = marks });

    public MarketBuilder Exclusive(string stall, params ImmutableArray<string> marks) =>
        Change(stall, old => old with { Marks = marks, Exclusive = true });

    public MarketBuilder Blocked(string stall) => Change(stall, old => old with { BlockedAlways = true });

    public MarketBuilder Offers(string stall, params ImmutableArray<string> tags) => Change(stall, old => old with { Tags = tags });

    /// <summary>On the frontage if one is named, else on the axis of a zone. A point has <paramref name="toCm"/> null.</summary>
    /// <param name="zone">null = the frontage's, or the one declared last.</param>
    public MarketBuilder Feature(
        string id, FeatureKind kind, int fromCm, int? toCm = null, string? frontage = null, string[]? windows = null, int? depthCm = null, string? zone = null)
    {
        ZoneId place = zone is not null ? new ZoneId(zone) : frontage is null ? zones[^1].Id : frontages.First(line => line.Id.Value == frontage).Zone;
        FrontageId? line = frontage is null ? null : new FrontageId(frontage);
        return Add(features, new Feature(new(id), Bilingual.Same(id), kind, place, line, new(fromCm, toCm ?? fromCm), Windows(windows)) { DepthCm = depthCm });
    }

    /// <summary>A circuit with a socket on each of these stalls, and on a stretch of an unmarked line written <c>B:0-400</c>.</summary>
    public MarketBuilder Circuit(string id, int capacityW, int socketW, params ImmutableArray<string> places)
    {
        var reaches = ImmutableArray.CreateBuilder<CircuitReach>();
        foreach (string place in places)
        {
            if (Place(place) is (FrontageId line, Stretch stretch)) reaches.Add(new(line, stretch));
            else Change(place, stall => stall with { Circuit = new CircuitId(id) });
        }

        return Add(circuits, new Circuit(new(id), Bilingual.Same(id), capacityW, socketW, reaches.ToImmutable()));
    }

    /// <summary>Any change to a circuit that was declared before.</summary>
    public MarketBuilder ChangeCircuit(string id, Func<Circuit, Circuit> change)
    {
        int index = circuits.FindIndex(candidate => candidate.Id.Value == id);
        circuits[index] = change(circuits[index]);
        return this;
    }

    private void AddLine(string id, int length, int depth, Side side, int offset, int start, int joinCm, bool circular) =>
        frontages.Add(new Frontage(
            new(id), zones[^1].Id, Bilingual.Same(id), side, start, offset, false, length, depth, Frontage.DefaultModuleCm, joinCm, circular, [], false));

    private void AddStall(string id, string frontage, int fromCm, int widthCm) =>
        stalls.Add(new Stall(new(id), new(frontage), new(fromCm, fromCm + widthCm), null, [], false, [], null, null, false, [], false));

    private MarketBuilder Add<T>(List<T> list, T item)
    {
        list.Add(item);
        return this;
    }

    private static ImmutableArray<WindowId> Windows(string[]? ids) => [.. (ids ?? []).Select(id => new WindowId(id))];

    /// <summary>Reads <c>B:0-400</c>; null = a stall's id.</summary>
    private static (FrontageId Line, Stretch Stretch)? Place(string text)
    {
        int colon = text.LastIndexOf(':');
        if (colon < 0) return null;
        string[] ends = text[(colon + 1)..].Split('-');
        return (new FrontageId(text[..colon]), new Stretch(Number(ends[0]), Number(ends[1])));
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
