using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>A part of the map as wide as the page, between two upright cuts; in centimetres of the map.</summary>
internal readonly record struct Slice(double FromX, double ToX)
{
    /// <summary>Kept on both sides of a cut where it can be.</summary>
    private const double GapCm = 30;

    /// <summary>Room at both ends of the map for arrows and names.</summary>
    private const double MarginCm = 300;

    /// <summary>Cuts are moved by at most this share of a slice to spare what stands there.</summary>
    private const double Leeway = 0.12;

    /// <summary>A map that is only so much too wide is made smaller rather than cut.</summary>
    private const double Spare = 1.2;

    public static ImmutableArray<Slice> Cut(MarketProblem problem, ImmutableArray<ZoneFrame> frames, double widthCm)
    {
        Box box = MapLayout.BoxOf(problem, frames);
        int count = box.Width <= widthCm * Spare ? 1 : (int)Math.Ceiling(box.Width / widthCm);
        ImmutableArray<Box> whole = [.. frames.SelectMany(frame => Standing(problem, frame))];
        ImmutableArray<Box> joined = [.. frames.SelectMany(frame => Joined(problem, frame))];
        double share = box.Width / count;
        double[] cuts = [box.X - MarginCm, .. Enumerable.Range(1, count - 1).Select(i => Spared(box.X + i * share, share, whole, joined)), box.Right + MarginCm];
        return [.. cuts.Zip(cuts.Skip(1), (from, to) => new Slice(from, to))];
    }

    public bool Touches(Box box) => box.X < ToX && FromX < box.Right;

    /// <summary>What of a box lies in the slice.</summary>
    public Box Part(Box box)
    {
        double left = Math.Max(box.X, FromX);
        return box with { X = left, Width = Math.Min(box.Right, ToX) - left };
    }

    /// <summary>The box around what of a shape lies in the slice.</summary>
    /// <param name="corners">In the order in which one walks around it; part of it lies in the slice.</param>
    public Box Part(ImmutableArray<Spot> corners)
    {
        var inside = new List<Spot>(corners.Where(Holds));
        for (int i = 0; i < corners.Length; i++)
            foreach (double cut in (ReadOnlySpan<double>)[FromX, ToX])
            {
                Spot from = corners[i], to = corners[(i + 1) % corners.Length];
                if ((from.X - cut) * (to.X - cut) < 0) inside.Add(new(cut, from.Y + (to.Y - from.Y) * (cut - from.X) / (to.X - from.X)));
            }

        return Box.Around([.. inside]);
    }

    public bool Holds(Spot spot) => FromX <= spot.X && spot.X <= ToX;

    /// <summary>Through the middle of a gap if there is one nearby, best of all where no run could go over it.</summary>
    private static double Spared(double ideal, double share, ImmutableArray<Box> whole, ImmutableArray<Box> joined)
    {
        double[] edges =
            [.. whole.SelectMany(box => (double[])[box.X, box.Right]).Append(ideal).Where(at => Math.Abs(at - ideal) <= share * Leeway).Distinct().Order()];
        return edges.Concat(edges.Zip(edges.Skip(1), (from, to) => (from + to) / 2))
            .OrderBy(cut => whole.Count(box => Cuts(cut, box)))
            .ThenBy(cut => joined.Count(box => Cuts(cut, box)))
            .ThenBy(cut => whole.Count(box => Cuts(cut, box.Grown(GapCm))))
            .ThenBy(cut => Math.Abs(cut - ideal))
            .First();
    }

    private static bool Cuts(double cut, Box box) => box.X < cut && cut < box.Right;

    /// <summary>The gaps between neighbours, which a vendor with both of them stands across.</summary>
    private static IEnumerable<Box> Joined(MarketProblem problem, ZoneFrame frame) =>
        from line in MapLayout.LinesOf(problem, frame.Zone)
        let stalls = problem.StallsOf(line.Id)
        from pair in stalls.Zip(stalls.Skip(1))
        let gap = new Stretch(pair.First.Stretch.ToCm, pair.Second.Stretch.FromCm)
        where gap.LengthCm <= line.JoinCm
        select frame.BoxOf(Patch.Of(line, gap, line.DepthMaxCm)).Grown(1);

    /// <summary>What must not be cut in two: stalls, features, landmarks.</summary>
    private static IEnumerable<Box> Standing(MarketProblem problem, ZoneFrame frame)
    {
        foreach (Frontage line in MapLayout.LinesOf(problem, frame.Zone))
            foreach (DayStall stall in problem.StallsOf(line.Id))
                yield return frame.BoxOf(Patch.Of(line, stall.Stretch, stall.DepthCm));
        foreach (Landmark landmark in problem.Header.Landmarks.Where(landmark => landmark.Zone == frame.Zone.Id))
            yield return Box.Around(frame.At(landmark.AtCm, 0), 200, 200);
        foreach (Feature feature in problem.Features.Where(feature => feature.Zone == frame.Zone.Id))
        {
            int start = feature.Frontage is FrontageId line ? problem.Frontage(line).StartCm : 0;
            yield return Box.Around(frame.At(start + feature.Stretch.FromCm, 0), frame.At(start + feature.Stretch.ToCm, 0)).Grown(100);
        }
    }
}
