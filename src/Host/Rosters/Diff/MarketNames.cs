using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Diff;

/// <summary>What a market calls the things that plans name by id. What the market no longer knows keeps its id for a name.</summary>
internal sealed class MarketNames(Market market)
{
    private readonly Dictionary<VendorId, Bilingual> vendors = market.Vendors.ToDictionary(vendor => vendor.Id, vendor => vendor.Name);

    public Market Market => market;

    public Bilingual Vendor(VendorId id) => vendors.GetValueOrDefault(id, Bilingual.Same(id.Value));

    public Bilingual Window(WindowId id) => Pattern(id)?.Phases.Name ?? Bilingual.Same(id.Value);

    public Bilingual Frontage(FrontageId id) => market.Frontages.FirstOrDefault(line => line.Id == id)?.Name ?? Bilingual.Same(id.Value);

    public Bilingual Zone(ZoneId id) => market.Zones.FirstOrDefault(zone => zone.Id == id)?.Name ?? Bilingual.Same(id.Value);

    public Bilingual Feature(FeatureId id) => market.Features.FirstOrDefault(feature => feature.Id == id)?.Name ?? Bilingual.Same(id.Value);

    /// <summary>In the order of the market's table; windows that it does not know come last.</summary>
    public int OrderOf(WindowId id) => Pattern(id) is WindowPattern known ? market.Windows.IndexOf(known) : int.MaxValue;

    private WindowPattern? Pattern(WindowId id) => market.Windows.FirstOrDefault(pattern => pattern.Phases.Id == id);
}
