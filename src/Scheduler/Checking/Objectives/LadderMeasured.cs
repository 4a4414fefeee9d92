using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Checking.Objectives;

/// <summary>The whole ladder of a day, measured on a plan: by window, then group, then rung.</summary>
/// <remarks>docs/model.md gives the formulas.</remarks>
internal static class LadderMeasured
{
    public static ImmutableArray<Measured> On(Inspection inspection) =>
    [
        .. from window in inspection.Problem.Windows
           from grouped in inspection.Problem.Policy.Groups
           let stance = Stance.Of(inspection, window, grouped)
           where !stance.Claims.IsEmpty
           from rung in grouped.Rungs
           from measured in Measure(rung, stance)
           select measured,
    ];

    private static IEnumerable<Measured> Measure(Rung rung, Stance stance) => rung switch
    {
        Rung.Promises => PromisesLost.Of(stance),
        Rung.Marks => MembersLeftOut.Of(stance),
        Rung.Entitlement => LeftOutByTier.Of(stance),
        Rung.Standing => StandingLeftOut.Of(stance),
        Rung.Growth => GrowthMissed.Of(stance),
        Rung.Wishes => WishSteps.Of(stance),
        _ => [],
    };
}
