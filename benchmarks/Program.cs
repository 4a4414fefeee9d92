using BenchmarkDotNet.Running;
using TidalMarket.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(FirstPlanOfJinhui).Assembly).Run(args);
