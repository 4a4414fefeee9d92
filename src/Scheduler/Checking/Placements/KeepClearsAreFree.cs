using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>Nobody stands where a feature keeps the line clear, holders on own stalls included.</summary>
internal sealed class KeepClearsAreFree : IPlanRule
{
    public RuleId Id { get; } = new("keep-clear");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from piece in inspection.Pieces
        from kept in inspection.LineOf(piece).Kept
        where Standing(piece).Any(kept.Ground.Overlaps)
        select this.At(
            piece.Where,
            new($"占用 {kept.Feature} 的禁设区 {kept.Ground}", $"a stand in the keep-clear of {kept.Feature}, {kept.Ground}"),
            new($"规则 {kept.Rule}：两侧各 {kept.ClearCm} cm 空出", $"{kept.ClearCm} cm free on each side by rule {kept.Rule}"));

    /// <summary>What is stood on: gaps between stalls are the business of <see cref="RunsAreContiguous"/>.</summary>
    private static IEnumerable<Ground> Standing(Piece piece) =>
        piece.IsMarked ? piece.Stalls.Select(stall => Ground.Of(stall.Stretch)) : [piece.Ground];
}
