using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>A request for which two plans decide otherwise.</summary>
public sealed record RequestChange(RequestId Request, RequestOutcome From, RequestOutcome To)
{
    public ChangeKind Kind => (From.IsPlaced, To.IsPlaced) switch
    {
        (true, false) => ChangeKind.Unplaced,
        (false, true) => ChangeKind.Placed,
        (true, true) => From.SameGround(To) ? ChangeKind.Terms : ChangeKind.Moved,
        _ => From.Refused is null ? ChangeKind.Refused : ChangeKind.Withdrawn,
    };

    public RequestChange Reversed => new(Request, To, From);
}
