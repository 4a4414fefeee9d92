using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Safety;

/// <summary>Rails of one kind at one place: those of a mouth, or those along a line that all open or all do not.</summary>
internal sealed record RailGroup(ImmutableArray<RailRun> Runs)
{
    public int Pieces => Runs.Sum(run => run.Pieces);

    private RailRun First => Runs[0];

    public static ImmutableArray<RailGroup> Of(SafetyDay day, Zone zone, TideWindow window) =>
    [
        .. day.Plan.Rails.Where(run => run.Zone == zone.Id && run.Window == window.Id)
            .GroupBy(run => (run.Frontage, run.Mouth, run.AtCm, IsOpening: run.OpenPieces > 0, run.Post))
            .Select(same => new RailGroup([.. same])),
    ];

    /// <summary>The mouth, or the line and how far from the axis they stand.</summary>
    public Bilingual Name(MarketProblem problem)
    {
        if (First.Mouth is FeatureId id) return problem.Features.FirstOrDefault(feature => feature.Id == id)?.Name ?? Bilingual.Same(id.Value);
        Bilingual line = First.Frontage is FrontageId own ? problem.Frontage(own).Name : default;
        string at = Written.ShortMetres(First.AtCm);
        return First.AtCm == 0 ? new($"{line.Zh}，沿路轴", $"{line.En}, along the axis") : new($"{line.Zh}，距路轴 {at}", $"{line.En}, {at} from the axis");
    }

    /// <summary>How many stand where, and how many of them open: <c>L 左 2, R 右 2; opens 可开 2</c>.</summary>
    public string Said => $"{string.Join(", ", Runs.Select(Stands))}{Opens}";

    private string Opens
    {
        get
        {
            int open = Runs.Sum(run => run.OpenPieces);
            return open == 0 ? "" : $"; opens 可开 {open}{(First.Post is null ? ", nobody there 无人值守" : "")}";
        }
    }

    private static string Stands(RailRun run)
    {
        if (run.Mouth is null) return $"{GroundWords.Metres(run.Stretch)} × {run.Pieces}";
        if (run.Frontage is not null) return $"× {run.Pieces}";
        return $"{(run.Stretch.FromCm + run.Stretch.ToCm < 0 ? "L 左" : "R 右")} {run.Pieces}";
    }
}
