using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>No run is shorter than is of use or longer than is wanted; on an unmarked line it has a width that was asked for.</summary>
/// <remarks>How few stalls a holder may be left with is the business of <see cref="HoldersKeepTheirOwn"/>.</remarks>
internal sealed class RunsAreAsLongAsAsked : IPlanRule
{
    public RuleId Id { get; } = new("run-length");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from holding in inspection.Holdings
        let runs = Run.Of(holding, inspection)
        let needed = holding.IsInPlace ? InPlace(holding, runs.Length == 1 ? runs[0] : null)
            : runs.Length > 1 ? null
            : runs[0].IsMarked ? Marked(holding, runs[0]) : Bare(holding, runs[0].LengthCm)
        where needed is not null
        let length = runs.Sum(run => run.LengthCm)
        select this.At(
            holding.Where,
            new($"{holding.Size} 个摊位，{length} cm", $"{holding.Size} stalls, {length} cm"),
            needed.Value);

    /// <summary>Own stalls are kept whatever the minimum; only the maximum binds.</summary>
    private static Bilingual? InPlace(Holding holding, Run? run)
    {
        Claim claim = holding.Claim;
        bool byCover = run is not null && claim.Request.RunUnit == RunUnit.Centimetres;
        bool fits = byCover
            ? holding.Size <= claim.OwnBase || run!.LengthWithoutLastCm < claim.Request.RunMax
            : holding.Size <= Math.Max(claim.OwnBase, claim.Most);
        return fits ? null : Asked(claim.Request);
    }

    private static Bilingual? Marked(Holding holding, Run run)
    {
        StallRequest request = holding.Request;
        long least = holding.Claim.Own.IsEmpty ? holding.Claim.Least : 1;
        bool fits = request.RunUnit == RunUnit.Stalls
            ? least <= run.Stalls && run.Stalls <= holding.Claim.Most
            : run.LengthCm >= request.RunMin && run.LengthWithoutLastCm < request.RunMax;
        return fits ? null : Asked(request);
    }

    private static Bilingual? Bare(Holding holding, long lengthCm)
    {
        (Claim claim, StallRequest request) = (holding.Claim, holding.Request);
        long least = claim.Own.IsEmpty ? claim.Least : 1;
        bool fits = request.RunUnit == RunUnit.Stalls
            ? lengthCm % claim.WidthCm == 0 && least * claim.WidthCm <= lengthCm && lengthCm <= claim.Most * claim.WidthCm
            : lengthCm == request.RunMax
                || (request.RunMin <= lengthCm && lengthCm < request.RunMax && (lengthCm - request.RunMin) % claim.WidthCm == 0);
        if (fits) return null;
        Bilingual asked = Asked(request), width = new($"标准宽度 {claim.WidthCm} cm", $"in standard widths of {claim.WidthCm} cm");
        return new($"{asked.Zh}，{width.Zh}", $"{asked.En}, {width.En}");
    }

    private static Bilingual Asked(StallRequest request) => request.RunUnit == RunUnit.Stalls
        ? new($"{request.RunMin}–{request.RunMax} 个摊位", $"{request.RunMin}–{request.RunMax} stalls")
        : Bilingual.Same($"{request.RunMin}–{request.RunMax} cm");
}
