using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>On a marked line a piece runs from a stall's start to a stall's end and lists exactly the stalls in it, in order.</summary>
internal sealed class StallsAsMarked : IPlanRule
{
    public RuleId Id { get; } = new("stalls-as-marked");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from placement in inspection.Placements
        let marked = inspection.Problem.StallsOf(placement.Frontage)
        where !marked.IsEmpty
        let listed = Piece.Listed(placement)
        where listed.All(id => Piece.StandsOn(inspection.Problem, id, placement.Frontage))
        from breach in Check(inspection.Problem, placement, listed, marked)
        select breach;

    private IEnumerable<Breach> Check(
        MarketProblem problem, Placement placement, ImmutableArray<StallId> listed, ImmutableArray<DayStall> marked)
    {
        string where = placement.Request.ToString();
        if (listed.IsEmpty)
        {
            yield return this.At(where, new("没有摊位", "no stall"),
                new($"沿线 {placement.Frontage} 的摊位", $"stalls of frontage {placement.Frontage}"));
            yield break;
        }

        DayStall[] stalls = [.. listed.Distinct().Select(problem.Stall).OrderBy(stall => stall.Stretch.FromCm)];
        var hull = new Ground(stalls[0].Stretch.FromCm, stalls[^1].Stretch.ToCm);
        if (Ground.Of(placement.Stretch) != hull)
            yield return this.Differs(where, $"{Ground.Of(placement.Stretch)}", $"{hull}");
        StallId[] covered = [.. marked.Where(stall => hull.Overlaps(Ground.Of(stall.Stretch))).Select(stall => stall.Id)];
        if (!listed.SequenceEqual(covered))
            yield return this.Differs(where, string.Join(' ', listed), string.Join(' ', covered));
    }
}
