using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Safety;

/// <summary>The rectangle that a piece takes up: its ground along the zone's axis, and its depth across the street.</summary>
/// <param name="DepthCm">What the facts give it, whatever the plan tells: as asked, or as deep as its place takes.</param>
/// <param name="WidthCm">The standard width of its category.</param>
/// <param name="IsHot">Its vendor cooks with a flame.</param>
internal sealed record Stand(Piece Piece, long DepthCm, int WidthCm, bool IsHot)
{
    public Zone Zone => Piece.Zone;

    public Side Side => Piece.Line.Side;

    public VendorId Vendor => Piece.Placement.Vendor;

    public string Where => Piece.Where;

    public Canopy? Canopy => Piece.Request?.Canopy;

    public Ground Along => Piece.Ground.Shifted(Piece.Line.StartCm);

    /// <summary>As distances from the axis on the line's own side; below 0 where it reaches over the axis.</summary>
    public Ground Away => Piece.Line.Away(DepthCm);

    public Ground Across => Away.Signed(Side);

    public Plot Plot => new(Zone, Piece.Line.Id, Along, Across);

    /// <summary>What is stood on: the gaps between the stalls of a run are not.</summary>
    public long LengthCm => Piece.IsMarked ? Piece.Stalls.Sum(stall => (long)stall.Stretch.LengthCm) : Piece.Ground.LengthCm;

    /// <summary>In stalls; on an unmarked line each started standard width is one.</summary>
    public long Stalls => Piece.IsMarked ? Piece.Stalls.Length : Math.Max(0, (LengthCm + WidthCm - 1) / WidthCm);

    /// <summary>As it is judged alone: who asks for no depth may come as deep as the deepest stall of the run takes.</summary>
    public Stand AtItsDeepest => Piece.Request is { DepthCm: > 0 } || !Piece.IsMarked
        ? this
        : this with { DepthCm = Piece.Stalls.Max(stall => stall.DepthCm) };

    public static Stand Of(MarketProblem problem, Piece piece)
    {
        int asked = piece.Request?.DepthCm ?? 0;
        int takes = piece.IsMarked ? piece.Stalls.Min(stall => stall.DepthCm) : piece.Line.DepthMaxCm;
        int width = piece.Request is StallRequest request ? problem.Category(request.MainCategory).StandardWidthCm : Category.DefaultStandardWidthCm;
        return new(piece, asked > 0 ? asked : takes, Math.Max(1, width), piece.Request is not null && problem.IsHot(piece.Request));
    }

    /// <summary>Where a request would stand if it had one stall.</summary>
    public static Stand On(MarketProblem problem, StallRequest request, DayStall stall) =>
        Of(problem, Piece.Read(problem, Tried(problem, request, stall.Stall.Frontage, [stall.Id], stall.Stretch))!);

    /// <summary>Ground tried out for a request, which no plan gives it. The window, the line and its stalls exist.</summary>
    public static Placement Tried(
        MarketProblem problem, StallRequest request, FrontageId line, ImmutableArray<StallId> stalls, Stretch stretch)
    {
        TideWindow window = problem.Window(request.Window);
        return new Placement(
            request.Vendor, window.Id, problem.Frontage(line).Zone, line, stalls, stretch, request.DepthCm, window.LoadIn, window.StallsOff,
            new Fen(0), Commitment.Draft);
    }
}
