using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Cli;

/// <summary>A breach as one line.</summary>
internal static class BreachWords
{
    public static Bilingual Line(this Breach breach) => new($"{breach.Rule}: {breach.Where}: {breach.Found.Zh}", breach.ToString());
}
