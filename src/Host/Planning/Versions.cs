using System.Reflection;
using TidalMarket.Scheduling;

namespace TidalMarket.Host.Planning;

/// <summary>Which versions had a say in a plan.</summary>
internal static class Versions
{
    /// <summary>Of the planner, with its commit where it is known. It pins the solver's.</summary>
    public static readonly string OfThisProgram =
        typeof(Planner).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
