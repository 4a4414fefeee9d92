using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters;

/// <summary>Why a zone stays shut, in words.</summary>
internal static class ShutZone
{
    /// <summary>A line for each zone of a window that stays shut.</summary>
    public static IEnumerable<Bilingual> In(MarketProblem problem, Plan plan, WindowId window) =>
        from state in plan.Zones
        where state.Window == window && state.Use == ZoneUse.Shut
        let zone = problem.Zone(state.Zone).Name
        let why = Why(problem, state)
        select new Bilingual($"{zone.Zh}关闭：{why.Zh}", $"{zone.En} stays shut: {why.En}");

    private static Bilingual Why(MarketProblem problem, ZoneState state)
    {
        string has = Has(state.Has);
        if (state.By != ShutBy.Rails)
            return new($"开放需同时有 {state.Need} 名引导员，只有 {state.Has} 名", $"with it the day would need {state.Need} guides at once, and {has}");
        return OfThoseThatOpen(problem, state)
            ? new($"口门需要 {state.Need} 节能开启的护栏，只有 {state.Has} 节", $"its mouths need {state.Need} pieces of rail that open, and {has}")
            : new($"口门需要 {state.Need} 节护栏，只有 {state.Has} 节", $"its mouths need {state.Need} pieces of rail, and {has}");
    }

    private static string Has(int? count) => count switch
    {
        0 => "there are none",
        1 => "there is 1",
        _ => $"there are {count}",
    };

    /// <summary>A zone with pieces enough lacks those that open.</summary>
    private static bool OfThoseThatOpen(MarketProblem problem, ZoneState state) =>
        state.Need <= problem.Rails.Where(stock => stock.Zone == state.Zone).Sum(stock => (long)stock.Pieces)
        || state.Has != problem.Rails.Where(stock => stock.Zone == state.Zone).Sum(stock => (long)stock.Pieces);
}
