using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>选择 — a 0/1 decision of the model beside the runs: a break here, one side or a zone open. It costs nothing and is nobody's.</summary>
/// <param name="Where">For people who read the model.</param>
/// <param name="AtFirst">Whether it is taken before anything is known, so that vendors can be seated one by one.</param>
/// <param name="OnDemand">Whether seating one by one may take it for whom it lets in, since what it takes up is wanted elsewhere.</param>
internal sealed record Choice(RuleId Rule, string Where, bool AtFirst, bool OnDemand = false);
