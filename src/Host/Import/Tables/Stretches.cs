using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Tables;

/// <summary>The columns <c>frontage</c>, <c>from_cm</c> and <c>to_cm</c>, which stand together or not at all.</summary>
internal static class Stretches
{
    public static Stretch OfFrontage(Row row)
    {
        if (row.Cell("frontage") is not null) return new(row.Cm("from_cm"), row.Cm("to_cm"));
        if (row.CmOrNull("from_cm") is not null || row.CmOrNull("to_cm") is not null)
            row.Refuse(
                new("有 from_cm 或 to_cm 而无 frontage", "from_cm or to_cm without frontage"), new("三者齐全或都不填", "all three or none"));
        return default;
    }
}
