using System.Collections.Frozen;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import;

/// <summary>Whether a time zone is one that there is. Without time-zone data on the machine nobody can tell, and nothing is
/// said.</summary>
internal static class TimeZones
{
    private const string China = "Asia/Shanghai";

    /// <summary>Places that people write and that have no zone of their own; all of China keeps one time.</summary>
    private static readonly FrozenSet<string> InChina = new[]
    {
        "Beijing", "Peking", "Guangzhou", "Canton", "Shenzhen", "Chengdu", "Wuhan", "Hangzhou", "Nanjing", "Xian", "Tianjin", "Suzhou",
        "Changsha", "Zhengzhou", "Qingdao", "Dalian", "Xiamen", "Fuzhou", "Kunming", "Jinan", "Shenyang", "China",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="timeZone">As market.json has it; whether it looks like a name at all is looked at elsewhere.</param>
    public static void Check(string timeZone, Findings findings)
    {
        if (!timeZone.Contains('/', StringComparison.Ordinal) || IsKnown(timeZone) || Known() is not { Length: > 0 } known) return;
        findings.Add(
            findings.Place(FileNames.Market, "timeZone"),
            new($"timeZone 为“{Shown.Of(timeZone)}”，没有这个时区", $"timeZone is \"{Shown.Of(timeZone)}\", which is no time zone"),
            new($"IANA 名称，如 {China}", $"an IANA name such as {China}"),
            InChina.Contains(timeZone[(timeZone.LastIndexOf('/') + 1)..]) ? Guess.Meant(China) : Guess.Of(timeZone, known));
    }

    private static bool IsKnown(string timeZone) => TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out _);

    /// <summary>Empty = the machine has no such data: then it knows UTC alone.</summary>
    private static string[] Known()
    {
        string[] all = [.. TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id)];
        return all.Length > 1 ? [China, .. all] : [];
    }
}
