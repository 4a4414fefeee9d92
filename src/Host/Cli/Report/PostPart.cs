using System.Collections.Immutable;
using TidalMarket.Host.Planning;
using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Cli.Report;

/// <summary>Which zones stay shut and why; then, window by window, guides and rails against what there is, and the mouths that stay shut.</summary>
internal static class PostPart
{
    public static void Print(WrittenDay day, Page page)
    {
        (Bilingual Window, Bilingual Line)[] lines = [.. day.Problem.Windows.SelectMany(window => Lines(day, window).Select(line => (window.Name, line)))];
        if (lines.Length == 0) return;
        page.Gap();
        page.Title(new("岗位与护栏", "Posts and rails"));
        foreach ((Bilingual window, Bilingual line) in lines) page.Line(new($"{window.Zh}：{line.Zh}", $"{window.En}: {line.En}"));
    }

    private static IEnumerable<Bilingual> Lines(WrittenDay day, TideWindow window)
    {
        foreach (Bilingual shut in ShutZone.In(day.Problem, day.Plan, window.Id)) yield return shut;
        Bilingual[] said = [.. Guides(day, window.Id), .. Rails(day, window.Id), .. Mouths(day, window.Id)];
        if (said.Length > 0) yield return new(string.Join(" · ", said.Select(one => one.Zh)), string.Join(" · ", said.Select(one => one.En)));
    }

    private static IEnumerable<Bilingual> Guides(WrittenDay day, WindowId window)
    {
        GuidePeak peak = GuidePeak.In(day.Problem, day.Plan, window);
        if (peak.Need == 0) yield break;
        Bilingual of = peak.Has is int has ? new($"，可用 {has} 名", $" of {has}") : new("，名单未列", ", none listed");
        yield return new($"最忙时 {peak.Need} 名引导员{of.Zh}", $"{peak.Need} {(peak.Need == 1 ? "guide" : "guides")} at the busiest time{of.En}");
    }

    private static IEnumerable<Bilingual> Rails(WrittenDay day, WindowId window)
    {
        long pieces = day.Plan.Rails.Where(run => run.Window == window).Sum(run => (long)run.Pieces);
        if (pieces == 0) yield break;
        if (day.Problem.Rails.IsEmpty)
        {
            yield return new($"护栏 {pieces} 节，清单未列", $"rails: {RailWords.Pieces(pieces).En}, none listed");
            yield break;
        }

        HashSet<ZoneId> open = [.. day.Plan.Zones.Where(state => state.Window == window && state.Use == ZoneUse.Open).Select(state => state.Zone)];
        long has = day.Problem.Rails.Where(stock => open.Contains(stock.Zone)).Sum(stock => (long)stock.Pieces);
        yield return new($"护栏 {pieces} / {has} 节", $"rails: {pieces} of {RailWords.Pieces(has).En}");
    }

    private static IEnumerable<Bilingual> Mouths(WrittenDay day, WindowId window)
    {
        ImmutableArray<Bilingual> shut = [.. ShutMouth.In(day.Problem, day.Plan, window).Select(mouth => mouth.Mouth.Name)];
        if (shut.IsEmpty) yield break;
        yield return new($"关闭的口门：{string.Join('、', shut.Select(name => name.Zh))}", $"shut: {string.Join(", ", shut.Select(name => name.En))}");
    }
}
