using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Explaining;

/// <summary>What is lacking of guides, rails or power, in words. It is nobody's fault by name: guides are told by number.</summary>
internal static class ResourceWords
{
    public static Bilingual Of(MarketProblem problem, Fact fact) => fact.Code switch
    {
        FactCode.ZoneShut => Shut(problem, fact),
        FactCode.GuidesShort => new(
            $"空着，但引导员不够：同时需要 {fact.Need} 名，能上岗 {fact.Has} 名",
            $"is free, but guides do not suffice for a stand there: {fact.Need} would be needed, {fact.Has} can work"),
        FactCode.RailsShort => new(
            $"空着，但护栏不够：所在区段共需{Opening(problem, fact).Zh} {fact.Need} 节，现有 {fact.Has} 节",
            $"is free, but guard rails do not suffice: its zone would need {fact.Need} pieces{Opening(problem, fact).En}, {fact.Has} are there"),
        FactCode.CircuitFull => new($"空着，但所在回路余 {fact.Has} 瓦，需要 {fact.Need} 瓦", $"is free, but its circuit has {fact.Has} W left, {fact.Need} W are needed"),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.Code, "No words for this code."),
    };

    /// <summary>Wherever in the zone the place is: it says nothing.</summary>
    private static Bilingual Shut(MarketProblem problem, Fact fact)
    {
        Bilingual zone = ZoneOf(problem, fact).Name;
        Bilingual lacks = fact.Rule?.Value == "rails"
            ? new(
                $"口门需要{Opening(problem, fact).Zh}护栏 {fact.Need} 节，现有 {fact.Has} 节",
                $"{fact.Need} pieces of guard rail{Opening(problem, fact).En} would be needed at its mouths, {fact.Has} are there")
            : new($"同时需要引导员 {fact.Need} 名，能上岗 {fact.Has} 名", $"{fact.Need} guides would be needed, {fact.Has} can work");
        return new($"{zone.Zh}本时段不开放：{lacks.Zh}", $"{zone.En} stays shut in this window: {lacks.En}");
    }

    /// <summary>Pieces that open are told apart where it is those that do not suffice.</summary>
    private static Bilingual Opening(MarketProblem problem, Fact fact)
    {
        ZoneId zone = ZoneOf(problem, fact).Id;
        long pieces = problem.Rails.Where(stock => stock.Zone == zone).Sum(stock => (long)stock.Pieces);
        return fact.Has == pieces ? new("", "") : new("可开的", " that open");
    }

    private static Zone ZoneOf(MarketProblem problem, Fact fact)
    {
        var stall = new StallId(fact.Where);
        return problem.ZoneOf(problem.HasStall(stall) ? problem.Stall(stall).Stall.Frontage : new FrontageId(fact.Where));
    }
}
