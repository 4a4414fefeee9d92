using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>On an unmarked line a run lies within the line, starts on a module, and lists no stalls.</summary>
internal sealed class ModulesKept : IPlanRule
{
    public RuleId Id { get; } = new("modules-kept");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from placement in inspection.Placements
        where inspection.Problem.HasFrontage(placement.Frontage)
        let line = inspection.Problem.Frontage(placement.Frontage)
        where inspection.Problem.StallsOf(line.Id).IsEmpty && Piece.Listed(placement).IsEmpty
        from breach in Check(placement.Request.ToString(), Ground.Of(placement.Stretch), line)
        select breach;

    private IEnumerable<Breach> Check(string where, Ground ground, Frontage line)
    {
        if (ground.LengthCm <= 0 || !new Ground(0, line.LengthCm).Contains(ground))
            yield return this.Differs(where, $"{ground}", $"{line.Id} 0–{line.LengthCm} cm");
        int module = Math.Max(1, line.ModuleCm);
        if (ground.FromCm % module != 0)
            yield return this.At(where, new($"起点 {ground.FromCm} cm", $"a start at {ground.FromCm} cm"),
                new($"{module} cm 的倍数", $"a multiple of {module} cm"));
    }
}
