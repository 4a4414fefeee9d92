using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>Each attending request is placed or refused, once, and nobody else is.</summary>
internal sealed class EveryRequestIsAnswered : IPlanRule
{
    private static readonly Bilingual One = new("分配或落选，二者取一", "a placement or one refusal");

    public RuleId Id { get; } = new("attendance");

    public IEnumerable<Breach> Check(Inspection inspection) => Strangers(inspection).Concat(Answers(inspection));

    /// <summary>Vendors and windows that exist, and yet nobody asked.</summary>
    private IEnumerable<Breach> Strangers(Inspection inspection)
    {
        MarketProblem problem = inspection.Problem;
        HashSet<VendorId> vendors = [.. problem.Vendors.Select(vendor => vendor.Id)];
        HashSet<WindowId> windows = [.. problem.Windows.Select(window => window.Id)];
        return inspection.Placed.Concat(inspection.Refusals.Select(refusal => refusal.Request)).Distinct()
            .Where(id => vendors.Contains(id.Vendor) && windows.Contains(id.Window) && problem.Request(id) is null)
            .Select(id => this.At(id.ToString(), new("不在场的摊主", "a vendor who does not attend"),
                new("到场摊主的申请", "a request of an attending vendor")));
    }

    private IEnumerable<Breach> Answers(Inspection inspection)
    {
        ILookup<RequestId, Refusal> refusals = inspection.Refusals.ToLookup(refusal => refusal.Request);
        foreach (StallRequest request in inspection.Problem.Requests)
        {
            bool placed = inspection.Placed.Contains(request.Id);
            int refused = refusals[request.Id].Count();
            if (placed && refused > 0)
                yield return this.At(request.Id.ToString(), new("既分配又落选", "both placed and refused"), One);
            else if (!placed && refused != 1)
                yield return this.At(
                    request.Id.ToString(), new($"未分配，落选 {refused} 次", $"no placement and {refused} refusals"), One);
        }
    }
}
