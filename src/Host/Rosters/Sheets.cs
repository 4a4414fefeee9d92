using System.Collections.Immutable;
using TidalMarket.Host.Rosters.Map;
using TidalMarket.Host.Rosters.Pages;
using TidalMarket.Host.Rosters.Safety;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters;

/// <summary>The sheets that people carry: everything that is written about a plan besides plan.json.</summary>
internal static class Sheets
{
    /// <summary>The names of the files, in the order in which they are written.</summary>
    public static readonly ImmutableArray<string> Names =
    [
        "vendors.csv", "guides.csv", "chalk.csv", "free.csv", "map.svg", "map.html", "vendors.html", "slips.html", "public.html", "chalk.html",
        "guides.html", "rails.csv", "rails.html", "safety.html",
    ];

    /// <summary>Every sheet of a plan. The same arguments give the same bytes.</summary>
    /// <param name="keepClears">Of the same problem.</param>
    /// <param name="language">Which of the two comes first on a sheet.</param>
    /// <returns>The whole content of each file of <see cref="Names"/>, by name.</returns>
    public static ImmutableSortedDictionary<string, byte[]> Draw(
        MarketProblem problem, Plan plan, ImmutableArray<KeepClear> keepClears, Language language) =>
        ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, byte[]>
        {
            ["vendors.csv"] = VendorList.Write(problem, plan, language),
            ["guides.csv"] = GuideList.Write(problem, plan, language),
            ["chalk.csv"] = ChalkList.Write(problem, plan, language),
            ["free.csv"] = FreeList.Write(problem, plan, keepClears, language),
            ["map.svg"] = StreetMap.Draw(problem, plan, keepClears, language),
            ["map.html"] = MapPages.Draw(problem, plan, keepClears, language),
            ["vendors.html"] = VendorSheet.Write(problem, plan, language),
            ["slips.html"] = SlipSheet.Write(problem, plan, language),
            ["public.html"] = PublicSheet.Write(problem, plan, keepClears, language),
            ["chalk.html"] = ChalkSheet.Write(problem, plan, language),
            ["guides.html"] = GuideSheet.Write(problem, plan, language),
            ["rails.csv"] = RailList.Write(problem, plan, language),
            ["rails.html"] = RailSheet.Write(problem, plan, language),
            ["safety.html"] = SafetySheet.Write(problem, plan, keepClears, language),
        });
}
