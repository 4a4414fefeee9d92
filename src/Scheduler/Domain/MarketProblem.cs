using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TidalMarket.Scheduling.Domain;

/// <summary>One market day, as it is to be planned. Valid by construction: every id it names exists, every default is filled in.</summary>
public sealed record MarketProblem
{
    private FrozenDictionary<ZoneId, Zone>? zones;
    private FrozenDictionary<FrontageId, Frontage>? frontages;
    private FrozenDictionary<StallId, DayStall>? stalls;
    private FrozenDictionary<CategoryId, Category>? categories;
    private FrozenDictionary<RequestId, StallRequest>? requests;
    private FrozenDictionary<FrontageId, ImmutableArray<DayStall>>? stallsOf;

    internal MarketProblem()
    {
    }

    public required MarketHeader Header { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>Monday to Friday outside school holidays.</summary>
    public required bool IsSchoolDay { get; init; }

    public required RulePack Rules { get; init; }

    /// <summary>Those in force on the date.</summary>
    public required ImmutableArray<RuleOverride> Overrides { get; init; }

    public required Policy Policy { get; init; }

    /// <summary>Held on the date, by time.</summary>
    public required ImmutableArray<TideWindow> Windows { get; init; }

    public required ImmutableArray<Zone> Zones { get; init; }

    public required ImmutableArray<Frontage> Frontages { get; init; }

    /// <summary>By frontage, then along it.</summary>
    public required ImmutableArray<DayStall> Stalls { get; init; }

    public required ImmutableArray<Feature> Features { get; init; }

    public required ImmutableArray<Category> Categories { get; init; }

    /// <summary>The vendors who attend in at least one window.</summary>
    public required ImmutableArray<Vendor> Vendors { get; init; }

    /// <summary>Of the attending vendors, by window and standing.</summary>
    public required ImmutableArray<StallRequest> Requests { get; init; }

    public required ImmutableArray<Tariff> Tariffs { get; init; }

    /// <summary>Those who can work on that weekday.</summary>
    public required ImmutableArray<Guide> Guides { get; init; }

    /// <summary>Whether the market keeps a list of guides at all; without one nobody knows how many there are, and posts are only counted.</summary>
    public bool GuidesListed { get; init; }

    /// <summary>Empty = the market keeps no list of rails, and they are only counted.</summary>
    public required ImmutableArray<RailStock> Rails { get; init; }

    public required ImmutableArray<Circuit> Circuits { get; init; }

    /// <summary>Of the date; a window that none of them names is calm.</summary>
    public ImmutableArray<DayWeather> Weather { get; init; } = [];

    /// <summary>What was published before; empty in a first planning.</summary>
    public ImmutableArray<Promise> Promises { get; init; } = [];

    /// <summary>SHA-256 of all of the above, 64 hex digits: equal problems have equal hashes, and hardly any others.</summary>
    [JsonIgnore]
    public string ContentHash => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this)));

    public Zone Zone(ZoneId id) => (zones ??= Zones.ToFrozenDictionary(zone => zone.Id))[id];

    public Zone ZoneOf(FrontageId id) => Zone(Frontage(id).Zone);

    public Frontage Frontage(FrontageId id) => (frontages ??= Frontages.ToFrozenDictionary(line => line.Id))[id];

    public DayStall Stall(StallId id) => (stalls ??= Stalls.ToFrozenDictionary(stall => stall.Id))[id];

    public Category Category(CategoryId id) => (categories ??= Categories.ToFrozenDictionary(category => category.Id))[id];

    /// <summary>null = no attending vendor asks for this.</summary>
    public StallRequest? Request(RequestId id) =>
        (requests ??= Requests.ToFrozenDictionary(request => request.Id)).GetValueOrDefault(id);

    public bool HasFrontage(FrontageId id) => (frontages ??= Frontages.ToFrozenDictionary(line => line.Id)).ContainsKey(id);

    public bool HasStall(StallId id) => (stalls ??= Stalls.ToFrozenDictionary(stall => stall.Id)).ContainsKey(id);

    /// <summary>The worst that is forecast for a window.</summary>
    public DayWeather WeatherIn(WindowId window) => Weather
        .Where(said => said.Window is null || said.Window == window)
        .Aggregate(DayWeather.Calm(Date), (worst, said) => worst with
        {
            WindMs = Math.Max(worst.WindMs, said.WindMs),
            Storm = worst.Storm || said.Storm,
        });

    public TideWindow Window(WindowId id) => Windows.First(window => window.Id == id);

    public Vendor Vendor(VendorId id) => Vendors.First(vendor => vendor.Id == id);

    /// <summary>The marked stalls of a frontage, along it; empty = the line is unmarked.</summary>
    public ImmutableArray<DayStall> StallsOf(FrontageId id) =>
        (stallsOf ??= Stalls.GroupBy(stall => stall.Stall.Frontage)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray()))
        .TryGetValue(id, out ImmutableArray<DayStall> found) ? found : [];

    public IEnumerable<StallRequest> RequestsIn(WindowId window) => Requests.Where(request => request.Window == window);
}
