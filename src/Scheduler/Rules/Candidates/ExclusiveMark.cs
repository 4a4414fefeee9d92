using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>专用摊位 — an exclusive stall goes only to those it is marked for; its holder is one of them.</summary>
internal sealed class ExclusiveMark : ICellRule
{
    public RuleId Id { get; } = new("exclusive");

    public Fact? Refuse(Street street, StallRequest request, Line line, Cell cell) =>
        cell.Stall is { Stall.Exclusive: true } stall && !request.IsMeantBy(stall.Stall.Marks) && !Place.IsOwn(request, cell)
            ? new Fact(stall.Id.Value, FactCode.Exclusive)
            : null;
}
