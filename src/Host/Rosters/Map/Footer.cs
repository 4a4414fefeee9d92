using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>What an officer allowed, where the street was not surveyed, and where the data is from.</summary>
internal static class Footer
{
    private const double Size = 12.5;
    private const double LineHeight = 18;

    public static Band Draw(MapSheet sheet)
    {
        ImmutableArray<string> lines = [.. Remarks.Of(sheet.Problem, sheet.Plan).SelectMany(remark => Wrapped(sheet, remark))];
        return new Band("footer", lines.Length * LineHeight, [.. lines.Select((line, i) => Svg.Text("remark", 0, i * LineHeight + 8, Size, line))]);
    }

    private static IEnumerable<string> Wrapped(MapSheet sheet, Bilingual remark) =>
        new[] { remark.In(sheet.Language), remark.Beside(sheet.Language) }
            .Where(words => words.Length > 0)
            .SelectMany(words => Lettering.Fill(words, Size, StreetMap.InnerWidth));
}
