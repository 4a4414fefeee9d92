namespace TidalMarket.Scheduling.Domain;

/// <summary>A rule's number by what moves on the road; null = the rule is silent.</summary>
public readonly record struct NumberByTraffic(int? Closed, int? Live, int? Diverted)
{
    public int? In(Traffic traffic) => traffic switch
    {
        Traffic.Closed => Closed,
        Traffic.Live => Live,
        _ => Diverted,
    };
}
