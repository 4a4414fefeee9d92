using System.Collections.Immutable;
using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Refusals;

/// <summary>Whether a rule of the pack stands against a request at a place, as a fact says: at some run of it through the place.</summary>
internal static class RuleFacts
{
    /// <summary>Whoever else comes.</summary>
    public static bool IsForbidden(Fact fact, Claim claim, Spot spot, Inspection inspection) =>
        RuleOf(fact, inspection) is IMeasureRule rule && Through(claim, spot, inspection.Of()).Any(run => Breaks(rule, inspection.Of(run)));

    /// <summary>By what stands there already.</summary>
    public static bool IsTooNear(Fact fact, Claim claim, Spot spot, Inspection inspection) =>
        RuleOf(fact, inspection) is IMeasureRule rule && Through(claim, spot, inspection).Any(run =>
            Breaks(rule, inspection.Of(inspection.Placements.AddRange(run))) && !Breaks(rule, inspection.Of(run)));

    /// <summary>Who keeps the rule named. Of two stands the rule of either line holds, so it may be silent on this one.</summary>
    private static IMeasureRule? RuleOf(Fact fact, Inspection inspection) =>
        fact.Rule is RuleId id && inspection.Problem.Rules.Find(id) is Rule named
            ? CheckCatalogue.Rules.OfType<IMeasureRule>().FirstOrDefault(rule => rule.Measure == named.Measure)
            : null;

    /// <summary>Every run on free ground that takes in the stall, or lies on the unmarked line; and a holder's own stalls together.</summary>
    private static IEnumerable<ImmutableArray<Placement>> Through(Claim claim, Spot spot, Inspection inspection)
    {
        Placement[] runs =
        [
            .. FreeGround.Runs(inspection, claim.Request, spot.Line.Id)
                .Where(run => spot.Stall is not DayStall stall || run.Stalls.Contains(stall.Id)),
        ];
        if (spot.Stall is null && runs.Length == 0) return [[Tried(claim, inspection, spot.Line, [], new(0, spot.Line.LengthCm))]];
        var alone = runs.Select(run => ImmutableArray.Create(run));
        return spot.Stall is DayStall own && claim.Own.Contains(own) ? alone.Append(OwnStalls(claim, inspection)) : alone;
    }

    /// <summary>Neighbouring own stalls are one piece.</summary>
    private static ImmutableArray<Placement> OwnStalls(Claim claim, Inspection inspection)
    {
        var pieces = new List<List<DayStall>>();
        foreach (DayStall stall in claim.Own.OrderBy(stall => stall.Stall.Frontage.Value, StringComparer.Ordinal).ThenBy(stall => stall.Stretch.FromCm))
        {
            DayStall? last = pieces.LastOrDefault()?[^1];
            bool goesOn = last is not null && last.Stall.Frontage == stall.Stall.Frontage
                && inspection.Line(stall.Stall.Frontage, claim.Request.Window).Between(last, stall) is null;
            if (goesOn) pieces[^1].Add(stall);
            else pieces.Add([stall]);
        }

        return
        [
            .. pieces.Select(piece => Tried(
                claim, inspection, inspection.Problem.Frontage(piece[0].Stall.Frontage), piece, new(piece[0].Stretch.FromCm, piece[^1].Stretch.ToCm))),
        ];
    }

    private static Placement Tried(Claim claim, Inspection inspection, Frontage line, IEnumerable<DayStall> stalls, Stretch stretch) =>
        Stand.Tried(inspection.Problem, claim.Request, line.Id, [.. stalls.Select(stall => stall.Id)], stretch);

    private static bool Breaks(IMeasureRule rule, Inspection inspection) => rule.Check(inspection).Any();
}
