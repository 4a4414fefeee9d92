using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>Cuts one day out of a market: which windows are held, who attends, what is blocked, and every default.</summary>
internal static class DayOf
{
    public static Built<MarketProblem> Market(Market market, DateOnly date)
    {
        ImmutableArray<Fault> faults = FaultsOf(market, date);
        if (!faults.IsEmpty) return Built<MarketProblem>.Failed(faults);
        ImmutableArray<TideWindow> windows = WindowsOn(market, date);
        return Built<MarketProblem>.Of(Problem(market, date, windows, Requests(market, date, windows)));
    }

    public static MarketProblem Ground(Market market, DateOnly date)
    {
        ImmutableArray<TideWindow> held = WindowsOn(market, date);
        return Problem(market, date, held.IsEmpty ? InOrder(market.Windows) : held, []);
    }

    private static MarketProblem Problem(
        Market market, DateOnly date, ImmutableArray<TideWindow> windows, ImmutableArray<StallRequest> requests)
    {
        HashSet<VendorId> attending = [.. requests.Select(request => request.Vendor)];
        return new MarketProblem
        {
            Header = market.Header,
            Date = date,
            IsSchoolDay = IsSchoolDay(market, date),
            Rules = market.Rules,
            Overrides = [.. market.Header.Overrides.Where(change => change.InForce(date))],
            Policy = market.Policy,
            Windows = windows,
            Zones = market.Zones,
            Frontages = market.Frontages,
            Stalls = [.. market.Stalls.Select(stall => OnDay(market, stall, date))],
            Features = market.Features,
            Categories = market.Categories,
            Vendors = [.. market.Vendors.Where(vendor => attending.Contains(vendor.Id))],
            Requests = requests,
            Tariffs = market.Tariffs,
            Guides = [.. market.Guides.Where(guide => guide.Weekdays.Contains(date))],
            GuidesListed = !market.Guides.IsEmpty,
            Rails = market.Rails,
            Circuits = market.Circuits,
            Weather = [.. market.Weather.Where(said => said.Date == date)],
        };
    }

    public static ImmutableArray<Fault> FaultsOf(Market market, DateOnly date)
    {
        var faults = ImmutableArray.CreateBuilder<Fault>();
        var header = new Source("market.json", null);
        string day = $"{date:yyyy-MM-dd}";
        if (!market.Header.Permit.Covers(date))
            faults.Add(new(header, new($"{day} 不在许可 {market.Header.Permit.Number} 的期限内", $"{day} is outside permit {market.Header.Permit.Number}"),
                new("许可期限内的日期", "a day that the permit covers")));
        if (market.Header.ClosedDates.Any(closed => closed.Matches(date)))
            faults.Add(new(header, new($"{day} 休市", $"{day} is a closed date"), new("开市的日期", "a market day")));
        else if (WindowsOn(market, date).IsEmpty)
            faults.Add(new(new("windows.csv", null), new($"{day} 没有潮汐时段", $"no tide window is held on {day}"), new("开市的日期", "a market day")));
        return faults.ToImmutable();
    }

    private static ImmutableArray<TideWindow> WindowsOn(Market market, DateOnly date) => InOrder(market.Windows
        .Where(pattern => pattern.HoldsOn(date))
        .OrderBy(pattern => !pattern.Names(date)));

    /// <summary>Each window once, its first row counting; by time.</summary>
    private static ImmutableArray<TideWindow> InOrder(IEnumerable<WindowPattern> rows) =>
    [
        .. rows.DistinctBy(row => row.Phases.Id)
            .Select(row => row.Phases)
            .OrderBy(window => window.RoadClosed)
            .ThenBy(window => window.Id.Value, StringComparer.Ordinal),
    ];

    private static bool IsSchoolDay(Market market, DateOnly date) =>
        Weekdays.MondayToFriday.Contains(date) && !market.Header.SchoolHolidays.Any(holiday => holiday.Contains(date));

    private static DayStall OnDay(Market market, Stall stall, DateOnly date)
    {
        Circuit? circuit = market.Circuits.FirstOrDefault(circuit => circuit.Id == stall.Circuit);
        int depth = stall.DepthCm ?? market.Frontages.First(line => line.Id == stall.Frontage).DepthMaxCm;
        return new DayStall(stall, depth, Math.Min(stall.PowerW ?? circuit?.SocketW ?? 0, circuit?.CapacityW ?? int.MaxValue), stall.BlockedOn(date));
    }

    private static ImmutableArray<StallRequest> Requests(Market market, DateOnly date, ImmutableArray<TideWindow> windows)
    {
        ILookup<VendorId, Attendance> attendance = market.Attendance.ToLookup(row => row.Vendor);
        ILookup<VendorId, Wish> wishes = market.Wishes.ToLookup(wish => wish.Vendor);
        ILookup<VendorId, RequestOverride> overrides = market.Requests.ToLookup(row => row.Vendor);
        return
        [
            .. from window in windows
               from vendor in market.Vendors
               where Applies(vendor, window.Id) && Attends(attendance[vendor.Id], window.Id, date)
               let change = overrides[vendor.Id].FirstOrDefault(row => row.Window == window.Id)
               let request = RequestOf.Vendor(vendor, window.Id, change, wishes[vendor.Id], market.Policy.DrawSeed)
               orderby windows.IndexOf(window), request.Standing
               select request,
        ];
    }

    private static bool Applies(Vendor vendor, WindowId window) => vendor.Windows.IsEmpty || vendor.Windows.Contains(window);

    /// <summary>A date beats a weekday, a row for the window beats one for all; without a row the vendor comes.</summary>
    private static bool Attends(IEnumerable<Attendance> rows, WindowId window, DateOnly date) =>
        rows.Where(row => row.Window is null || row.Window == window)
            .Where(row => row.Dates.Contains(date) || row.Weekdays.Contains(date))
            .OrderByDescending(row => row.Dates.Contains(date))
            .ThenByDescending(row => row.Window is not null)
            .FirstOrDefault()?.Attends ?? true;
}
