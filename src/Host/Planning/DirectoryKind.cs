using System.Collections.Frozen;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Planning;

/// <summary>What a directory of ours holds. One that holds anything else is not ours to replace.</summary>
/// <param name="Marker">The file without which it is none.</param>
/// <param name="Files">Every file that any version has written into one.</param>
/// <param name="Name">Such a directory that was written before.</param>
internal sealed record DirectoryKind(string Marker, FrozenSet<string> Files, Bilingual Name)
{
    public static readonly DirectoryKind Plan = Of(
        new("先前的方案", "a previous plan"),
        PlanDirectory.PlanFile, "vendors.csv", "guides.csv", "chalk.csv", "free.csv", "map.svg", "map.html", "vendors.html", "slips.html",
        "public.html", "chalk.html", "guides.html", "safety.html");

    /// <param name="files">The first is the marker.</param>
    public static DirectoryKind Of(Bilingual name, params string[] files) => new(files[0], files.ToFrozenSet(StringComparer.Ordinal), name);
}
