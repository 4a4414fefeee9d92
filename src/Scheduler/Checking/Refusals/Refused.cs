using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Refusals;

/// <summary>A refusal of a request that exists and is not placed besides; others are refused as a whole by other rules.</summary>
internal sealed record Refused(Refusal Refusal, Claim Claim, ImmutableArray<Fact> Facts)
{
    public string Where => Refusal.Request.ToString();

    public static IEnumerable<Refused> In(Inspection inspection) =>
        from refusal in inspection.Refusals
        let request = inspection.Problem.Request(refusal.Request)
        where request is not null && !inspection.Placed.Contains(request.Id)
        select new Refused(refusal, inspection.ClaimOf(request), Present(refusal.Facts));

    private static ImmutableArray<Fact> Present(ImmutableArray<Fact> facts) =>
        facts.IsDefault ? [] : [.. facts.Where(fact => fact is not null)];
}
