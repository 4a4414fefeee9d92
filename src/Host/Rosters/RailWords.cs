using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters;

/// <summary>Guard rails in words: what a run is called, where it stands, and how many pieces it has.</summary>
internal static class RailWords
{
    /// <summary><c>west mouth, left half: 2 pieces, 1 opens</c>.</summary>
    public static Bilingual Of(MarketProblem problem, RailRun run)
    {
        Bilingual where = Where(problem, run), pieces = Pieces(run);
        return new($"{where.Zh}：{pieces.Zh}", $"{where.En}: {pieces.En}");
    }

    /// <summary>The mouth that it narrows and on which half of the road, or the metres of its line.</summary>
    public static Bilingual Where(MarketProblem problem, RailRun run)
    {
        if (run.Mouth is not null) return Name(problem, run);
        return run.Frontage is FrontageId line
            ? Bilingual.Same($"{line} {GroundWords.Metres(run.Stretch)}")
            : Bilingual.Same(Written.ShortMetres(run.AtCm));
    }

    /// <summary>The mouth that it narrows, with the half of the road if it stands across; else the line that it follows.</summary>
    public static Bilingual Name(MarketProblem problem, RailRun run)
    {
        if (run.Mouth is not FeatureId id) return run.Frontage is FrontageId line ? problem.Frontage(line).Name : problem.Zone(run.Zone).Name;
        Bilingual mouth = problem.Features.FirstOrDefault(feature => feature.Id == id)?.Name ?? Bilingual.Same(id.Value);
        if (run.Frontage is not null) return mouth;
        Bilingual half = Half(run);
        return new($"{mouth.Zh}（{half.Zh}）", $"{mouth.En} ({half.En})");
    }

    /// <summary>On which half of the street a run across it stands.</summary>
    public static Bilingual Half(RailRun run) => Words.Of(run.Stretch.FromCm + run.Stretch.ToCm < 0 ? Side.Left : Side.Right);

    /// <summary><c>3 pieces, 1 opens</c>.</summary>
    public static Bilingual Pieces(RailRun run)
    {
        Bilingual all = Pieces(run.Pieces);
        return run.OpenPieces == 0 ? all : new($"{all.Zh}，{run.OpenPieces} 节可开", $"{all.En}, {run.OpenPieces} {(run.OpenPieces == 1 ? "opens" : "open")}");
    }

    /// <summary><c>1 piece</c>.</summary>
    public static Bilingual Pieces(long count) => new($"{count} 节", count == 1 ? "1 piece" : $"{count} pieces");

    /// <summary>Where a part of a run stands: along the street by the tape, and across it from the axis.</summary>
    /// <param name="part">On the run's own positions.</param>
    public static Bilingual Place(MarketProblem problem, RailRun run, Stretch part)
    {
        Zone zone = problem.Zone(run.Zone);
        Bilingual along = new TapePlace(problem, zone).Of(Along(problem, run, part)), across = Across(problem, zone, run, part);
        return new($"{along.Zh}，{across.Zh}", $"{along.En}, {across.En}");
    }

    /// <summary>On the zone's axis.</summary>
    private static Stretch Along(MarketProblem problem, RailRun run, Stretch part) =>
        run.Frontage is FrontageId line ? part.Shifted(problem.Frontage(line).StartCm) : new(run.AtCm, run.AtCm);

    private static Bilingual Across(MarketProblem problem, Zone zone, RailRun run, Stretch part)
    {
        if (run.Frontage is not FrontageId line)
        {
            bool left = part.FromCm < 0;
            string near = Written.Metres(left ? -part.ToCm : part.FromCm), far = Written.Metres(left ? -part.FromCm : part.ToCm);
            return new($"横跨路面，路轴{(left ? "左" : "右")}侧 {near} 至 {far}", $"across the road, {near} to {far} {(left ? "left" : "right")} of the axis");
        }

        if (run.AtCm == 0) return new("沿路轴", "along the axis");
        Side side = problem.Frontage(line).Side;
        bool kerb = zone.Surveyed && run.AtCm == (side == Side.Left ? zone.CarriagewayCm / 2 : zone.CarriagewayCm - zone.CarriagewayCm / 2);
        string axis = Written.Metres(run.AtCm);
        return kerb
            ? new($"沿{Words.Of(side).Zh}路缘", $"along the {Words.Of(side).En} kerb")
            : new($"沿路，路轴{Words.Of(side).Zh} {axis}", $"along the road, {axis} {Words.Of(side).En} of the axis");
    }
}
