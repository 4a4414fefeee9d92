using System.Collections.Frozen;
using TidalMarket.Host.Cli;
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
        PlanFiles.PlanFile, "vendors.csv", "guides.csv", "chalk.csv", "free.csv", "map.svg", "map.html", "vendors.html", "slips.html",
        "public.html", "chalk.html", "guides.html", "safety.html",
        "rails.csv", "rails.html");

    /// <param name="files">The first is the marker.</param>
    public static DirectoryKind Of(Bilingual name, params string[] files) => new(files[0], files.ToFrozenSet(StringComparer.Ordinal), name);

    /// <exception cref="NotDoneException">Something is there that is none of this kind.</exception>
    public void RefuseOthers(string place)
    {
        if (File.Exists(place))
            throw NotDoneException.BadInput($"{place} 是文件，应为目录", $"{place} is a file, expected a directory");
        if (!Directory.Exists(place)) return;
        string[] found = [.. Directory.EnumerateFileSystemEntries(place).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)];
        string? strange = found.FirstOrDefault(entry => !Files.Contains(entry));
        if (strange is not null || (found.Length > 0 && !found.Contains(Marker, StringComparer.Ordinal)))
            throw NotDoneException.BadInput(
                $"{place} 中有 {strange ?? found[0]}，应为空目录或{Name.Zh}；为免覆盖，请另选 --out",
                $"{place} holds {strange ?? found[0]}, expected nothing or {Name.En}; choose another --out, so that nothing of yours is lost");
    }
}
