using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>What was written but could not be read. Nothing is said against a fact for naming it: its own fault is said
/// already.</summary>
/// <param name="Files">Files of which nothing could be read, or not every id: <c>zones.csv</c>.</param>
/// <param name="Rows">The ids of rows that could not be read.</param>
public sealed record Unread(ImmutableHashSet<string> Files, ImmutableHashSet<(string File, string Id)> Rows)
{
    public static readonly Unread Nothing = new([], []);

    public bool IsNothing => Files.IsEmpty && Rows.IsEmpty;

    /// <summary>Whether the file may well have named this id.</summary>
    public bool MayHold(string file, string id) => Files.Contains(file) || Rows.Contains((file, id));

    /// <summary>Whether all of the file was read.</summary>
    public bool HasAllOf(string file) => !Files.Contains(file) && !Rows.Any(row => row.File == file);
}
