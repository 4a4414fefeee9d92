using TidalMarket.Host.Import;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Export;

/// <summary>The files of the market company: windows, tariffs, guides, rails, circuits, history.</summary>
internal static class CompanyTables
{
    public static readonly CsvTable<WindowPattern> Windows = new("windows.csv", Required: true,
    [
        new("id", row => row.Phases.Id.Value),
        .. Cells.Name<WindowPattern>(row => row.Phases.Name),
        new("weekdays", row => Cells.Weekdays(row.Weekdays)),
        new("dates", row => Cells.Dates(row.Dates)),
        new("road_closed", row => row.Phases.RoadClosed.ToString()),
        new("set_up", row => row.Phases.SetUp.ToString()),
        new("load_in", row => row.Phases.LoadIn.ToString()),
        new("sell", row => row.Phases.Sell.ToString()),
        new("sell_stop", row => row.Phases.SellStop.ToString()),
        new("stalls_off", row => row.Phases.StallsOff.ToString()),
        new("swept", row => row.Phases.Swept.ToString()),
        new("handed_back", row => row.Phases.HandedBack.ToString()),
    ]);

    public static readonly CsvTable<Tariff> Tariffs = new("tariffs.csv", Required: false,
    [
        new("zone", tariff => tariff.Zone?.Value),
        new("category", tariff => tariff.Category?.Value),
        new("window", tariff => tariff.Window?.Value),
        new("tier", tariff => Cells.Number(tariff.Tier)),
        new("per", tariff => Kebab<TariffUnit>.Words.Of(tariff.Per)),
        new("fee_yuan", tariff => tariff.Fee.ToString()),
    ]);

    public static readonly CsvTable<Guide> Guides = new("guides.csv", Required: false,
    [
        new("id", guide => guide.Id.Value),
        .. Cells.Name<Guide>(guide => guide.Name),
        new("weekdays", guide => Cells.Weekdays(guide.Weekdays)),
        new("from", guide => guide.Free.From.ToString()),
        new("to", guide => guide.Free.To.ToString()),
        new("skills", guide => Cells.List(guide.Skills)),
    ]);

    public static readonly CsvTable<RailStock> Rails = new("rails.csv", Required: false,
    [
        new("id", rail => rail.Id.Value),
        .. Cells.Name<RailStock>(rail => rail.Name),
        new("zone", rail => rail.Zone.Value),
        new("piece_cm", rail => Cells.Number(rail.PieceCm)),
        new("pieces", rail => Cells.Number(rail.Pieces)),
        new("openable", rail => Cells.Yes(rail.Openable)),
        new("at_cm", rail => Cells.Number(rail.AtCm)),
    ]);

    /// <summary>A row for each stretch; a circuit that reaches none has one row.</summary>
    public static readonly CsvTable<(Circuit Circuit, CircuitReach? Reach)> Circuits = new("circuits.csv", Required: false,
    [
        new("id", row => row.Circuit.Id.Value),
        .. Cells.Name<(Circuit Circuit, CircuitReach? Reach)>(row => row.Circuit.Name),
        new("capacity_w", row => Cells.Number(row.Circuit.CapacityW)),
        new("socket_w", row => Cells.Number(row.Circuit.SocketW)),
        new("frontage", row => row.Reach?.Frontage.Value),
        new("from_cm", row => Cells.Number(row.Reach?.Stretch.FromCm)),
        new("to_cm", row => Cells.Number(row.Reach?.Stretch.ToCm)),
    ]);

    public static readonly CsvTable<DayWeather> Weather = new("weather.csv", Required: false,
    [
        new("date", said => Cells.Date(said.Date)),
        new("window", said => said.Window?.Value),
        new("wind_ms", said => Cells.Number(said.WindMs)),
        new("storm", said => Cells.OnlyYes(said.Storm)),
    ]);

    public static readonly CsvTable<HistoryEntry> History = new("history.csv", Required: false,
    [
        new("vendor", entry => entry.Vendor.Value),
        new("date", entry => Cells.Date(entry.Date)),
        new("window", entry => entry.Window.Value),
        new("stalls", entry => Cells.List(entry.Stalls)),
        new("attended", entry => Cells.Yes(entry.Attended)),
    ]);

    public static IEnumerable<(Circuit Circuit, CircuitReach? Reach)> Rows(Circuit circuit) => circuit.Reaches.IsEmpty
        ? [(circuit, null)]
        : circuit.Reaches.Select(reach => (circuit, (CircuitReach?)reach));
}
