using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Checking.Refusals;

/// <summary>A place that a fact speaks of: a marked stall, or an unmarked line as a whole.</summary>
/// <param name="Stall">null = the line is unmarked.</param>
internal sealed record Spot(LineInWindow InWindow, Zone Zone, DayStall? Stall)
{
    public Frontage Line => InWindow.Line;

    public Ground Ground => Stall is null ? new(0, Line.LengthCm) : Ground.Of(Stall.Stretch);

    public int DepthCm => Stall?.DepthCm ?? Line.DepthMaxCm;

    /// <summary>What <c>where</c> of a fact names: a stall, a whole frontage, or with <c>*</c> the whole market; empty = nothing.</summary>
    public static IEnumerable<Spot> Named(string? where, WindowId window, Inspection inspection)
    {
        MarketProblem problem = inspection.Problem;
        var stall = new StallId(where!);
        if (problem.HasStall(stall)) yield return At(problem.Stall(stall));
        foreach (Frontage line in problem.Frontages.Where(line => where == "*" || line.Id.Value == where))
        {
            if (problem.StallsOf(line.Id).IsEmpty)
                yield return new(inspection.Line(line.Id, window), problem.Zone(line.Zone), null);
            foreach (DayStall marked in problem.StallsOf(line.Id)) yield return At(marked);
        }

        Spot At(DayStall marked) =>
            new(inspection.Line(marked.Stall.Frontage, window), problem.ZoneOf(marked.Stall.Frontage), marked);
    }
}
