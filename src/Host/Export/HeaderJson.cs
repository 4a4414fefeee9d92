using System.Text.Json.Nodes;
using TidalMarket.Host.Import;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Export;

/// <summary>market.json.</summary>
internal static class HeaderJson
{
    public static JsonObject Of(MarketHeader header, string rulePack)
    {
        var json = new JsonObject
        {
            ["schema"] = 1,
            ["id"] = header.Id.Value,
            ["name"] = JsonText.Of(header.Name),
            ["note"] = JsonText.Of(header.Note),
            ["language"] = header.Language is Language language ? Vocabularies.Languages.Of(language) : null,
            ["timeZone"] = header.TimeZone,
            ["currency"] = header.Currency,
            ["rulePack"] = rulePack,
            ["permit"] = Permit(header.Permit),
            ["overrides"] = JsonText.List(header.Overrides, Override),
            ["landmarks"] = JsonText.List(header.Landmarks, Landmark),
            ["closedDates"] = JsonText.List(header.ClosedDates, day => day.ToString()),
            ["schoolHolidays"] = JsonText.List(header.SchoolHolidays, Holiday),
            ["appeal"] = JsonText.Of(header.Appeal),
        };
        foreach (string optional in (string[])["note", "language", "appeal"])
            if (json[optional] is null) json.Remove(optional);
        return json;
    }

    private static JsonObject Permit(Permit permit)
    {
        var json = new JsonObject
        {
            ["number"] = permit.Number,
            ["authority"] = JsonText.Of(permit.Authority),
            ["from"] = Cells.Date(permit.From),
            ["to"] = permit.To is DateOnly to ? Cells.Date(to) : null,
        };
        if (!permit.Hours.IsEmpty)
            json["hours"] = JsonText.List(permit.Hours, hours => new JsonObject { ["from"] = hours.From.ToString(), ["to"] = hours.To.ToString() });
        if (!permit.Area.IsEmpty)
            json["area"] = JsonText.List(permit.Area, part => new JsonObject
            {
                ["zone"] = part.Zone.Value, ["fromCm"] = part.Stretch.FromCm, ["toCm"] = part.Stretch.ToCm,
            });
        return json;
    }

    private static JsonObject Override(RuleOverride change) => new()
    {
        ["rule"] = change.Rule.Value,
        ["feature"] = change.Feature?.Value,
        ["zone"] = change.Zone?.Value,
        ["number"] = change.Number,
        ["officer"] = JsonText.Of(change.Officer),
        ["document"] = change.Document,
        ["reason"] = JsonText.Of(change.Reason),
        ["from"] = change.From is DateOnly first ? Cells.Date(first) : null,
        ["expires"] = change.Expires is DateOnly expires ? Cells.Date(expires) : null,
    };

    private static JsonObject Landmark(Landmark landmark) => new()
    {
        ["id"] = landmark.Id.Value,
        ["name"] = JsonText.Of(landmark.Name),
        ["zone"] = landmark.Zone.Value,
        ["atCm"] = landmark.AtCm,
    };

    private static JsonObject Holiday(CalendarSpan holiday) => new()
    {
        ["from"] = holiday.From.ToString(),
        ["to"] = holiday.To.ToString(),
    };
}
