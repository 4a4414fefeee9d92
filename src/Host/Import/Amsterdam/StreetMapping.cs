using System.Collections.Immutable;
using System.Globalization;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Rows become frontages of one zone whose cross-section is unknown.</summary>
internal sealed class StreetMapping
{
    public const int UsualStallCm = 300;

    private const int WidestStallM = 50;

    private const decimal NarrowestStallM = 0.5m;

    private static readonly ZoneId ZoneId = new("street");

    private readonly StallMapping stalls;
    private readonly FeatureMapping features = new();
    private readonly DayNotes notes;
    private readonly int stallCm;

    private StreetMapping(AmsterdamDay day, DayIds ids, DayNotes notes)
    {
        this.notes = notes;
        stalls = new StallMapping(day, ids, notes);
        stallCm = StallCm(day, notes);
    }

    public static MappedStreet Street(AmsterdamDay day, DayIds ids, DayNotes notes)
    {
        (ImmutableArray<WalkedRow> rows, ImmutableArray<AmsterdamObstacle> idle) = RowMapping.Rows(day, notes);
        foreach (AmsterdamObstacle obstacle in idle) RowMapping.Report(obstacle, ids, notes);
        return new StreetMapping(day, ids, notes).Street(rows);
    }

    private MappedStreet Street(ImmutableArray<WalkedRow> rows)
    {
        ImmutableArray<RowPosition> positions = SchematicPlan.Positions([.. rows.Select(LengthCm)]);
        var frontages = ImmutableArray.CreateBuilder<Sourced<Frontage>>();
        var marked = ImmutableArray.CreateBuilder<Sourced<Stall>>();
        for (int i = 0; i < rows.Length; i++)
        {
            Frontage line = Frontage(rows[i], i, rows.Length, positions[i]);
            frontages.Add(new(line, notes.At(rows[i].Line)));
            marked.AddRange(rows[i].Stalls.Select((stall, n) => stalls.Stall(stall, line.Id, Place(n))));
            features.Add(rows[i], line, fromCm: 0, stallCm, notes);
        }

        return new MappedStreet([new(Zone(frontages), notes.At(1))], frontages.ToImmutable(), marked.ToImmutable(), features.All, Landmarks: []);
    }

    private int LengthCm(WalkedRow row) => row.Stalls.Length * stallCm;

    private Stretch Place(int index) => new(index * stallCm, (index + 1) * stallCm);

    private Frontage Frontage(WalkedRow row, int index, int rows, RowPosition position)
    {
        string number = (index + 1).ToString(CultureInfo.InvariantCulture);
        string first = row.Stalls[0].Id, last = row.Stalls[^1].Id;
        Bilingual name = row.Loose
            ? new($"摊位 {first}（不在任何一排）", $"Stall {first} (in no row)")
            : new($"第 {number} 排（{first}–{last}）", $"Row {number} ({first}–{last})");
        return new Frontage(
            new FrontageId("row-" + number.PadLeft(rows.ToString(CultureInfo.InvariantCulture).Length, '0')),
            ZoneId, name, position.Side, position.StartCm, position.OffsetCm, StandsOutward: true,
            LengthCm(row), SchematicPlan.DepthCm, TidalMarket.Scheduling.Domain.Frontage.DefaultModuleCm,
            JoinCm: 0, row.Circular, [], Water: false);
    }

    private static Zone Zone(IEnumerable<Sourced<Frontage>> frontages)
    {
        Frontage[] lines = [.. frontages.Select(line => line.Value)];
        return new Zone(
            ZoneId, new("市场街道（示意）", "Market street (schematic)"), ZoneKind.Street,
            LengthCm: lines.Max(line => line.StartCm + line.LengthCm),
            CarriagewayCm: 2 * (lines.Max(line => line.OffsetCm) + SchematicPlan.DepthCm),
            0, 0, Traffic.Closed, [], [], null, Surveyed: false);
    }

    private static int StallCm(AmsterdamDay day, DayNotes notes)
    {
        if (day.Settings.StallMetres is not decimal metres) return UsualStallCm;
        bool isWidth = metres is >= NarrowestStallM and <= WidestStallM && metres * 100 == decimal.Truncate(metres * 100);
        if (isWidth && metres * 100 * day.Stalls.Length <= Largest.Cm) return (int)(metres * 100);
        string value = metres.ToString(CultureInfo.InvariantCulture);
        notes.Repaired("markt.standaardKraamAfmeting", "", day.Settings.Line, value, Done.NoWidth);
        return UsualStallCm;
    }
}
