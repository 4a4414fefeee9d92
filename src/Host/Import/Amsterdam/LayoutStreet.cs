using System.Collections.Immutable;
using System.Globalization;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Print pages become a street: a zone for two lists that face each other, a frontage for each, what stands at their ends a landmark.</summary>
/// <remarks>
/// Rows of one list lie on one line, a gap apart: nobody's stalls reach over it. How wide the street and its gaps are is nowhere said; the numbers here
/// are for drawing alone.
/// </remarks>
internal sealed class LayoutStreet
{
    private const int RoadCm = 600, PassageCm = 150, BreakCm = 60;

    private readonly DayNotes notes;
    private readonly StallMapping stallMapping;
    private readonly FeatureMapping features = new();
    private readonly Dictionary<(string, string), AmsterdamObstacle> between = [];
    private readonly LegalIds landmarkIds = new([]);
    private readonly ImmutableArray<Sourced<Zone>>.Builder zones = ImmutableArray.CreateBuilder<Sourced<Zone>>();
    private readonly ImmutableArray<Sourced<Frontage>>.Builder frontages = ImmutableArray.CreateBuilder<Sourced<Frontage>>();
    private readonly ImmutableArray<Sourced<Stall>>.Builder stalls = ImmutableArray.CreateBuilder<Sourced<Stall>>();
    private readonly ImmutableArray<Landmark>.Builder landmarks = ImmutableArray.CreateBuilder<Landmark>();

    private LayoutStreet(AmsterdamDay layout, DayIds ids, DayNotes notes)
    {
        this.notes = notes;
        stallMapping = new StallMapping(layout, ids, notes);
    }

    public static MappedStreet Of(AmsterdamDay layout, DayIds ids, DayNotes notes)
    {
        (ImmutableArray<WalkedRow> rows, ImmutableArray<AmsterdamObstacle> idle) = RowMapping.Rows(layout, notes);
        ImmutableArray<PrintedSection> sections = PrintedSections.Of(layout, rows, ids, notes);
        var street = new LayoutStreet(layout, ids, notes);
        foreach (AmsterdamObstacle obstacle in idle)
            if (!street.between.TryAdd(RowMapping.Pair(obstacle.A, obstacle.B), obstacle)) RowMapping.Report(obstacle, ids, notes);
        for (int i = 0; i < sections.Length; i++) street.Add(sections[i], Numbered(i + 1, sections.Length));
        foreach (AmsterdamObstacle obstacle in street.between.Values) RowMapping.Report(obstacle, ids, notes);
        return new MappedStreet(
            street.zones.ToImmutable(), street.frontages.ToImmutable(), street.stalls.ToImmutable(), street.features.All, street.landmarks.ToImmutable());
    }

    private void Add(PrintedSection section, string number)
    {
        var zone = new ZoneId($"section-{number}");
        int length = section.Lines.Max(line => Add(line, zone));
        bool Has(Side side) => section.Lines.Any(line => line.Side == side);
        (string top, string bottom) = (Ends(section, block => block.Top), Ends(section, block => block.Bottom));
        zones.Add(new(
            new Zone(
                zone, PageWords.Section(section, top, bottom), ZoneKind.Street, length, RoadCm,
                Has(Side.Left) ? SchematicPlan.DepthCm : 0, Has(Side.Right) ? SchematicPlan.DepthCm : 0,
                Traffic.Closed, [], [], null, Surveyed: false),
            notes.At(section.Lines[0].Block.Line)));
        Mark(top, zone, 0);
        Mark(bottom, zone, length);
    }

    /// <returns>The length of the line.</returns>
    private int Add(PrintedLine printed, ZoneId zone)
    {
        int[] starts = Starts(printed.Rows);
        int length = starts[^1] + LengthCm(printed.Rows[^1]);
        bool circular = printed.Rows is [{ Circular: true }];
        var line = new Frontage(
            new FrontageId(zone.Value + (printed.Side == Side.Left ? "-left" : "-right")), zone, PageWords.Line(printed), printed.Side, 0,
            RoadCm / 2 + SchematicPlan.DepthCm, StandsOutward: false, length, SchematicPlan.DepthCm, Frontage.DefaultModuleCm,
            JoinCm: 0, circular, [], Water: false);
        frontages.Add(new(line, notes.At(printed.Block.Line)));
        for (int i = 0; i < starts.Length; i++) Add(printed.Rows[i], line, starts[i], i == 0 ? null : printed.Rows[i - 1]);
        return length;
    }

    private void Add(WalkedRow row, Frontage line, int fromCm, WalkedRow? before)
    {
        if (before is not null && between.Remove(Pair(before, row), out AmsterdamObstacle? obstacle))
            features.Between(obstacle, line, new Stretch(fromCm - PassageCm, fromCm), notes);
        features.Add(row, line, fromCm, StreetMapping.UsualStallCm, notes);
        for (int i = 0; i < row.Stalls.Length; i++)
        {
            int at = fromCm + i * StreetMapping.UsualStallCm;
            stalls.Add(stallMapping.Stall(row.Stalls[i], line.Id, new Stretch(at, at + StreetMapping.UsualStallCm)));
        }
    }

    private int[] Starts(ImmutableArray<WalkedRow> rows)
    {
        int[] starts = new int[rows.Length];
        for (int i = 1; i < rows.Length; i++)
        {
            int gap = between.ContainsKey(Pair(rows[i - 1], rows[i])) ? PassageCm : BreakCm;
            starts[i] = starts[i - 1] + LengthCm(rows[i - 1]) + gap;
        }

        return starts;
    }

    private void Mark(string name, ZoneId zone, int atCm)
    {
        if (name.Length > 0) landmarks.Add(new Landmark(new LandmarkId(landmarkIds.Invent(name)), PageWords.Of(name), zone, atCm));
    }

    /// <summary>What stands at one end of a section, said once where both sides say the same.</summary>
    private string Ends(PrintedSection section, Func<AmsterdamBlock, string> end)
    {
        List<string> names = [];
        foreach (AmsterdamBlock block in section.Lines.Select(line => line.Block).Where(block => end(block).Length > 0))
        {
            if (PageWords.IsNoPlace(end(block))) notes.Repaired("paginas[].landmark", "", block.Line, end(block), Done.NoPlace);
            else if (!names.Contains(end(block))) names.Add(end(block));
        }

        return string.Join(PageWords.Or, names);
    }

    private static (string, string) Pair(WalkedRow one, WalkedRow next) => RowMapping.Pair(one.Stalls[^1].Id, next.Stalls[0].Id);

    private static int LengthCm(WalkedRow row) => row.Stalls.Length * StreetMapping.UsualStallCm;

    private static string Numbered(int number, int of) =>
        number.ToString(CultureInfo.InvariantCulture).PadLeft(of.ToString(CultureInfo.InvariantCulture).Length, '0');
}
