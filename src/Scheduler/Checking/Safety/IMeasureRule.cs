using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Checking.Safety;

/// <summary>Keeps what every rule of a pack with one measure asks for. Its id is the measure's name.</summary>
internal interface IMeasureRule : IPlanRule
{
    Measure Measure { get; }
}
