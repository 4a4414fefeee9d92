using System.Globalization;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Laws;

/// <summary>Where people enter, who guides them, which rails, circuits and ground there are: as often too little as enough.</summary>
internal sealed partial class RandomStreet
{
    private static readonly string[] Others = ["evening"];

    /// <summary>Drawn after the ground by lots of its own, so that a seed's ground stays what it is.</summary>
    private void Setting(int seed)
    {
        random = new Random(seed ^ 0x5e77);
        builder.Window("morning").Window("evening", "17:30", "22:00", Weekdays.Of(7));
        if (Chance(30)) Empty("E");
        foreach (string zone in zones) Entries(zone);
        foreach (string line in lines) Entries(builder.Line(line));
        SettingRules();
        if (Chance(50)) Rails();
        if (Chance(60)) Guides();
        if (Chance(50)) Power();
        if (Chance(25)) Permit();
    }

    /// <summary>A street without lines.</summary>
    private void Empty(string id)
    {
        zones.Add(id);
        builder.Street(id, 1500, Among(600, 800), Among(Traffic.Closed, Traffic.Live));
    }

    private void Entries(string zone)
    {
        builder.ChangeZone(old => old with { PeakPeople = Among(0, 40, 100, 101), Windows = Chance(12) ? [new("evening")] : [] }, zone);
        if (Chance(35)) builder.ChangeZone(old => old with { UsualTraffic = Traffic.Live, LiveSide = Among<Side?>(null, Side.Left, Side.Right, Side.Right) }, zone);
        if (Chance(20)) builder.ChangeZone(old => old with { Peaks = [new(new("morning"), Among(0, 50, 200))] }, zone);
        for (int i = Among(0, 1, 1, 2); i > 0; i--) builder.Feature($"m{i}-{zone}", FeatureKind.Mouth, Among(0, 200, 350, 700, 1500), zone: zone, windows: Acting());
        if (Chance(20)) builder.Feature($"x-{zone}", FeatureKind.Crossing, Among(100, 400), Among(450, 500), zone: zone, windows: Acting());
        if (Chance(10)) builder.Feature($"d-{zone}", FeatureKind.Driveway, Among(0, 200, 399), Among(400, 401, 600), zone: zone);
    }

    private void Entries(Frontage line)
    {
        int from = Math.Min(random.Next(8) * 50, line.LengthCm - 50);
        if (Chance(20))
            builder.Feature($"s-{line.Id}", FeatureKind.Mouth, from, Chance(85) ? Math.Min(from + Among(50, 100, 200), line.LengthCm) : null, line.Id.Value, Acting());
        if (Chance(12)) builder.Feature($"w-{line.Id}", Among(FeatureKind.Crossing, FeatureKind.BusStop, FeatureKind.Door), from, from + 50, line.Id.Value, Acting());
    }

    private void SettingRules()
    {
        Maybe(60, Measure.MouthRail);
        Maybe(60, Measure.TrafficRail, 100, 300, 400, 600);
        Maybe(40, Measure.MouthPost, 0, 1, 2);
        Maybe(50, Measure.CrossingPost, 0, 1, 2);
        Maybe(40, Measure.RailPost, 0, 1, 2);
        Maybe(40, Measure.CrowdPost, 0, 50, 100);
        Maybe(40, Measure.LeastCrowdPost, 0, 1, 2);
    }

    private void Rails()
    {
        foreach (string zone in zones)
        {
            if (Chance(15)) continue;
            int piece = Among(50, 100, 150, 200);
            builder.Rails($"open-{zone}", random.Next(12), piece, openable: true, zone: zone);
            if (Chance(60)) builder.Rails($"shut-{zone}", random.Next(12), piece, zone: zone);
        }
    }

    private void Guides()
    {
        int count = 1 + random.Next(6);
        for (int i = 0; i < count; i++)
        {
            builder.Guide($"g{i}", Among("04:00", "04:00", "05:00", "05:01", "06:00"), Among("24:00", "24:00", "09:05", "08:45", "08:00"));
            if (Chance(10)) builder.ChangeGuide($"g{i}", guide => guide with { Weekdays = Weekdays.Of(2) });
        }
    }

    /// <summary>Two circuits on stalls and unmarked lines, and vendors who need them.</summary>
    private void Power()
    {
        for (int i = 0; i < 2; i++)
        {
            int capacity = Among(0, 1000, 1500, 2000, 2500), socket = Among(500, 1000, 1500);
            builder.Circuit($"k{i}", capacity, capacity == 0 ? socket : Math.Min(socket, capacity), [.. Reached()]);
        }

        foreach (string stall in stalls.Where(_ => Chance(10))) builder.Change(stall, old => old with { PowerW = Among(500, 1000) });
        for (int vendor = 0; builder.Has($"v{vendor}"); vendor++)
            if (Chance(50)) builder.ChangeVendor($"v{vendor}", old => old with { PowerW = Among(500, 501, 1000, 1500) });
    }

    private IEnumerable<string> Reached() => stalls.Where(_ => Chance(50)).Concat(
        from line in lines
        where !stalls.Contains($"{line}1") && Chance(70)
        let length = builder.Line(line).LengthCm
        let start = Among(0, 0, 100, 200)
        select string.Create(CultureInfo.InvariantCulture, $"{line}:{start}-{Among(length, Math.Min(start + 100, length))}"));

    private void Permit() => builder.Permitted(
    [
        .. zones.Where(_ => Chance(85)).SelectMany(zone => Chance(60)
            ? [$"{zone}:{Among(0, 100, 150)}-{Among(500, 700, 1500)}"]
            : new[] { $"{zone}:0-{Among(200, 300, 390)}", $"{zone}:{Among(300, 400)}-1500" }).DefaultIfEmpty($"{zones[0]}:0-1500"),
    ]);

    private string[]? Acting() => Chance(10) ? Others : null;
}
