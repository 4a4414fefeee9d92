namespace TidalMarket.Scheduling.Domain;

/// <summary>A marked stall on one day.</summary>
/// <param name="DepthCm">The deepest stand it takes.</param>
/// <param name="PowerW">What its socket gives, no more than its circuit carries; 0 = none.</param>
/// <param name="Blocked">Given to nobody today.</param>
public sealed record DayStall(Stall Stall, int DepthCm, int PowerW, bool Blocked)
{
    public StallId Id => Stall.Id;

    public Stretch Stretch => Stall.Stretch;
}
