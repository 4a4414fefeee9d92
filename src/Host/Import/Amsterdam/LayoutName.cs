using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>What the name of a layout's directory says: <c>DAPP-ZA</c> is the Dappermarkt on Saturdays.</summary>
/// <param name="Id">The whole name.</param>
/// <param name="Days">On which the market is held; all of them if the name gives none.</param>
internal sealed record LayoutName(string Id, Bilingual Name, Weekdays Days)
{
    public static LayoutName Of(string directory)
    {
        int dash = directory.LastIndexOf('-');
        string market = dash < 0 ? directory : directory[..dash], ending = dash < 0 ? "" : directory[(dash + 1)..];
        string name = SafeName.Of(LayoutMarkets.Name(market) ?? market);
        return Day(ending) is (int Iso, Bilingual Word) day
            ? new LayoutName(directory, new($"{name} {day.Word.Zh}", $"{name}, {day.Word.En}"), Weekdays.Of(day.Iso))
            : new LayoutName(directory, Bilingual.Same(SafeName.Of($"{name} {ending}".TrimEnd())), Weekdays.All);
    }

    private static (int Iso, Bilingual Word)? Day(string dutch) => dutch switch
    {
        "MA" => (1, new("星期一", "Monday")),
        "DI" => (2, new("星期二", "Tuesday")),
        "WO" => (3, new("星期三", "Wednesday")),
        "DO" => (4, new("星期四", "Thursday")),
        "VR" => (5, new("星期五", "Friday")),
        "ZA" => (6, new("星期六", "Saturday")),
        "ZO" => (7, new("星期日", "Sunday")),
        _ => null,
    };
}
