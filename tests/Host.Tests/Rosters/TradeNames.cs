using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters;

/// <summary>A market whose vendors have names that tell nothing of their ids.</summary>
internal static class TradeNames
{
    public static MarketProblem Named(this MarketBuilder builder, params (string Vendor, string Name)[] names)
    {
        MarketFacts facts = builder.Facts();
        return ProblemBuilder.Build(facts with { Vendors = [.. facts.Vendors.Select(row => Named(row, names))] }).Value.On(MarketBuilder.Monday).Value;
    }

    private static Sourced<Vendor> Named(Sourced<Vendor> row, (string Vendor, string Name)[] names)
    {
        string? name = names.FirstOrDefault(name => name.Vendor == row.Value.Id.Value).Name;
        return name is null ? row : row with { Value = row.Value with { Name = new Bilingual($"{name}号", name) } };
    }
}
