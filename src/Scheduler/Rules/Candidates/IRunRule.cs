using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>Decides by facts alone whether a request may have a run whose cells it may all stand on.</summary>
internal interface IRunRule
{
    RuleId Id { get; }

    /// <summary>null = nothing against it. The fact names a stall of the run, or its line.</summary>
    Fact? Refuse(Street street, StallRequest request, Piece piece);
}
