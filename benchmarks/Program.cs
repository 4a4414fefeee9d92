using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using TidalMarket.Benchmarks;

// Not a benchmark but a look: it takes as long as a year of planning does.
if (args is ["year", .. string[] rest]) return await YearInStore.RunAsync(rest);

// Each benchmark is built into a program of its own, solver and all; on a small machine that takes longer than the usual two minutes.
ManualConfig config = ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(15));
Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(FirstPlanOfJinhui).Assembly).Run(args, config)];
return summaries.All(HasRun) ? 0 : 1;

static bool HasRun(Summary summary) => summary.BenchmarksCases.Length == summary.Reports.Count(report => report.Success);
