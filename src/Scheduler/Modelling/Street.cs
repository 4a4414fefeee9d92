using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>All lines of the market in one window, with what is kept clear on them.</summary>
internal sealed class Street
{
    private readonly Dictionary<StallId, (Line Line, Cell Cell)> cellOf = [];

    public Street(MarketProblem problem, TideWindow window)
    {
        Problem = problem;
        Window = window;
        KeepClears = KeepClearStretches.In(problem, window).ToLookup(clear => clear.Frontage);
        SideGapCm = problem.Rules.Find(RulePack.SideGap)?.Number ?? 0;
        var lines = ImmutableArray.CreateBuilder<Line>(problem.Frontages.Length);
        foreach (Frontage frontage in problem.Frontages)
        {
            Line line = LineOf.Frontage(this, frontage, lines.Count, CellCount);
            CellCount += line.Cells.Length;
            lines.Add(line);
            foreach (Cell cell in line.Cells)
                if (cell.Stall is DayStall stall) cellOf[stall.Id] = (line, cell);
        }

        Lines = lines.MoveToImmutable();
    }

    public MarketProblem Problem { get; }

    public TideWindow Window { get; }

    public ILookup<FrontageId, KeepClear> KeepClears { get; }

    /// <summary>Ground left free between two runs on an unmarked line; 0 if the pack has no such rule.</summary>
    public int SideGapCm { get; }

    public ImmutableArray<Line> Lines { get; }

    public int CellCount { get; }

    public (Line Line, Cell Cell) CellOf(StallId stall) => cellOf[stall];

    public Line LineOn(FrontageId id) => Lines.First(line => line.Frontage.Id == id);
}
