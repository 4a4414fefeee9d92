using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Tests.Builders;

/// <summary>Who comes, what they want, and who guides.</summary>
public sealed partial class MarketBuilder
{
    private readonly List<Category> categories = [];
    private readonly List<Vendor> vendors = [];
    private readonly List<RequestOverride> requests = [];
    private readonly List<Attendance> attendance = [];
    private readonly List<Wish> wishes = [];
    private readonly List<Tariff> tariffs = [];
    private readonly List<Guide> guides = [];
    private readonly List<RailStock> rails = [];

    public MarketBuilder Category(
        string id, int? cap = null, bool bound = false, bool hot = false, int standardWidthCm = Scheduling.Domain.Category.DefaultStandardWidthCm) =>
        Add(categories, new Category(new(id), Bilingual.Same(id), "#808080", cap, bound, hot, standardWidthCm));

    /// <param name="category">One, or several separated by <c>;</c>.</param>
    /// <param name="rank">null = after all vendors declared before.</param>
    /// <param name="min">null = own stalls, else 1.</param>
    /// <param name="own">Own stalls.</param>
    /// <param name="needs">Tags that every stall of the run must offer.</param>
    /// <param name="anywhere">null = yes without own stalls, no with.</param>
    /// <param name="wishes">Best first: a stall's id, or a stretch written <c>B:0-400</c>.</param>
    public MarketBuilder Vendor(
        string id,
        string category = "goods",
        int tier = 2,
        int? rank = null,
        int? min = null,
        int? max = null,
        RunUnit unit = RunUnit.Stalls,
        string[]? own = null,
        int depthCm = 0,
        int powerW = 0,
        bool water = false,
        string[]? needs = null,
        bool? anywhere = null,
        string[]? windows = null,
        string[]? wishes = null)
    {
        ImmutableArray<CategoryId> goods = [.. category.Split(';').Select(one => new CategoryId(one))];
        vendors.Add(new Vendor(
            new(id), Bilingual.Same(id), goods, tier, rank ?? vendors.Count + 1, Stalls(own), min, max, unit, depthCm, powerW, water,
            [.. needs ?? []], anywhere, Windows(windows)));
        for (int i = 0; i < (wishes?.Length ?? 0); i++) Wish(id, wishes![i], i + 1);
        return this;
    }

    public bool Has(string vendor) => vendors.Exists(declared => declared.Id.Value == vendor);

    /// <summary>Any change to a vendor that was declared before.</summary>
    public MarketBuilder ChangeVendor(string vendor, Func<Vendor, Vendor> change)
    {
        int index = vendors.FindIndex(candidate => candidate.Id.Value == vendor);
        vendors[index] = change(vendors[index]);
        return this;
    }

    /// <summary>Bottled gas and a canopy for the vendor declared last.</summary>
    /// <param name="overCm">How far a canopy reaches beyond the stand; null = it has none.</param>
    public MarketBuilder Brings(int lpgKg = 0, int? overCm = null, int heightCm = 250, bool removable = true)
    {
        vendors[^1] = vendors[^1] with { LpgKg = lpgKg, Canopy = overCm is int over ? new(over, heightCm, removable) : null };
        return this;
    }

    /// <param name="place">A stall's id, or a stretch written <c>B:0-400</c>.</param>
    public MarketBuilder Wish(string vendor, string place, int priority = 1, string? window = null) =>
        Add(wishes, Place(place) is (FrontageId line, Stretch stretch)
            ? new Wish(new(vendor), Window(window), priority, null, line, stretch)
            : new Wish(new(vendor), Window(window), priority, new StallId(place), null, default));

    /// <summary>What a vendor wants otherwise in one window.</summary>
    public MarketBuilder Request(
        string vendor,
        string window,
        int? min = null,
        int? max = null,
        RunUnit? unit = null,
        int? depthCm = null,
        int? powerW = null,
        bool? water = null,
        bool? anywhere = null) =>
        Add(requests, new RequestOverride(new(vendor), new(window), min, max, unit, depthCm, powerW, water, anywhere));

    /// <summary>The vendor stays away, every day.</summary>
    public MarketBuilder Absent(string vendor, string? window = null) =>
        Add(attendance, new Attendance(new(vendor), Window(window), Weekdays.All, [], false));

    public MarketBuilder Attendance(
        string vendor, bool attends, string? window = null, Weekdays weekdays = default, params ImmutableArray<DateOnly> dates) =>
        Add(attendance, new Attendance(new(vendor), Window(window), weekdays, dates, attends));

    public MarketBuilder Tariff(
        long fen, TariffUnit per = TariffUnit.Stall, string? zone = null, string? category = null, string? window = null, int? tier = null) =>
        Add(tariffs, new Tariff(
            zone is null ? null : new ZoneId(zone), category is null ? null : new CategoryId(category), Window(window), tier, per, new Fen(fen)));

    public MarketBuilder Guide(string id, string from = "04:00", string to = "24:00", params ImmutableArray<string> skills) =>
        Add(guides, new Guide(new(id), Bilingual.Same(id), Weekdays.All, new(Time(from), Time(to)), skills));

    /// <summary>Any change to a guide who was declared before.</summary>
    public MarketBuilder ChangeGuide(string id, Func<Guide, Guide> change)
    {
        int index = guides.FindIndex(candidate => candidate.Id.Value == id);
        guides[index] = change(guides[index]);
        return this;
    }

    /// <summary>Any change to a stock of rails that was declared before.</summary>
    public MarketBuilder ChangeRails(string id, Func<RailStock, RailStock> change)
    {
        int index = rails.FindIndex(candidate => candidate.Id.Value == id);
        rails[index] = change(rails[index]);
        return this;
    }

    /// <param name="zone">Where they are kept and used; null = in the one declared last.</param>
    public MarketBuilder Rails(string id, int pieces, int pieceCm = 200, bool openable = false, int atCm = 0, string? zone = null) =>
        Add(rails, new RailStock(new(id), Bilingual.Same(id), zone is null ? zones[^1].Id : new ZoneId(zone), pieceCm, pieces, openable) { AtCm = atCm });

    private static WindowId? Window(string? id) => id is null ? null : new WindowId(id);

    private static ImmutableArray<StallId> Stalls(string[]? ids) => [.. (ids ?? []).Select(id => new StallId(id))];
}
