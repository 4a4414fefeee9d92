using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>Vendors, windows, zones, frontages and stalls exist and belong together.</summary>
internal sealed class EveryIdIsKnown : IPlanRule
{
    public RuleId Id { get; } = new("known-ids");

    public IEnumerable<Breach> Check(Inspection inspection)
    {
        MarketProblem problem = inspection.Problem;
        HashSet<VendorId> vendors = [.. problem.Vendors.Select(vendor => vendor.Id)];
        HashSet<WindowId> windows = [.. problem.Windows.Select(window => window.Id)];
        return inspection.Placements.SelectMany(placement => Ground(problem, placement))
            .Concat(inspection.Placements.SelectMany(placement => Who(placement.Request)))
            .Concat(inspection.Refusals.SelectMany(refusal => Who(refusal.Request)));

        IEnumerable<Breach> Who(RequestId request)
        {
            if (!vendors.Contains(request.Vendor))
                yield return this.At(request.ToString(), new($"摊主 {request.Vendor}", $"vendor {request.Vendor}"),
                    new("今天到场的摊主", "a vendor who attends today"));
            if (!windows.Contains(request.Window))
                yield return this.At(request.ToString(), new($"时段 {request.Window}", $"window {request.Window}"),
                    new("今天的时段", "a window of the day"));
        }
    }

    private IEnumerable<Breach> Ground(MarketProblem problem, Placement placement)
    {
        string where = placement.Request.ToString();
        if (!problem.HasFrontage(placement.Frontage))
        {
            yield return this.At(where, new($"沿线 {placement.Frontage}", $"frontage {placement.Frontage}"),
                new("本市场的沿线", "a frontage of the market"));
            yield break;
        }

        Frontage line = problem.Frontage(placement.Frontage);
        if (placement.Zone != line.Zone)
            yield return this.At(where, new($"区段 {placement.Zone}", $"zone {placement.Zone}"),
                new($"沿线 {line.Id} 的区段 {line.Zone}", $"zone {line.Zone} of frontage {line.Id}"));
        foreach (StallId stall in Piece.Listed(placement).Where(id => !Piece.StandsOn(problem, id, line.Id)))
            yield return this.At(where, new($"摊位 {stall}", $"stall {stall}"),
                new($"沿线 {line.Id} 的摊位", $"a stall of frontage {line.Id}"));
    }
}
