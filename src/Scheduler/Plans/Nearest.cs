using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>Where a plan comes nearest to a number of the rule pack.</summary>
/// <param name="Has">What is there, in the margin's unit: rounded down where at least the number is to be left, else up.</param>
/// <param name="Spare">By how much it keeps the rule: 0 = not a centimetre to lose; below 0 = it does not.</param>
/// <param name="Stands">The stand, the two stands, or the first and the last of a row; none where a whole zone is summed.</param>
/// <param name="Feature">What it is measured from; null = from another stand, or from the street itself.</param>
public sealed record Nearest(long Has, long Spare, ImmutableArray<StandAt> Stands, FeatureId? Feature);
