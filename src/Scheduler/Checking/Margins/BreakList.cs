using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Margins;

/// <summary>The emergency breaks that a plan leaves between rows of stands.</summary>
internal static class BreakList
{
    public static IEnumerable<EmergencyBreak> Of(MarketProblem problem, Plan plan)
    {
        var inspection = new Inspection(problem, plan);
        return
            from line in Row.On(inspection)
            from pair in line.Rows.Zip(line.Rows.Skip(1))
            let free = pair.First.BreakTo(pair.Second, inspection)
            let piece = pair.First.First.Piece
            select new EmergencyBreak(piece.Window.Id, piece.Line.Id, line.Rule.Id, new((int)free.FromCm, (int)free.ToCm), line.Rule.Number);
    }
}
