using System.Globalization;
using TidalMarket.Host.Planning;
using TidalMarket.Host.Plans;

namespace TidalMarket.Host.Cli.Report;

/// <summary>Where the time went; of a plan that was known, when it was solved.</summary>
internal static class TimePart
{
    public static void Print(WrittenDay day, Page page)
    {
        PlanTimings t = day.Timings;
        long all = t.LoadMs + t.CandidatesMs + t.ModelMs + t.SolveMs + t.DutiesMs + t.CheckMs + t.WriteMs;
        page.Gap();
        page.Title(day.WasKnown
            ? new($"先前求解时用时 {Seconds(all)} 秒，这次未重新求解", $"Took {Seconds(all)} s when it was solved; it was not solved again")
            : new($"用时 {Seconds(all)} 秒", $"Took {Seconds(all)} s"));
        page.Line(new(
            $"读取 {t.LoadMs} · 候选 {t.CandidatesMs} · 建模 {t.ModelMs} · 求解 {t.SolveMs} · 排班 {t.DutiesMs} · 核查 {t.CheckMs}"
            + $" · 写出 {t.WriteMs} 毫秒",
            $"load {t.LoadMs} · candidates {t.CandidatesMs} · model {t.ModelMs} · solve {t.SolveMs} · duties {t.DutiesMs}"
            + $" · check {t.CheckMs} · write {t.WriteMs} ms"));
    }

    private static string Seconds(long ms) => (ms / 1000m).ToString("0.0", CultureInfo.InvariantCulture);
}
