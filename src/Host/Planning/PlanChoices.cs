using System.Globalization;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Host.Planning;

/// <summary>What whoever asks for a plan may choose.</summary>
/// <param name="TimeLimit">Of solving alone.</param>
/// <param name="Policy">null = the market's own.</param>
/// <param name="RulePack">null = the market's own.</param>
/// <param name="Weather">null = as it is forecast.</param>
internal sealed record PlanChoices(
    SolveOptions Options, TimeSpan TimeLimit, string? Policy = null, string? RulePack = null, WeatherScenario? Weather = null)
{
    public static readonly PlanChoices Default = new(new SolveOptions(), TimeSpan.FromSeconds(60));

    /// <summary>As the store keeps them; equal choices, equal text. The weather is told by the input itself.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"engine={Options.Engine} seed={Options.Seed} time-limit={(long)TimeLimit.TotalSeconds} policy={Policy} rule-pack={RulePack}");
}
