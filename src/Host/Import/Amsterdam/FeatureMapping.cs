using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Breaks of rows become obstacles, landmarks of stalls become signs on the map.</summary>
internal sealed class FeatureMapping(ZoneId zone)
{
    private readonly ImmutableArray<Sourced<Feature>>.Builder all = ImmutableArray.CreateBuilder<Sourced<Feature>>();
    private readonly Dictionary<FeatureKind, int> counts = [];

    public ImmutableArray<Sourced<Feature>> All => all.ToImmutable();

    public void Add(WalkedRow row, FrontageId line, int stallCm, DayNotes notes)
    {
        foreach (RowBreak found in row.Breaks)
            Point(FeatureKind.Obstacle, "obstacle", found.Name, line, found.Before * stallCm, notes.At(found.Line));
        for (int i = 0; i < row.Stalls.Length; i++) Landmarks(row.Stalls[i], line, i * stallCm + stallCm / 2, notes);
    }

    private void Landmarks(AmsterdamStall stall, FrontageId line, int atCm, DayNotes notes)
    {
        foreach (string property in stall.Properties)
        {
            Bilingual word = ObstacleWords.Word(property);
            if (ObstacleWords.Drawn(property) is FeatureKind kind) Point(kind, word.En, word, line, atCm, notes.At(stall.Line));
            else notes.Repaired("marktplaatsen[].properties", stall.Id, stall.Line, property, Done.UnknownIgnored);
        }
    }

    private void Point(FeatureKind kind, string word, Bilingual name, FrontageId line, int atCm, Source source)
    {
        int number = counts[kind] = counts.GetValueOrDefault(kind) + 1;
        var id = new FeatureId($"{word.Replace(' ', '-')}-{number}");
        all.Add(new(new Feature(id, name, kind, zone, line, new Stretch(atCm, atCm), []), source));
    }
}
