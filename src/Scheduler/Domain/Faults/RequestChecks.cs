namespace TidalMarket.Scheduling.Domain.Faults;

/// <summary>requests.csv and attendance.csv.</summary>
internal static class RequestChecks
{
    public static void Run(Registers all)
    {
        Dictionary<(VendorId, WindowId), Source> seen = [];
        foreach (Sourced<RequestOverride> row in all.Facts.Requests)
        {
            Request(all, row.Value, row.Source);
            if (!seen.TryAdd((row.Value.Vendor, row.Value.Window), row.Source))
                all.Faults.Add(
                    row.Source,
                    Already(row.Value.Vendor, row.Value.Window, seen[(row.Value.Vendor, row.Value.Window)]),
                    new("每个摊主每个时段一行", "one row for a vendor and window"));
        }

        Attendance(all);
    }

    private static void Request(Registers all, RequestOverride change, Source source)
    {
        Vendor? vendor = all.Vendors.Named(change.Vendor, source.At("vendor"));
        all.Windows.Named(change.Window, source.At("window"));
        all.Faults.Range(source, "run_min", change.RunMin, 1, Largest.Cm);
        all.Faults.Range(source, "run_max", change.RunMax, 1, Largest.Cm);
        all.Faults.Range(source, "depth_cm", change.DepthCm, 0, Largest.Cm);
        all.Faults.Range(source, "power_w", change.PowerW, 0, Largest.Watts);
        if (change.RunMin is null && change.RunMax is null) return;
        bool sameUnit = vendor is not null && (change.RunUnit ?? vendor.RunUnit) == vendor.RunUnit;
        RunLengths.Check(
            all.Faults,
            source,
            change.RunMin ?? (sameUnit ? vendor!.RunMin : null),
            change.RunMax ?? (sameUnit ? vendor!.RunMax : null),
            change.RunUnit ?? vendor?.RunUnit ?? RunUnit.Centimetres);
    }

    private static void Attendance(Registers all)
    {
        Dictionary<(VendorId, WindowId?, string Day), Sourced<Attendance>> seen = [];
        foreach (Sourced<Attendance> row in all.Facts.Attendance)
        {
            Attendance said = row.Value;
            all.Vendors.Named(said.Vendor, row.Source.At("vendor"));
            all.Windows.Named(said.Window, row.Source.At("window"));
            if (said.Weekdays.IsEmpty == said.Dates.IsEmpty)
                all.Faults.Add(
                    row.Source.At("dates"),
                    said.Dates.IsEmpty ? new("weekdays 与 dates 都为空", "weekdays and dates are both blank") : new("weekdays 与 dates 都填了", "both weekdays and dates"),
                    new("二者只填其一", "exactly one of the two"),
                    names: ["weekdays", "dates"]);
            foreach (string day in WrittenDay.Of(said.Weekdays, said.Dates))
                if (!seen.TryAdd((said.Vendor, said.Window, day), row))
                    Contradiction(all.Faults, row, seen[(said.Vendor, said.Window, day)], day);
        }
    }

    private static void Contradiction(FaultList faults, Sourced<Attendance> row, Sourced<Attendance> first, string day)
    {
        if (row.Value.Attends == first.Value.Attends) return;
        faults.Add(
            row.Source,
            new(
                $"{row.Value.Vendor} 的 {day} 与第 {first.Source.Line} 行相反",
                $"{day} of {row.Value.Vendor} contradicts line {first.Source.Line}"),
            new("只说一次", "it said once"));
    }

    private static Bilingual Already(VendorId vendor, WindowId window, Source first) => new(
        $"{vendor} 在 {window} 的行第 {first.Line} 行已有", $"{vendor} in {window} stands in line {first.Line} already");
}
