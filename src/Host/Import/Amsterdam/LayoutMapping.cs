using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>A layout as a market without vendors: it can be drawn and checked, and its plan is an empty one.</summary>
internal static class LayoutMapping
{
    private static readonly Bilingual Note = new(
        "由阿姆斯特丹市的市场布局导入，没有摊主。时间、许可、摊位宽度（3 m）和横断面未知，均为假定；图仅为示意。",
        "Imported from a layout of the City of Amsterdam's configuration, without vendors. Hours, permit, the width of a stall (3 m)"
        + " and the cross-section are unknown and assumed; the map is schematic.");

    /// <summary>Before any day that one may want to draw; a layout gives no dates.</summary>
    private static readonly DateOnly Always = new(2000, 1, 1);

    public static MarketFacts Facts(LayoutName name, AmsterdamDay layout, Policy policy, RulePack rules, DayNotes notes)
    {
        DayIds ids = DayIds.Of(layout, notes);
        MappedStreet street = LayoutStreet.Of(layout, ids, notes);
        Source top = notes.At(1);
        var held = new WindowPattern(DayMapping.AssumedPhases, name.Days, []);
        return new MarketFacts
        {
            Header = new(Header(name, street.Landmarks), top),
            Rules = new(rules, top),
            Policy = new(policy with { DrawSeed = name.Id }, top),
            Windows = [new(held, top)],
            Zones = street.Zones,
            Frontages = street.Frontages,
            Stalls = street.Stalls,
            Features = street.Features,
            Categories = CategoryMapping.Categories(layout, ids, notes),
        };
    }

    private static MarketHeader Header(LayoutName name, ImmutableArray<Landmark> landmarks) => new(
        new MarketId(new LegalIds([]).Invent(name.Id)),
        name.Name,
        Note,
        HeaderMapping.TimeZone,
        HeaderMapping.Currency,
        new Permit("assumed", HeaderMapping.UnknownAuthority, Always, To: null),
        [],
        landmarks,
        [],
        [],
        null);
}
