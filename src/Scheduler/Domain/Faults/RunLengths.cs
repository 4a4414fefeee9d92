namespace TidalMarket.Scheduling.Domain.Faults;

/// <summary>run_min against run_max, where both are written; a blank one follows the other (data/README.md).</summary>
internal static class RunLengths
{
    public static void Check(FaultList faults, Source source, int? least, int? most)
    {
        if (least is int min && most is int max && min > max)
            faults.Add(
                source,
                new($"run_min {min} 大于 run_max {max}", $"run_min {min} is more than run_max {max}"),
                new("run_min 不大于 run_max", "run_min at most run_max"));
    }
}
