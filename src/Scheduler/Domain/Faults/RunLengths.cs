namespace TidalMarket.Scheduling.Domain.Faults;

/// <summary>run_min against run_max, where both are written; a blank one follows the other (data/README.md).</summary>
internal static class RunLengths
{
    /// <summary>No market has as many stalls side by side; who asks for more means centimetres.</summary>
    private const int MostStalls = 1000;

    /// <param name="unit">In which both are.</param>
    public static void Check(FaultList faults, Source source, int? least, int? most, RunUnit unit)
    {
        if (unit == RunUnit.Stalls && Math.Max(least ?? 0, most ?? 0) > MostStalls) TooMany(faults, source, least, most);
        else Order(faults, source, least, most);
    }

    private static void TooMany(FaultList faults, Source source, int? least, int? most)
    {
        (string column, int? stalls) = least > MostStalls ? ("run_min", least) : ("run_max", most);
        faults.Add(
            source.At(column),
            new($"{column} 为 {stalls} 个摊位", $"{column} is {stalls} stalls"),
            new($"不超过 {MostStalls} 个", $"at most {MostStalls}"),
            new("指厘米，则 run_unit 填 cm", "centimetres are meant: then run_unit is cm"),
            names: [column, "run_unit"]);
    }

    private static void Order(FaultList faults, Source source, int? least, int? most)
    {
        if (least is int min && most is int max && min > max)
            faults.Add(
                source.At("run_min"),
                new($"run_min {min} 大于 run_max {max}", $"run_min {min} is more than run_max {max}"),
                new("run_min 不大于 run_max", "run_min at most run_max"),
                names: ["run_min", "run_max"]);
    }
}
