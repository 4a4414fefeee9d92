using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Puts the rows of a market into the lists of its print pages.</summary>
internal sealed class PrintedSections
{
    private readonly DayIds ids;
    private readonly DayNotes notes;
    private readonly Dictionary<string, (AmsterdamBlock Block, int Index)> printed = new(StringComparer.Ordinal);

    private PrintedSections(AmsterdamDay layout, DayIds ids, DayNotes notes)
    {
        (this.ids, this.notes) = (ids, notes);
        foreach (AmsterdamBlock block in layout.Pages.SelectMany(page => page))
            for (int i = 0; i < block.Stalls.Length; i++) Print(block, i);
    }

    /// <summary>In the order of the pages; then each row that is on none, by itself.</summary>
    public static ImmutableArray<PrintedSection> Of(AmsterdamDay layout, ImmutableArray<WalkedRow> rows, DayIds ids, DayNotes notes)
    {
        var sections = new PrintedSections(layout, ids, notes);
        ILookup<AmsterdamBlock?, WalkedRow> homes = rows.ToLookup(sections.HomeOf);
        return
        [
            .. layout.Pages.SelectMany(page => sections.OnPage(page, homes)),
            .. homes[null].Select(sections.Apart),
        ];
    }

    private void Print(AmsterdamBlock block, int index)
    {
        string stall = block.Stalls[index];
        if (!ids.Stalls.Knows(stall)) notes.Repaired("paginas[]", stall, block.Line, stall, Done.NoStall);
        else if (!printed.TryAdd(stall, (block, index))) notes.Repaired("paginas[]", stall, block.Line, stall, Done.PrintedTwice);
    }

    /// <summary>The list that names most stalls of a row; null = none does, or the row is a circle and no part of a line.</summary>
    private AmsterdamBlock? HomeOf(WalkedRow row) => row.Circular
        ? null
        : row.Stalls.Where(stall => printed.ContainsKey(stall.Id))
            .GroupBy(stall => printed[stall.Id].Block, ReferenceEqualityComparer.Instance)
            .MaxBy(block => block.Count())?.Key as AmsterdamBlock;

    /// <summary>A list at the left and one at the right after it are the two sides of a street.</summary>
    private IEnumerable<PrintedSection> OnPage(ImmutableArray<AmsterdamBlock> page, ILookup<AmsterdamBlock?, WalkedRow> homes)
    {
        PrintedLine[] lines = [.. page.Select(block => Line(block, homes[block])).Where(line => !line.Rows.IsEmpty)];
        for (int i = 0; i < lines.Length; i++)
        {
            bool faced = i + 1 < lines.Length && lines[i].Side == Side.Left && lines[i + 1].Side == Side.Right;
            yield return faced ? new PrintedSection([lines[i], lines[++i]]) : new PrintedSection([lines[i]]);
        }
    }

    private PrintedLine Line(AmsterdamBlock block, IEnumerable<WalkedRow> rows) => new(
        block,
        block.Right ? Side.Right : Side.Left,
        [.. rows.Select(row => (Row: row, At: IndexesIn(block, row)))
            .OrderBy(one => one.At.Min())
            .Select(one => one.At[0] > one.At[^1] ? one.Row.Reversed() : one.Row)]);

    private int[] IndexesIn(AmsterdamBlock block, WalkedRow row) =>
        [.. row.Stalls.Where(stall => HasIn(block, stall.Id)).Select(stall => printed[stall.Id].Index)];

    private bool HasIn(AmsterdamBlock block, string stall) =>
        printed.TryGetValue(stall, out (AmsterdamBlock Block, int Index) at) && ReferenceEquals(at.Block, block);

    private PrintedSection Apart(WalkedRow row)
    {
        AmsterdamStall first = row.Stalls[0];
        if (!row.Circular) notes.Repaired("paginas[]", first.Id, first.Line, $"{first.Id} – {row.Stalls[^1].Id}", Done.NotPrinted);
        return new PrintedSection([new PrintedLine(new AmsterdamBlock(row.Line, false, "", "", "", []), Side.Left, [row])]);
    }
}
