using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Trades become categories; a trade that is only named, and no trade at all, become categories too.</summary>
internal static class CategoryMapping
{
    /// <summary>Of no meaning here: every line has marked stalls.</summary>
    private const int StandardWidthCm = Scheduling.Domain.Category.DefaultStandardWidthCm;

    private static readonly string[] Palette =
    [
        "#4e79a7", "#f28e2b", "#59a14f", "#e15759", "#76b7b2", "#edc948",
        "#b07aa1", "#ff9da7", "#9c755f", "#86bcb6", "#d37295", "#a0cbe8",
    ];

    public static ImmutableArray<Sourced<Category>> Categories(AmsterdamDay day, DayIds ids, DayNotes notes)
    {
        var categories = ImmutableArray.CreateBuilder<Sourced<Category>>();
        foreach (AmsterdamBranch branch in Once(day, notes))
            categories.Add(new(Category(branch, ids, Colour(branch, categories.Count)), notes.At(branch.Line)));
        ReportUnmarked(day, notes);
        foreach ((string id, int line) in Unlisted(day, ids))
        {
            notes.Repaired("branches[]", id, line, id, Done.TradeAdded);
            var added = new AmsterdamBranch(line, id, id, null, false, null);
            categories.Add(new(Category(added, ids, Colour(added, categories.Count)), notes.At(line)));
        }

        categories.Add(new(NoTrade(ids), notes.At(1)));
        return categories.ToImmutable();
    }

    private static Category NoTrade(DayIds ids) => new(
        ids.NoTrade, new("未注明业态", "no trade given"), "#bab0ac", Cap: null, Bound: false, Hot: false, StandardWidthCm);

    private static Category Category(AmsterdamBranch branch, DayIds ids, string colour) => new(
        new CategoryId(ids.Categories[branch.Id]),
        TradeWords.Of(branch.Id) ?? Bilingual.Same(SafeName.Of(branch.Description ?? branch.Id)),
        colour,
        branch.MostStalls is >= 0 ? branch.MostStalls : null,
        branch.Mandatory,
        Hot: false,
        StandardWidthCm);

    private static string Colour(AmsterdamBranch branch, int index)
    {
        string colour = branch.Colour ?? "";
        bool isColour = colour.Length == 7 && colour[0] == '#' && colour.Skip(1).All(char.IsAsciiHexDigit);
        return isColour ? colour : Palette[index % Palette.Length];
    }

    private static IEnumerable<AmsterdamBranch> Once(AmsterdamDay day, DayNotes notes)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (AmsterdamBranch branch in day.Branches)
        {
            if (branch.MostStalls < 0)
                notes.Repaired("branches[].maximumPlaatsen", branch.Id, branch.Line, $"{branch.MostStalls}", Done.NoCap);
            if (seen.Add(branch.Id)) yield return branch;
            else notes.Repaired("branches[]", branch.Id, branch.Line, branch.Id, Done.FirstCounts);
        }
    }

    private static IEnumerable<(string Id, int Line)> Unlisted(AmsterdamDay day, DayIds ids) =>
        day.Stalls.SelectMany(stall => stall.Branches.Select(id => (id, stall.Line)))
            .Concat(day.Vendors.SelectMany(vendor => vendor.Branches.Select(id => (id, vendor.Line))))
            .Where(named => !ids.Listed.Contains(named.id))
            .DistinctBy(named => named.id, StringComparer.Ordinal);

    /// <summary>The law lets such a vendor stand nowhere but on own stalls; that is kept, and said.</summary>
    private static void ReportUnmarked(AmsterdamDay day, DayNotes notes)
    {
        HashSet<string> sold = [.. day.Vendors.SelectMany(vendor => vendor.Branches)];
        sold.ExceptWith(day.Stalls.SelectMany(stall => stall.Branches));
        foreach (AmsterdamBranch branch in day.Branches.Where(branch => branch.Mandatory && sold.Contains(branch.Id)))
            notes.Repaired("branches[].verplicht", branch.Id, branch.Line, "true", Done.NoStallOfTrade);
    }
}
