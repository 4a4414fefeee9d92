using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters;

/// <summary>Where guard rails stand and how many, in words.</summary>
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
        if (run.Mouth is FeatureId id)
        {
            Bilingual mouth = problem.Features.FirstOrDefault(feature => feature.Id == id)?.Name ?? Bilingual.Same(id.Value);
            if (run.Frontage is not null) return mouth;
            Bilingual half = Words.Of(run.Stretch.FromCm + run.Stretch.ToCm < 0 ? Side.Left : Side.Right);
            return new($"{mouth.Zh}（{half.Zh}）", $"{mouth.En} ({half.En})");
        }

        return run.Frontage is FrontageId line
            ? Bilingual.Same($"{line} {GroundWords.Metres(run.Stretch)}")
            : Bilingual.Same(Written.ShortMetres(run.AtCm));
    }

    /// <summary><c>3 pieces, 1 opens</c>.</summary>
    public static Bilingual Pieces(RailRun run)
    {
        Bilingual all = new($"{run.Pieces} 节", run.Pieces == 1 ? "1 piece" : $"{run.Pieces} pieces");
        return run.OpenPieces == 0 ? all : new($"{all.Zh}，{run.OpenPieces} 节可开", $"{all.En}, {run.OpenPieces} {(run.OpenPieces == 1 ? "opens" : "open")}");
    }
}
