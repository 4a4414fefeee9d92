using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>Duties are not planned yet, so a plan that lists some has them from elsewhere.</summary>
internal sealed class NothingIsInvented : IPlanRule
{
    public RuleId Id { get; } = new("not-planned");

    public IEnumerable<Breach> Check(Inspection inspection)
    {
        int duties = inspection.Plan.Duties.IsDefault ? 0 : inspection.Plan.Duties.Length;
        if (duties > 0) yield return this.At("duties", new($"{duties} 项", $"{duties} entries"), new("尚不排定，应为空", "none yet"));
    }
}
