using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Safety;

/// <summary>One that a stand can break alone, whoever else stands there.</summary>
internal interface IStandRule : IMeasureRule
{
    /// <summary>What is wrong with the stand if nobody else comes.</summary>
    IEnumerable<Breach> Alone(Inspection inspection, Stand stand);
}
