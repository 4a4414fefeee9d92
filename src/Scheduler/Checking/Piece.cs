using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking;

/// <summary>A placement whose window, line and stalls exist, with what the facts say of them.</summary>
/// <param name="Request">null = nobody attends with it.</param>
/// <param name="Stalls">The listed ones, once each, along the line; empty on an unmarked line.</param>
/// <param name="Ground">Marked: from the first listed stall's start to the last one's end, whatever the plan claims.</param>
internal sealed record Piece(
    Placement Placement,
    TideWindow Window,
    Frontage Line,
    Zone Zone,
    StallRequest? Request,
    ImmutableArray<DayStall> Stalls,
    Ground Ground)
{
    public bool IsMarked => !Stalls.IsEmpty;

    public string Where => IsMarked
        ? $"{Placement.Request}: {string.Join(' ', Stalls.Select(stall => stall.Id))}"
        : $"{Placement.Request}: {Line.Id} {Ground}";

    /// <summary>null = the placement names something that does not exist, or no stall where stalls are marked.</summary>
    public static Piece? Read(MarketProblem problem, Placement placement)
    {
        TideWindow? window = problem.Windows.FirstOrDefault(held => held.Id == placement.Window);
        if (window is null || !problem.HasFrontage(placement.Frontage)) return null;
        ImmutableArray<StallId> listed = Listed(placement);
        bool marked = !problem.StallsOf(placement.Frontage).IsEmpty;
        if (marked == listed.IsEmpty || !listed.All(id => StandsOn(problem, id, placement.Frontage))) return null;
        Frontage line = problem.Frontage(placement.Frontage);
        ImmutableArray<DayStall> stalls = [.. listed.Distinct().Select(problem.Stall).OrderBy(stall => stall.Stretch.FromCm)];
        Ground ground = marked ? new(stalls[0].Stretch.FromCm, stalls[^1].Stretch.ToCm) : Ground.Of(placement.Stretch);
        return new(placement, window, line, problem.Zone(line.Zone), problem.Request(placement.Request), stalls, ground);
    }

    public static ImmutableArray<StallId> Listed(Placement placement) => placement.Stalls.IsDefault ? [] : placement.Stalls;

    public static bool StandsOn(MarketProblem problem, StallId id, FrontageId line) =>
        problem.HasStall(id) && problem.Stall(id).Stall.Frontage == line;
}
