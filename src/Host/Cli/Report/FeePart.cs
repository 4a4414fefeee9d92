using System.Collections.Immutable;
using TidalMarket.Host.Planning;
using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Cli.Report;

/// <summary>The day's money on one line: by zone and by tier beside a full market, and what shut zones cost.</summary>
internal static class FeePart
{
    public static void Print(WrittenDay day, Page page)
    {
        page.Gap();
        page.Title(Line(day.Problem, day.Plan));
    }

    public static Bilingual Line(MarketProblem problem, Plan plan)
    {
        ImmutableArray<Takings> takings = Planner.Takings(problem, plan);
        string Money(Fen fee) => Written.Money(fee, problem.Header.Currency);
        return Joined(
            "；",
            "; ",
            [
                new($"当日收费 {Money(Fees(takings))}，满场 {Money(Full(takings))}", $"Fees of the day {Money(Fees(takings))} of {Money(Full(takings))} in a full market"),
                Joined("、", ", ", ByZone(problem, takings, Money)),
                Joined("、", ", ", ByTier(problem, takings, Money)),
                Joined("、", ", ", Shut(problem, plan, takings, Money)),
            ]);
    }

    /// <summary>Of a market of one zone the whole says it all.</summary>
    private static IEnumerable<Bilingual> ByZone(MarketProblem problem, ImmutableArray<Takings> takings, Func<Fen, string> money) =>
        from zone in problem.Zones.Length > 1 ? problem.Zones : []
        let here = takings.Where(one => one.Zone == zone.Id).ToArray()
        where here.Length > 0
        let fees = money(Fees(here))
        let full = money(Full(here))
        select new Bilingual($"{zone.Name.Zh} {fees}（满场 {full}）", $"{zone.Name.En} {fees} of {full}");

    private static IEnumerable<Bilingual> ByTier(MarketProblem problem, ImmutableArray<Takings> takings, Func<Fen, string> money) =>
        from tier in problem.Policy.Tiers
        let fees = Sum(takings.SelectMany(one => one.ByTier).Where(paid => paid.Tier == tier.Number).Select(paid => paid.Fees))
        where fees.Value > 0
        select new Bilingual($"{tier.Name.Zh} {money(fees)}", $"{tier.Name.En} {money(fees)}");

    private static IEnumerable<Bilingual> Shut(MarketProblem problem, Plan plan, ImmutableArray<Takings> takings, Func<Fen, string> money) =>
        from state in plan.Zones
        where state.Use == ZoneUse.Shut
        from one in takings
        where (one.Zone, one.Window) == (state.Zone, state.Window)
        let zone = problem.Zone(state.Zone).Name
        let window = problem.Window(state.Window).Name
        select new Bilingual(
            $"{window.Zh}关闭{zone.Zh}，最多少收 {money(one.Full)}", $"{zone.En} shut in the {window.En}, which costs up to {money(one.Full)}");

    private static Bilingual Joined(string zh, string en, IEnumerable<Bilingual> parts)
    {
        Bilingual[] said = [.. parts.Where(part => part.En.Length > 0)];
        return new(string.Join(zh, said.Select(part => part.Zh)), string.Join(en, said.Select(part => part.En)));
    }

    private static Fen Fees(IEnumerable<Takings> takings) => Sum(takings.Select(one => one.Fees));

    private static Fen Full(IEnumerable<Takings> takings) => Sum(takings.Select(one => one.Full));

    private static Fen Sum(IEnumerable<Fen> fees) => fees.Aggregate(new Fen(0), (sum, fee) => sum + fee);
}
