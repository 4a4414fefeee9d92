using System.Collections.Immutable;
using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Refusals;

/// <summary>What a refused request might have had through a place that a fact speaks of.</summary>
internal static class RunsThrough
{
    /// <summary>Every run on free ground that takes in the stall, or lies on the unmarked line; and a holder's own stalls together.</summary>
    public static IEnumerable<ImmutableArray<Placement>> On(Claim claim, Spot spot, Inspection inspection)
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

    /// <summary>The least that a stand takes of each module of an unmarked line: its first centimetre.</summary>
    public static IEnumerable<Placement> OnModules(Claim claim, Spot spot, Inspection inspection) =>
        from module in Enumerable.Range(0, spot.Stall is null ? spot.Line.LengthCm / spot.Line.ModuleCm : 0)
        let start = module * spot.Line.ModuleCm
        select Tried(claim, inspection, spot.Line, [], new(start, start + 1));

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
}
