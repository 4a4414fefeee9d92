using System.Globalization;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Safety;

/// <summary>Numbers of rules, and what a plan leaves of them, in words.</summary>
internal static class RuleWords
{
    public const string Nothing = "–";

    public const string BetweenLimits = "; ";

    private const int Metre = 100;

    /// <summary><c>≥ 5 m / 20 m*</c>: all that hold in the zone. A star = an officer's.</summary>
    public static string Numbers(ZoneRule rule, Language language)
    {
        ZoneLimit[] limits = [.. rule.Limits.Where(limit => !limit.Numbers.IsEmpty)];
        return limits.Length == 0 ? Nothing : string.Join(BetweenLimits, limits.Select(limit => Numbers(limit, language)));
    }

    /// <summary>Of all numbers of a rule in a window what is left, without where; <see cref="Nothing"/> if nothing comes near.</summary>
    public static string Left(ZoneRule rule, WindowId window, Language language)
    {
        string[] said = [.. rule.In(window).Where(margin => margin.Nearest is not null).Select(margin => Left(margin, language))];
        return said.Length == 0 ? Nothing : string.Join(BetweenLimits, said);
    }

    /// <summary>What is there, and by how much it keeps the rule: <c>5.05 m (+5 cm)</c>.</summary>
    public static string Left(Margin margin, Language language)
    {
        if (margin.Nearest is not Nearest nearest) return Nothing;
        return $"{Written.Counted(nearest.Has, margin.Unit).In(language)} ({Spare(nearest.Spare, margin.Unit)})";
    }

    private static string Numbers(ZoneLimit limit, Language language) =>
        $"{(limit.AtMost ? "≤" : "≥")} {string.Join(" / ", limit.Numbers.Select(held => Written.Counted(held.Number, limit.Unit).In(language) + (held.Override is null ? "" : "*")))}";

    /// <summary>To the centimetre while a tape tells it; a unit that is a word stands beside it already.</summary>
    private static string Spare(long spare, string unit)
    {
        long size = Math.Abs(spare);
        string said = unit switch
        {
            "cm" when size < Metre => $"{size} cm",
            "cm" or "dm2" or "kg" or "m/s" => Written.Counted(size, unit).En,
            _ => size.ToString(CultureInfo.InvariantCulture),
        };
        return (spare < 0 ? "−" : "+") + said;
    }
}
