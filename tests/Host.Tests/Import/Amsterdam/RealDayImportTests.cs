using System.Text.Json;
using TidalMarket.Host.Export;
using TidalMarket.Host.Import;
using TidalMarket.Host.Import.Amsterdam;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Import.Amsterdam;

/// <summary>Every real day that the city has published.</summary>
public class RealDayImportTests
{
    public static TheoryData<string> Files => SharedDays.Files;

    [Theory]
    [MemberData(nameof(Files))]
    public void A_real_day_becomes_a_market_on_its_date(string file)
    {
        SharedDays.Needed();
        ImportedDay day = Imported(file);
        MarketProblem problem = Written(day).On(day.Date).Value;

        JsonElement known = SharedDays.Known(file);
        Assert.Equal(known.GetProperty("date").GetString(), $"{problem.Date:yyyy-MM-dd}");
        Assert.Equal(known.GetProperty("vendors_listed_unique").GetInt32(), day.Facts.Vendors.Length);
        Assert.Equal(known.GetProperty("pitches").GetInt32(), problem.Stalls.Length);
        Assert.Equal(known.GetProperty("adjacent_pairs_rows").GetInt32(), problem.Stalls.Length - problem.Frontages.Length - Breaks(problem));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Those_attend_who_attended(string file)
    {
        SharedDays.Needed();
        ImportedDay day = Imported(file);
        MarketProblem problem = Written(day).On(day.Date).Value;

        var expected = SharedDays.Known(file).GetProperty("attending_by_status").EnumerateObject()
            .GroupBy(status => Group(status.Name), status => status.Value.GetInt32())
            .ToDictionary(group => group.Key, group => group.Sum());
        var attending = problem.Vendors.GroupBy(vendor => Group(vendor.Tier)).ToDictionary(group => group.Key, group => group.Count());
        Assert.Equal(expected.OrderBy(pair => pair.Key), attending.OrderBy(pair => pair.Key));
    }

    private static ImportedDay Imported(string file) => AmsterdamImport.Day(file, File.ReadAllBytes(SharedDays.Day(file))).Value;

    private static Market Written(ImportedDay day) => MarketReader.Read(new MarketFiles(MarketWriter.Files(day.Facts))).Value;

    private static int Breaks(MarketProblem problem) => problem.Features.Count(feature => feature.Kind == FeatureKind.Obstacle);

    private static string Group(string status) => status switch
    {
        "vpl" => "1",
        "tvpl" => "2",
        "eb" => "3",
        "soll" => "applicants",
        _ => "experimental or temporary",
    };

    private static string Group(int tier) => tier switch
    {
        <= 3 => $"{tier}",
        >= 6 => "applicants",
        _ => "experimental or temporary",
    };
}
