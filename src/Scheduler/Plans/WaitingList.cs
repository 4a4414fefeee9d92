using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>候补名单 — all who were refused in one window, by standing: the order in which they are asked if ground becomes free.</summary>
/// <remarks>
/// One list a window. It is not parted by category or by what a vendor needs: who is asked first and finds that the ground does not suit
/// keeps the place. So anyone can repeat it from tiers, ranks and the published draw.
/// </remarks>
/// <param name="Vendors">The first is asked first.</param>
public sealed record WaitingList(WindowId Window, ImmutableArray<VendorId> Vendors)
{
    public static WaitingList Of(MarketProblem problem, Plan plan, WindowId window)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(plan);
        IEnumerable<Standing> refused = plan.Refusals
            .Where(refusal => refusal.Window == window)
            .Select(refusal => problem.Request(refusal.Request)?.Standing)
            .OfType<Standing>();
        return new(window, [.. refused.Order().Select(standing => standing.Vendor)]);
    }

    /// <summary>1 = asked first; null = not on the list.</summary>
    public int? PlaceOf(VendorId vendor) => Vendors.IndexOf(vendor) is >= 0 and var index ? index + 1 : null;
}
