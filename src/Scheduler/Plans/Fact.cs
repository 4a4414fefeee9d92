using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>One reason, as data: of values, compared by value, put into words only at the edge.</summary>
/// <param name="Where">A stall's id, a frontage's id, or <c>*</c> for the whole market.</param>
/// <param name="Holder">Named for the planner; a vendor is shown stall, tier and rank only.</param>
public sealed record Fact(
    string Where,
    FactCode Code,
    RuleId? Rule = null,
    FeatureId? Feature = null,
    VendorId? Holder = null,
    StandingShown? Standing = null,
    long? Need = null,
    long? Has = null);
