using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>应急断口 — free ground between two rows of stands, wide enough to get out and in.</summary>
/// <param name="Stretch">On the line: the widest part between the two rows in which nothing is built.</param>
/// <param name="NumberCm">How wide it has to be.</param>
public sealed record EmergencyBreak(WindowId Window, FrontageId Frontage, RuleId Rule, Stretch Stretch, int NumberCm);
