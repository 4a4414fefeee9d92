using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>Ground that is taken in one plan alone.</summary>
/// <param name="Stall">null = on an unmarked line.</param>
/// <param name="Stretch">null = a marked stall.</param>
/// <param name="Taken">true: newly taken; false: newly free.</param>
public sealed record GroundChange(WindowId Window, FrontageId Frontage, StallId? Stall, Stretch? Stretch, bool Taken)
{
    public GroundChange Reversed => this with { Taken = !Taken };
}
