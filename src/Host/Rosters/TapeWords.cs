using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters;

/// <summary>Where a vendor's place lies, in the words and numbers of the chalk list: what was chalked and what a slip tells are one measurement.</summary>
internal sealed class TapeWords
{
    private readonly MarketProblem problem;
    private readonly ILookup<(FrontageId, int), ChalkMark> marks;

    public TapeWords(MarketProblem problem, Plan plan)
    {
        this.problem = problem;
        marks = ChalkMarks.Of(problem, plan).Where(mark => mark.End != ChalkEnd.Aid).ToLookup(mark => (mark.Frontage.Id, mark.AtCm));
    }

    /// <summary>One sentence if both ends are measured from one hook the same way, else one for each end.</summary>
    public ImmutableArray<Bilingual> Of(Placement placement)
    {
        Stretch ground = GroundOf(placement);
        ChalkMark begins = At(placement.Frontage, ground.FromCm), ends = At(placement.Frontage, ground.ToCm);
        return OneWay(begins, ends) ? [Between(begins, ends)] : [One(Words.Begins, begins), One(Words.Ends, ends)];
    }

    /// <summary>From the first stall's start to the last one's end, which on a circular line may lie before it.</summary>
    private Stretch GroundOf(Placement placement) => placement.Stalls.IsEmpty
        ? placement.Stretch
        : new(problem.Stall(placement.Stalls[0]).Stretch.FromCm, problem.Stall(placement.Stalls[^1]).Stretch.ToCm);

    private ChalkMark At(FrontageId line, int cm) => marks[(line, problem.Frontage(line).StartCm + cm)].First();

    /// <summary>An end that lies at the hook itself lies on every way from it.</summary>
    private static bool OneWay(ChalkMark one, ChalkMark other) =>
        one.Hook == other.Hook && (one.Towards == other.Towards || one.DistanceCm == 0 || other.DistanceCm == 0);

    private static Bilingual Between(ChalkMark one, ChalkMark other)
    {
        if (one.DistanceCm > other.DistanceCm) return Between(other, one);
        string near = Written.Metres(one.DistanceCm), far = Written.Metres(other.DistanceCm);
        return new(
            $"卷尺挂在{one.Hook.Name.Zh}，{other.Towards.Zh}量 {near} 至 {far}",
            $"hook the tape at {one.Hook.Name.En}: {near} to {far} {other.Towards.En}");
    }

    private static Bilingual One(Bilingual end, ChalkMark mark) => new(
        $"{end.Zh}点：卷尺挂在{mark.Hook.Name.Zh}，{mark.Towards.Zh}量 {Written.Metres(mark.DistanceCm)}",
        $"{end.En}: hook the tape at {mark.Hook.Name.En}, {Written.Metres(mark.DistanceCm)} {mark.Towards.En}");
}
