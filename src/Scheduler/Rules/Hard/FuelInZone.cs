using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Hard;

/// <summary>液化气 — no more bottled gas in a zone than the rule lets.</summary>
/// <remarks>∀ zone: Σ_{c in it} kg(r) · x_c ≤ number.</remarks>
internal sealed class FuelInZone : IHardRule
{
    public RuleId Id { get; } = new("fuel");

    public IEnumerable<Row> Rows(PlacementModel model)
    {
        ImmutableArray<int> fuelled =
        [
            .. Enumerable.Range(0, model.Columns.Length).Where(column => model.Requests[model.Columns[column].Request].LpgKg > 0),
        ];
        return from zone in model.Problem.Zones
               let rule = model.Street.Lines.Where(line => line.Zone.Id == zone.Id)
                   .SelectMany(line => model.Street.RulesOn(line, Measure.Fuel)).MinBy(rule => rule.Number)
               where rule is not null
               let columns = fuelled.Where(column => model.Columns[column].Pieces.Any(piece => piece.Line.Zone.Id == zone.Id)).ToImmutableArray()
               where columns.Length > 0
               select new Row(
                   rule.Id,
                   zone.Id.Value,
                   columns,
                   [.. columns.Select(column => model.Requests[model.Columns[column].Request].LpgKg)],
                   rule.Number);
    }
}
