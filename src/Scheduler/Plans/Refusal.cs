using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>落选 — an attending request that was given no run, with a verdict on every stall that it wished for.</summary>
/// <param name="Proof"><c>search</c> where the solver's own search is the proof, else null.</param>
/// <param name="Text">In words for the vendor: stalls, tiers and ranks, never another's name.</param>
public sealed record Refusal(
    VendorId Vendor,
    WindowId Window,
    RefusalCode Code,
    ImmutableArray<Fact> Facts,
    string? Proof,
    Bilingual Text)
{
    public RequestId Request => new(Vendor, Window);
}
