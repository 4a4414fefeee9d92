using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>A rung that came to another value. Less is better.</summary>
/// <param name="From">null = the first plan climbed no such rung.</param>
/// <param name="To">null = the second one did not.</param>
public sealed record ObjectiveChange(Rung Name, string Group, WindowId Window, int? Tier, int? Round, long? From, long? To)
{
    /// <summary>null = it cannot be said, for one plan has no such rung.</summary>
    public bool? IsBetter => From is long before && To is long after ? after < before : null;

    public ObjectiveChange Reversed => this with { From = To, To = From };
}
