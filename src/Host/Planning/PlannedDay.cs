using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Planning;

/// <summary>A market day, its checked plan, and how long that took.</summary>
internal sealed record PlannedDay(MarketProblem Problem, Plan Plan, StageTimes Times);
