using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Objectives;

/// <summary>标记优先 — of those for whom stalls are marked, the fewest are left out, before others may take the stalls.</summary>
/// <remarks>Σ_{r meant by a mark} (1 − Σ_{c of r} x_c), in vendors.</remarks>
internal sealed class SeatTheMarked : IObjective
{
    public Rung Rung => Rung.Marks;

    public IEnumerable<Cost> Costs(PlacementModel model, PolicyGroup policyGroup, IReadOnlyList<int> members)
    {
        ImmutableArray<string> marks = [.. model.Problem.Stalls.SelectMany(stall => stall.Stall.Marks).Distinct()];
        yield return CostOf.LeftOut(model, Rung, policyGroup, "vendors",
            [.. members.Where(request => model.Requests[request].IsMeantBy(marks)).Select(request => (request, 1L))]);
    }
}
