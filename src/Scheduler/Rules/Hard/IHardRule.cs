using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Hard;

/// <summary>A promise that every plan keeps, as linear rows over the candidate runs.</summary>
internal interface IHardRule
{
    RuleId Id { get; }

    /// <summary>What it decides beside the runs; the model then knows the choices' columns by <see cref="Id"/>.</summary>
    IEnumerable<Choice> Choices(PlacementModel model) => [];

    IEnumerable<Row> Rows(PlacementModel model);
}
