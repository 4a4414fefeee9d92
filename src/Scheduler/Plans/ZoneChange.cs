using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>A zone that is opened in one plan and not in the other, or stays shut for another reason.</summary>
/// <param name="From">null = the first plan says nothing of it.</param>
/// <param name="To">null = the second one does not.</param>
public sealed record ZoneChange(ZoneId Zone, WindowId Window, ZoneState? From, ZoneState? To)
{
    public ZoneChange Reversed => this with { From = To, To = From };
}
