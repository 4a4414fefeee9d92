namespace TidalMarket.Scheduling.Domain.Faults;

/// <summary>The words that a stall's marks may be: categories, and tags that somebody needs or some place offers.</summary>
internal sealed class MarkWords
{
    /// <summary>Tags that data/README.md names; they mean the same in every market.</summary>
    private static readonly string[] OfTheFormat = ["own-rig", "frying", "frying-light"];

    private static readonly string[] FilesWithTags = ["vendors.csv", "stalls.csv", "frontages.csv"];

    private readonly HashSet<string> known;
    private readonly Registers all;
    private readonly bool areAllKnown;

    public MarkWords(Registers all)
    {
        this.all = all;
        known = new HashSet<string>(all.Categories.Ids.Concat(OfTheFormat), StringComparer.Ordinal);
        known.UnionWith(all.Facts.Vendors.SelectMany(vendor => vendor.Value.Tags));
        known.UnionWith(all.Facts.Stalls.SelectMany(stall => stall.Value.Tags));
        known.UnionWith(all.Facts.Frontages.SelectMany(line => line.Value.Tags));
        areAllKnown = FilesWithTags.All(all.Facts.Unread.HasAllOf);
    }

    public void Check(Stall stall, Source source)
    {
        if (!areAllKnown) return;
        foreach (string mark in stall.Marks.Where(mark => !known.Contains(mark) && !all.Facts.Unread.MayHold("categories.csv", mark)))
            all.Faults.Add(
                source.At("marks"),
                new($"marks 含“{Shown.Of(mark)}”，既非业态也非用到的标签", $"mark \"{Shown.Of(mark)}\" is neither a category nor a tag that is used"),
                new("业态或标签", "a category or a tag"),
                all.Faults.Guess(mark, known),
                names: "marks");
    }
}
