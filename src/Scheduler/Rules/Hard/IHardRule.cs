using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Hard;

/// <summary>A promise that every plan keeps, as linear rows over the candidate runs.</summary>
internal interface IHardRule
{
    RuleId Id { get; }

    IEnumerable<Row> Rows(PlacementModel model);
}
