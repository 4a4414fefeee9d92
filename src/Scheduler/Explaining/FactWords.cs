using System.Globalization;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Explaining;

/// <summary>One fact in words: the place, and what stands against it.</summary>
internal static class FactWords
{
    public static Bilingual Of(MarketProblem problem, StallRequest request, Fact fact)
    {
        Bilingual reason = Reason(problem, request, fact);
        if (fact.Where == "*" || fact.Code is FactCode.CapFull or FactCode.ZoneShut) return reason;
        Bilingual where = Where(problem, fact);
        return new Bilingual($"{Spaced(where.Zh)}{reason.Zh}", $"{where.En} {reason.En}");
    }

    /// <summary>Of ground that was not asked for; of all that is given to others this is what was given last.</summary>
    public static Bilingual OfTheRest(MarketProblem problem, StallRequest request, Fact fact)
    {
        if (fact.Code != FactCode.Held) return Of(problem, request, fact);
        Bilingual where = Where(problem, fact), held = Held(problem, request, fact);
        return new Bilingual(
            $"其他能用的摊位中最后一个，{Spaced(where.Zh)}{held.Zh}",
            $"the last of the others it could use, {where.En}, {held.En}");
    }

    /// <summary>Chinese after letters or digits is set off by a space.</summary>
    private static string Spaced(string where) => char.IsAscii(where[^1]) ? where + " " : where;

    private static Bilingual Where(MarketProblem problem, Fact fact)
    {
        var frontage = new FrontageId(fact.Where);
        return problem.HasFrontage(frontage) && !problem.HasStall(new StallId(fact.Where))
            ? problem.Frontage(frontage).Name
            : Bilingual.Same(fact.Where);
    }

    private static Bilingual Reason(MarketProblem problem, StallRequest request, Fact fact) => fact.Code switch
    {
        FactCode.KeptClear => KeptClear(problem, fact),
        FactCode.Blocked => new("当日停用", "is out of use today"),
        FactCode.ZoneNotUsed => new("所在区段本时段不启用", "lies in a zone that is not used in this window"),
        FactCode.Exclusive => new("为专用摊位", "is kept for others by its mark"),
        FactCode.NotMarked => new("不在该业态的限定摊位内", "is not marked for this category, which stands on marked stalls only"),
        FactCode.TagMissing => new($"缺少所需设施（{string.Join("、", request.Tags)}）", $"lacks what is needed ({string.Join(", ", request.Tags)})"),
        FactCode.NoPower => new($"供电 {fact.Has} 瓦，需要 {fact.Need} 瓦", $"has {fact.Has} W of power, {fact.Need} W are needed"),
        FactCode.NoWater => new("没有水源", "has no water"),
        FactCode.TooDeep => new($"进深 {fact.Has} 厘米，需要 {fact.Need} 厘米", $"is {fact.Has} cm deep, {fact.Need} cm are needed"),
        FactCode.AgainstRule => AgainstRule(problem, fact),
        FactCode.TooNear => TooNear(problem, fact),
        FactCode.OwnStallsOnly => new("不在固定摊位内，该身份不调整摊位", "is not one of its own stalls, and this tier does not move"),
        FactCode.NotWished => new("没有填写志愿，也不接受其他摊位", "no stall was wished for, and no other is welcome"),
        FactCode.TooShort => new($"连续空位 {fact.Has}，需要 {fact.Need}", $"has {fact.Has} free in a row, {fact.Need} are needed"),
        FactCode.CapFull => CapFull(problem, request, fact),
        FactCode.Held => Held(problem, request, fact),
        FactCode.OutsidePermit => new("不在占道许可的范围内", "lies outside the ground of the permit"),
        FactCode.ZoneShut or FactCode.RailsShort or FactCode.GuidesShort or FactCode.CircuitFull => ResourceWords.Of(problem, fact),
        FactCode.WouldCostMore => new("空着，但安排在此会使更优先的目标变差", "is free, but giving it would worsen an aim that goes first"),
        FactCode.NotProved => new("限时内未能确定", "was not settled within the time limit"),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.Code, "No words for this code."),
    };

    private static Bilingual KeptClear(MarketProblem problem, Fact fact)
    {
        Bilingual feature = problem.Features.First(feature => feature.Id == fact.Feature).Name;
        Bilingual rule = problem.Rules.Find(fact.Rule!.Value)!.Title;
        return new($"位于{feature.Zh}的禁设区（{rule.Zh}）", $"is kept clear for {feature.En} ({rule.En})");
    }

    private static Bilingual AgainstRule(MarketProblem problem, Fact fact)
    {
        Rule rule = problem.Rules.Find(fact.Rule!.Value)!;
        return fact.Has is null
            ? new($"按规则“{rule.Title.Zh}”不能设摊", $"may have no such stand by the rule \"{rule.Title.En}\"")
            : new(
                $"不合规则“{rule.Title.Zh}”：规定 {Amount(rule, fact.Need!.Value).Zh}，这里为 {Amount(rule, fact.Has.Value).Zh}",
                $"breaks the rule \"{rule.Title.En}\": {Amount(rule, fact.Need.Value).En} by the rule, {Amount(rule, fact.Has.Value).En} here");
    }

    /// <summary>A number of a rule in its unit; what is below 0 is none at all.</summary>
    private static Bilingual Amount(Rule rule, long number)
    {
        number = Math.Max(0, number);
        return rule.Unit switch
        {
            "cm" => new($"{number} 厘米", $"{number} cm"),
            "dm2" => new($"{SquareMetres(number)} 平方米", $"{SquareMetres(number)} m²"),
            "kg" => new($"{number} 公斤", $"{number} kg"),
            _ => new($"{number} {rule.Unit}", $"{number} {rule.Unit}"),
        };
    }

    private static string SquareMetres(long dm2) => (dm2 / 100m).ToString("0.##", CultureInfo.InvariantCulture);

    private static Bilingual TooNear(MarketProblem problem, Fact fact)
    {
        Rule rule = problem.Rules.Find(fact.Rule!.Value)!;
        return new($"空着，但与已安排的摊位不能同时满足规则“{rule.Title.Zh}”", $"is free, but beside stands already given the rule \"{rule.Title.En}\" leaves no room for another");
    }

    /// <summary>A cap is the same wherever the stall: the place says nothing.</summary>
    private static Bilingual CapFull(MarketProblem problem, StallRequest request, Fact fact)
    {
        Bilingual[] capped = [.. request.Categories.Select(problem.Category).Where(category => category.Cap is not null).Select(category => category.Name)];
        return new(
            $"{string.Join("、", capped.Select(name => name.Zh))}的名额剩 {fact.Has} 个，需要 {fact.Need} 个",
            $"the cap of {string.Join(" and ", capped.Select(name => name.En))} leaves {fact.Has}, {fact.Need} needed");
    }

    private static Bilingual Held(MarketProblem problem, StallRequest request, Fact fact)
    {
        var mine = new StandingShown(request.Standing.Tier, request.Standing.Rank);
        Bilingual theirs = Others(problem, fact.Standing!.Value, mine), own = Own(problem, mine);
        return new($"已分配给{theirs.Zh}（您为{own.Zh}）", $"is given to {theirs.En} (yours is {own.En})");
    }

    /// <summary>Where one tier is private, the standing of no other vendor is told: to be silent about that tier alone would name it.</summary>
    private static Bilingual Others(MarketProblem problem, StandingShown theirs, StandingShown own)
    {
        if (!problem.Policy.Tiers.Any(tier => tier.IsPrivate)) return Standing(problem, theirs);
        bool isBetter = (theirs.Tier, theirs.Rank).CompareTo((own.Tier, own.Rank)) <= 0;
        return isBetter ? new("位次更前的摊主", "a vendor of better standing") : new("另一位摊主", "another vendor");
    }

    /// <summary>A slip is read over a shoulder too.</summary>
    private static Bilingual Own(MarketProblem problem, StandingShown own) => problem.Policy.Tier(own.Tier).IsPrivate
        ? new($"本档第 {own.Rank} 位", $"rank {own.Rank} of your tier")
        : Standing(problem, own);

    private static Bilingual Standing(MarketProblem problem, StandingShown standing)
    {
        Bilingual tier = problem.Policy.Tier(standing.Tier).Name;
        return new($"{tier.Zh}第 {standing.Rank} 位", $"{tier.En}, rank {standing.Rank}");
    }
}
