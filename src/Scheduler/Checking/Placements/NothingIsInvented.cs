using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>Duties and rails are not planned yet, so a plan that lists some has them from elsewhere.</summary>
internal sealed class NothingIsInvented : IPlanRule
{
    public RuleId Id { get; } = new("not-planned");

    public IEnumerable<Breach> Check(Inspection inspection)
    {
        (string Where, int Count)[] lists = [("duties", Count(inspection.Plan.Duties)), ("rails", Count(inspection.Plan.Rails))];
        return lists
            .Where(list => list.Count > 0)
            .Select(list => this.At(list.Where, new($"{list.Count} 项", $"{list.Count} entries"), new("尚不排定，应为空", "none yet")));
    }

    private static int Count<T>(ImmutableArray<T> entries) => entries.IsDefault ? 0 : entries.Length;
}
