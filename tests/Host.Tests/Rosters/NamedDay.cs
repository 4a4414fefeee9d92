using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters;

/// <summary>A market in which one vendor has a name of its own.</summary>
internal sealed class NamedDay(MarketBuilder builder, string vendor, Bilingual name)
{
    public NamedDay Header(Func<MarketHeader, MarketHeader> change)
    {
        builder.Header(change);
        return this;
    }

    public MarketProblem Problem()
    {
        MarketFacts facts = builder.Facts();
        MarketFacts named = facts with
        {
            Vendors = [.. facts.Vendors.Select(row => row.Value.Id.Value == vendor ? row with { Value = row.Value with { Name = name } } : row)],
        };
        return ProblemBuilder.Build(named).Value.On(MarketBuilder.Monday).Value;
    }
}
