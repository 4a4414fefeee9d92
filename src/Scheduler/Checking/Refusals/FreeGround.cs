using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Refusals;

/// <summary>Every run that a refused request might have had on ground that the plan gives to nobody, legal or not.</summary>
internal static class FreeGround
{
    /// <summary>On a line of the market, or on every one.</summary>
    public static IEnumerable<Placement> Runs(Inspection inspection, StallRequest request, FrontageId? only = null)
    {
        ILookup<FrontageId, Ground> taken = inspection.Pieces
            .Where(piece => piece.Window.Id == request.Window)
            .ToLookup(piece => piece.Line.Id, piece => piece.Ground);
        return inspection.Problem.Frontages.Where(line => only is null || line.Id == only).SelectMany(line =>
            inspection.Problem.StallsOf(line.Id).IsEmpty
                ? OnModules(inspection, request, line, [.. taken[line.Id]])
                : OnStalls(inspection, request, line, [.. taken[line.Id]]));
    }

    private static IEnumerable<Placement> OnStalls(Inspection inspection, StallRequest request, Frontage line, Ground[] taken)
    {
        DayStall[] stalls = [.. inspection.Problem.StallsOf(line.Id)];
        long most = inspection.ClaimOf(request).Most;
        for (int first = 0; first < stalls.Length; first++)
            for (int last = first; last < stalls.Length && IsWanted(request, most, stalls[first..last]); last++)
            {
                if (!IsFree(Ground.Of(stalls[last].Stretch), taken)) break;
                yield return Placed(inspection, request, line, stalls[first..(last + 1)], new(stalls[first].Stretch.FromCm, stalls[last].Stretch.ToCm));
            }
    }

    /// <summary>Whether it would have a stall more than these: centimetres are asked for until the stalls cover them.</summary>
    private static bool IsWanted(StallRequest request, long most, DayStall[] stalls) =>
        stalls.Length < most
        || (request.RunUnit == RunUnit.Centimetres && stalls.Length > 0 && stalls[^1].Stretch.ToCm - stalls[0].Stretch.FromCm < request.RunMax);

    /// <summary>Of the smallest width it asked for; a wider stand fits nowhere that this does not. A module is given whole or not at all
    /// (docs/decisions, 9): no keep-clear, obstacle or line's end may lie in the last one either.</summary>
    private static IEnumerable<Placement> OnModules(Inspection inspection, StallRequest request, Frontage line, Ground[] taken)
    {
        long width = request.RunUnit == RunUnit.Stalls ? request.RunMin * (long)inspection.ClaimOf(request).WidthCm : request.RunMin;
        LineInWindow inWindow = inspection.Line(line.Id, request.Window);
        for (int from = 0; from + width <= line.LengthCm; from += line.ModuleCm)
        {
            var whole = new Ground(from, (from + width + line.ModuleCm - 1) / line.ModuleCm * line.ModuleCm);
            if (whole.ToCm > line.LengthCm || inWindow.KeptAt(whole) is not null) continue;
            if (inWindow.Obstacles.Any(obstacle => whole.IsCrossedBy(obstacle.Ground))) continue;
            if (IsFree(new(from, from + width), taken))
                yield return Placed(inspection, request, line, [], new(from, (int)(from + width)));
        }
    }

    private static bool IsFree(Ground ground, Ground[] taken) => !taken.Any(other => other.Overlaps(ground));

    private static Placement Placed(Inspection inspection, StallRequest request, Frontage line, DayStall[] stalls, Stretch stretch) =>
        Stand.Tried(inspection.Problem, request, line.Id, [.. stalls.Select(stall => stall.Id)], stretch);
}
