using System.Collections.Immutable;
using TidalMarket.Host.Rosters.Map;
using TidalMarket.Scheduling;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Safety;

/// <summary>What the sheet for the officers is written from.</summary>
/// <param name="KeepClears">Of the same problem.</param>
/// <param name="Margins">Of the same plan.</param>
internal sealed record SafetyDay(
    MarketProblem Problem, Plan Plan, ImmutableArray<KeepClear> KeepClears, ImmutableArray<Margin> Margins, SafetyFacts Facts, Language Language)
{
    public static SafetyDay Of(MarketProblem problem, Plan plan, ImmutableArray<KeepClear> keepClears, Language language) =>
        new(problem, plan, keepClears, Planner.Margins(problem, plan), SafetyFacts.Of(problem, plan), language);

    public ImmutableArray<TideWindow> WindowsOf(Zone zone) => [.. Problem.Windows.Where(window => zone.ServesIn(window.Id))];

    public IEnumerable<Placement> Placements(Zone zone, TideWindow window) =>
        Plan.Placements.Where(piece => piece.Zone == zone.Id && piece.Window == window.Id);
}
