using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>What the whole map is drawn from.</summary>
/// <param name="Scale">Units of the page for a centimetre of the street.</param>
/// <param name="Em">The size of plain text on the ground, in centimetres of the street.</param>
internal sealed record MapSheet(
    MarketProblem Problem,
    Plan? Plan,
    ImmutableArray<KeepClear> KeepClears,
    MapLayout Layout,
    double Scale,
    double Em,
    Language Language)
{
    public required SafetyFacts Safety { get; init; }

    /// <summary>Units of the page for a centimetre at most: a small square is not blown up beyond this.</summary>
    private const double LargestScale = 0.45;

    /// <param name="plan">null = the stalls alone, nobody on them.</param>
    public static MapSheet On(Paper paper, MarketProblem problem, Plan? plan, ImmutableArray<KeepClear> keepClears, Language language)
    {
        var layout = MapLayout.Of(problem, paper);
        double scale = Math.Min(LargestScale, StreetMap.InnerWidth / layout.WidthCm);
        return new MapSheet(problem, plan, keepClears, layout, scale, paper.Text / scale, language) { Safety = SafetyFacts.Of(problem, plan) };
    }
}
