namespace TidalMarket.Scheduling.Domain.Faults;

/// <summary>categories.csv.</summary>
internal static class CategoryChecks
{
    public static void Run(Registers all)
    {
        foreach (Sourced<Category> row in all.Categories.Rows)
        {
            all.Faults.Range(row.Source, "cap", row.Value.Cap, 0, int.MaxValue);
            all.Faults.Range(row.Source, "standard_width_cm", row.Value.StandardWidthCm, 1, Largest.Cm);
            if (!IsColour(row.Value.Colour))
                all.Faults.Add(
                    row.Source.At("colour"),
                    new($"colour“{Shown.Of(row.Value.Colour)}”", $"colour \"{Shown.Of(row.Value.Colour)}\""),
                    new("#rrggbb，如 #4c9f50", "#rrggbb, such as #4c9f50"),
                    names: "colour");
        }
    }

    private static bool IsColour(string text) => text is ['#', ..] && text.Length == 7 && text.Skip(1).All(char.IsAsciiHexDigit);
}
