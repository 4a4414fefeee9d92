using System.Collections.Immutable;
using TidalMarket.Scheduling.Checking.Placements;
using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Checking;

/// <summary>What one attending request may be given, by the facts.</summary>
/// <param name="Own">The own stalls that it can use today; empty = it asks as an applicant.</param>
/// <param name="WidthCm">The standard width of its main category.</param>
internal sealed record Claim(StallRequest Request, Tier Tier, ImmutableArray<DayStall> Own, int WidthCm)
{
    /// <summary>The smallest run in stalls; where centimetres are asked for, the started standard widths.</summary>
    public long Least => Request.RunUnit == RunUnit.Stalls ? Request.RunMin : StartedWidths(Request.RunMin);

    /// <summary>The largest run in stalls.</summary>
    public long Most => Request.RunUnit == RunUnit.Stalls ? Request.RunMax : StartedWidths(Request.RunMax);

    /// <summary>What it may have without growing: a holder as many stalls as are its own, an applicant its minimum.</summary>
    public long Base => Own.IsEmpty ? Least : Math.Min(Request.OwnStalls.Length, Most);

    /// <summary>The part of the own stalls that no cap bars.</summary>
    public long OwnBase => Math.Min(Own.Length, Most);

    /// <summary>A minimum above the own number costs no holder its place; one below it lets stalls go that are lost today.</summary>
    public long LeastInPlace => Math.Min(Least, Request.OwnStalls.Length);

    /// <summary>The most stalls that it wants and its tier lets it have.</summary>
    public long Wanted => Tier.MayGrow ? Most : Math.Min(Most, Request.IsHolder ? Request.OwnStalls.Length : Least);

    /// <summary>The wishes that count: a holder's own stalls are not wished for, they are kept.</summary>
    public ImmutableArray<Wish> Wishes => Request.IsHolder
        ? [.. Request.Wishes.Where(wish => wish.Stall is not StallId stall || !Owns(stall))]
        : Request.Wishes;

    /// <summary>A holder with own stalls to leave, whose tier may and who asks to.</summary>
    public bool MayMove => Tier.MayMove && !Wishes.IsEmpty;

    /// <summary>A holder that lost all own stalls and wished for no others goes anywhere.</summary>
    public bool GoesAnywhere => Request.Anywhere || (Request.IsHolder && Wishes.IsEmpty);

    public bool Owns(StallId stall) => Request.OwnStalls.Contains(stall);

    public long StartedWidths(long cm) => cm <= 0 ? 0 : (cm + WidthCm - 1) / WidthCm;

    public static Claim Of(StallRequest request, Inspection inspection)
    {
        MarketProblem problem = inspection.Problem;
        return new(
            request,
            problem.Policy.Tier(request.Standing.Tier),
            [.. request.OwnStalls.Distinct().Select(problem.Stall).Where(stall => IsUsable(inspection, request, stall))],
            Math.Max(1, problem.Category(request.MainCategory).StandardWidthCm));
    }

    private static bool IsLegal(Inspection inspection, Stand stand) =>
        StandsArePermitted.IsPermitted(inspection.Problem, stand) && !SafetyRules.OfOneStand.Any(rule => rule.Alone(inspection, stand).Any());

    /// <summary>Own stalls are spared marks, bonds, exclusion and needs, and nothing that protects people.</summary>
    private static bool IsUsable(Inspection inspection, StallRequest request, DayStall stall)
    {
        Zone zone = inspection.Problem.ZoneOf(stall.Stall.Frontage);
        return !stall.Blocked
            && zone.ServesIn(request.Window)
            && (!zone.Surveyed || request.DepthCm <= stall.DepthCm)
            && inspection.Line(stall.Stall.Frontage, request.Window).KeptAt(Ground.Of(stall.Stretch)) is null
            && IsLegal(inspection, Stand.On(inspection.Problem, request, stall));
    }
}
