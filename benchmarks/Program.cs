using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using TidalMarket.Benchmarks;

// Not benchmarks but looks: a year of planning, the real days of Amsterdam, what each rule costs, and strict ranks.
if (args is ["year", .. string[] rest]) return await YearInStore.RunAsync(rest);
if (args is ["bounds", .. string[] market]) return BoundsByRule.Run(market);
if (args is ["amsterdam", string shared]) return AmsterdamDays.Run(shared, Path.Combine("docs", "amsterdam.md"));
if (args is ["strict", string stalls, string vendors, .. string[] seeds])
    return StrictRanks.Run(int.Parse(stalls, CultureInfo.InvariantCulture), int.Parse(vendors, CultureInfo.InvariantCulture), seeds is [string many] ? int.Parse(many, CultureInfo.InvariantCulture) : 5);
if (args is ["rules", .. string[] only]) return RuleCosts.Run(Path.Combine("docs", "rules.md"), only.FirstOrDefault());

// Each benchmark is built into a program of its own, solver and all; on a small machine that takes longer than the usual two minutes.
ManualConfig config = ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(15));
Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(FirstPlanOfJinhui).Assembly).Run(args, config)];
return summaries.All(HasRun) ? 0 : 1;

static bool HasRun(Summary summary) => summary.BenchmarksCases.Length == summary.Reports.Count(report => report.Success);
