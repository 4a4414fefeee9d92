namespace TidalMarket.Scheduling.Domain.Faults;

/// <summary>The facts of a market with every id looked up, for the checks that follow.</summary>
internal sealed class Registers
{
    public Registers(MarketFacts facts)
    {
        Facts = facts;
        Faults = new FaultList(facts.Lines);
        Unread unread = facts.Unread;
        Windows = new("windows.csv", new("时段", "window"), facts.Windows, row => row.Phases.Id, Faults, unread, repeats: true);
        Zones = new("zones.csv", new("区段", "zone"), facts.Zones, row => row.Id, Faults, unread);
        Frontages = new("frontages.csv", new("沿线", "frontage"), facts.Frontages, row => row.Id, Faults, unread);
        Stalls = new("stalls.csv", new("摊位", "stall"), facts.Stalls, row => row.Id, Faults, unread);
        Features = new("features.csv", new("设施", "feature"), facts.Features, row => row.Id, Faults, unread);
        Categories = new("categories.csv", new("业态", "category"), facts.Categories, row => row.Id, Faults, unread);
        Vendors = new("vendors.csv", new("摊主", "vendor"), facts.Vendors, row => row.Id, Faults, unread);
        Guides = new("guides.csv", new("引导员", "guide"), facts.Guides, row => row.Id, Faults, unread);
        Rails = new("rails.csv", new("护栏", "stock of rails"), facts.Rails, row => row.Id, Faults, unread);
        Circuits = new("circuits.csv", new("电路", "circuit"), facts.Circuits, row => row.Id, Faults, unread);
        MarkedLines = facts.Stalls.Select(stall => stall.Value.Frontage).ToHashSet();
    }

    public MarketFacts Facts { get; }

    public FaultList Faults { get; }

    public Register<WindowId, WindowPattern> Windows { get; }

    public Register<ZoneId, Zone> Zones { get; }

    public Register<FrontageId, Frontage> Frontages { get; }

    public Register<StallId, Stall> Stalls { get; }

    public Register<FeatureId, Feature> Features { get; }

    public Register<CategoryId, Category> Categories { get; }

    public Register<VendorId, Vendor> Vendors { get; }

    public Register<GuideId, Guide> Guides { get; }

    public Register<RailStockId, RailStock> Rails { get; }

    public Register<CircuitId, Circuit> Circuits { get; }

    /// <summary>Frontages with stalls of their own.</summary>
    public IReadOnlySet<FrontageId> MarkedLines { get; }
}
