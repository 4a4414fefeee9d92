using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Hard;

/// <summary>A promise that every plan keeps, as linear rows over the candidate runs.</summary>
internal interface IHardRule
{
    RuleId Id { get; }

    /// <summary>What it decides beside the runs; the model then knows the choices' columns by <see cref="Id"/>.</summary>
    IEnumerable<Choice> Choices(PlacementModel model) => [];

    /// <summary>Of any runs (columns, ascending) the columns of its choices that go with them: if those break its rows, no choices keep them.</summary>
    Func<IReadOnlyList<int>, IEnumerable<int>> Fitting(PlacementModel model) => _ => [];

    IEnumerable<Row> Rows(PlacementModel model);

    /// <summary>What its choices make of the rows of all rules: as true as before, and closer round the plans that there are.</summary>
    IEnumerable<Row> Tightened(PlacementModel model, IEnumerable<Row> rows) => rows;
}
