using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>禁设区 — nothing stands on a stretch that a rule keeps clear round a feature, while it binds.</summary>
internal sealed class KeptClear : ICellRule
{
    public RuleId Id { get; } = new("keep-clear");

    public bool IsOfPlace => true;

    public Fact? Refuse(Street street, StallRequest request, Line line, Cell cell)
    {
        KeepClear? clear = street.KeepClears[line.Frontage.Id].FirstOrDefault(clear => clear.Stretch.Overlaps(cell.Stretch));
        return clear is null ? null : new Fact(Place.Of(line, cell), FactCode.KeptClear, clear.Rule, clear.Feature);
    }
}
