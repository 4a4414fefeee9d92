namespace TidalMarket.Scheduling.Domain.Faults;

/// <summary>wishes.csv.</summary>
internal static class WishChecks
{
    public static void Run(Registers all)
    {
        foreach (Sourced<Wish> row in all.Facts.Wishes)
        {
            (Wish wish, Source source) = (row.Value, row.Source);
            all.Vendors.Named(wish.Vendor, source.At("vendor"));
            all.Windows.Named(wish.Window, source.At("window"));
            all.Stalls.Named(wish.Stall, source.At("stall"));
            all.Faults.Range(source, "priority", wish.Priority, 1, int.MaxValue);
            if (wish.Stall is null == wish.Frontage is null)
                all.Faults.Add(
                    source.At("stall"),
                    wish.Stall is null ? new("stall 与 frontage 都为空", "neither stall nor frontage") : new(
                        "stall 与 frontage 都填了", "both stall and frontage"),
                    new("二者只填其一", "exactly one of the two"),
                    names: ["stall", "frontage"]);
            if (wish.Frontage is FrontageId id && all.Frontages.Named(id, source.At("frontage")) is Frontage line)
                OnLine(all, wish, line, source);
        }
    }

    private static void OnLine(Registers all, Wish wish, Frontage line, Source source)
    {
        if (all.MarkedLines.Contains(line.Id))
            all.Faults.Add(
                source.At("frontage"),
                new($"沿线 {line.Id} 画有摊位", $"frontage {line.Id} has stalls of its own"),
                new("其中一个摊位", "one of its stalls"));
        else all.Faults.Beyond(source, wish.Stretch, line.LengthCm, new($"沿线 {line.Id} ", $"frontage {line.Id}"));
    }
}
