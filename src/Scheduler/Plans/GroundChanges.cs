using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>Which ground is taken in one plan alone: marked stalls one by one, unmarked lines by their centimetres.</summary>
internal static class GroundChanges
{
    public static IEnumerable<GroundChange> Of(Plan from, Plan to) =>
        Stalls(from, to).Concat(Lines(from, to))
            .OrderBy(change => new Ordinal(change.Window.Value))
            .ThenBy(change => new Ordinal(change.Frontage.Value))
            .ThenBy(change => new Ordinal(change.Stall?.Value ?? ""))
            .ThenBy(change => change.Stretch?.FromCm);

    private static IEnumerable<GroundChange> Stalls(Plan from, Plan to)
    {
        HashSet<GroundChange> before = TakenStalls(from), after = TakenStalls(to);
        return after.Where(stall => !before.Contains(stall))
            .Concat(before.Where(stall => !after.Contains(stall)).Select(stall => stall.Reversed));
    }

    private static HashSet<GroundChange> TakenStalls(Plan plan) =>
        [.. plan.Placements.SelectMany(piece => piece.Stalls.Select(stall => new GroundChange(piece.Window, piece.Frontage, stall, null, true)))];

    private static IEnumerable<GroundChange> Lines(Plan from, Plan to)
    {
        ILookup<(WindowId Window, FrontageId Frontage), Stretch> before = TakenStretches(from), after = TakenStretches(to);
        return before.Select(line => line.Key).Union(after.Select(line => line.Key)).SelectMany(line =>
            Stretches.Without(after[line], before[line]).Select(stretch => new GroundChange(line.Window, line.Frontage, null, stretch, true))
                .Concat(Stretches.Without(before[line], after[line]).Select(stretch => new GroundChange(line.Window, line.Frontage, null, stretch, false))));
    }

    private static ILookup<(WindowId Window, FrontageId Frontage), Stretch> TakenStretches(Plan plan) =>
        plan.Placements.Where(piece => piece.Stalls.IsEmpty).ToLookup(piece => (piece.Window, piece.Frontage), piece => piece.Stretch);
}
