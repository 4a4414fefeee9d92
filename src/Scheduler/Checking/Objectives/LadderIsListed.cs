using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Objectives;

/// <summary>The plan lists exactly the objectives that the policy's ladder gives, in its order.</summary>
internal sealed class LadderIsListed : IPlanRule
{
    public RuleId Id { get; } = new("ladder");

    public IEnumerable<Breach> Check(Inspection inspection)
    {
        ImmutableArray<ObjectiveKey> needed = [.. LadderMeasured.On(inspection).Select(measured => measured.Key)];
        ImmutableArray<ObjectiveKey> told = [.. inspection.Objectives.Select(ObjectiveKey.Of)];
        Breach[] breaches = [.. Missing(needed, told), .. Unasked(needed, told)];
        return breaches.Length > 0 || told.SequenceEqual(needed)
            ? breaches
            : [this.At("objectives", new("次序不同", "another order"), new("办法的次序", "the policy's order"))];
    }

    private IEnumerable<Breach> Missing(ImmutableArray<ObjectiveKey> needed, ImmutableArray<ObjectiveKey> told) =>
        needed.Except(told).Select(key => this.At($"{key}", new("缺此目标", "no such objective"), new("列出", "it listed")));

    private IEnumerable<Breach> Unasked(ImmutableArray<ObjectiveKey> needed, ImmutableArray<ObjectiveKey> told)
    {
        HashSet<ObjectiveKey> left = [.. needed];
        return told.Where(key => !left.Remove(key)).ToArray()
            .Select(key => this.At(
                $"{key}", new("多出此目标", "one too many"), new("办法中的目标各一次", "the policy's objectives, once each")));
    }
}
