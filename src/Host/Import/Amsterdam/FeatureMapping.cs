using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>What breaks a row becomes an obstacle, landmarks of stalls become signs on the map.</summary>
internal sealed class FeatureMapping
{
    private readonly ImmutableArray<Sourced<Feature>>.Builder all = ImmutableArray.CreateBuilder<Sourced<Feature>>();
    private readonly Dictionary<FeatureKind, int> counts = [];

    public ImmutableArray<Sourced<Feature>> All => all.ToImmutable();

    /// <param name="fromCm">Where the row begins on its line.</param>
    public void Add(WalkedRow row, Frontage line, int fromCm, int stallCm, DayNotes notes)
    {
        foreach (RowBreak found in row.Breaks)
            Put(FeatureKind.Obstacle, "obstacle", found.Name, line, At(fromCm + found.Before * stallCm), notes.At(found.Line));
        for (int i = 0; i < row.Stalls.Length; i++) Landmarks(row.Stalls[i], line, fromCm + i * stallCm + stallCm / 2, notes);
    }

    /// <summary>What lies between two rows of a line: lamps, trees and the like as they are, anything else an obstacle.</summary>
    public void Between(AmsterdamObstacle obstacle, Frontage line, Stretch gap, DayNotes notes)
    {
        Source source = notes.At(obstacle.Line);
        ILookup<bool, string> drawn = obstacle.Kinds.ToLookup(thing => ObstacleWords.Drawn(thing) is not null);
        if (drawn[false].Any() || obstacle.Kinds.IsEmpty)
            Put(FeatureKind.Obstacle, "obstacle", ObstacleWords.Of(obstacle with { Kinds = [.. drawn[false]] }), line, gap, source);
        foreach (string thing in drawn[true])
            Put(ObstacleWords.Drawn(thing)!.Value, ObstacleWords.Word(thing).En, ObstacleWords.Word(thing), line, At((gap.FromCm + gap.ToCm) / 2), source);
    }

    private void Landmarks(AmsterdamStall stall, Frontage line, int atCm, DayNotes notes)
    {
        foreach (string property in stall.Properties)
        {
            Bilingual word = ObstacleWords.Word(property);
            if (ObstacleWords.Drawn(property) is FeatureKind kind) Put(kind, word.En, word, line, At(atCm), notes.At(stall.Line));
            else notes.Repaired("marktplaatsen[].properties", stall.Id, stall.Line, property, Done.UnknownIgnored);
        }
    }

    private static Stretch At(int cm) => new(cm, cm);

    private void Put(FeatureKind kind, string word, Bilingual name, Frontage line, Stretch stretch, Source source)
    {
        int number = counts[kind] = counts.GetValueOrDefault(kind) + 1;
        var id = new FeatureId($"{word.Replace(' ', '-')}-{number}");
        all.Add(new(new Feature(id, name, kind, line.Zone, line.Id, stretch, []), source));
    }
}
