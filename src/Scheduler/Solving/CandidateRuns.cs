using System.Collections.Immutable;
using System.Globalization;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules;

namespace TidalMarket.Scheduling.Solving;

/// <summary>候选 — every run that the facts allow each request. Decides nothing else.</summary>
internal static class CandidateRuns
{
    /// <summary>The candidates of one request, without repeats: shortest first, then best wished, then along the street.</summary>
    public static ImmutableArray<Candidate> Of(Street street, StallRequest request, int index)
    {
        var wishes = new Wishlist(request);
        bool[] usable = Runs.Usable(street, request);
        IEnumerable<ImmutableArray<Piece>> sets = request.IsHolder
            ? OfHolder(street, request, wishes, usable)
            : OfApplicant(street, request, wishes, usable);
        return
        [
            .. sets.Select(pieces => new Candidate(index, pieces, pieces.Sum(piece => piece.Stalls), wishes.BestIn(pieces)))
                .DistinctBy(Ground)
                .OrderBy(candidate => candidate.Stalls)
                .ThenBy(candidate => candidate.Wish),
        ];
    }

    /// <summary>A holder whose own stalls cannot be had, and who wished for no others, goes anywhere too.</summary>
    public static bool GoesAnywhere(StallRequest request) =>
        request.Anywhere || (request.IsHolder && new Wishlist(request).Length == 0);

    private static IEnumerable<ImmutableArray<Piece>> OfHolder(
        Street street, StallRequest request, Wishlist wishes, bool[] usable)
    {
        ImmutableArray<(Line Line, Cell Cell)> own = OwnStalls.Available(street, request);
        if (own.IsEmpty) return OfApplicant(street, request, wishes, usable);
        IEnumerable<ImmutableArray<Piece>> stays = OwnRuns.Of(street, request, own, usable)
            .Where(pieces => pieces.All(piece => RuleCatalogue.Runs.All(rule => rule.Refuse(street, request, piece) is null)));
        Tier tier = street.Problem.Policy.Tier(request.Standing.Tier);
        return tier.MayMove && wishes.Length > 0 ? stays.Concat(Moves(street, request, wishes, usable)) : stays;
    }

    /// <summary>A mover keeps its number of stalls, in whatever unit it asks, and takes in at least one wished stall.</summary>
    private static IEnumerable<ImmutableArray<Piece>> Moves(
        Street street, StallRequest request, Wishlist wishes, bool[] usable)
    {
        int wanted = Lengths.Wanted(street.Problem, request);
        int number = Math.Min(wanted, request.OwnStalls.Length);
        bool inStalls = request.RunUnit == RunUnit.Stalls;
        return Runs.Of(
                street, request, usable, inStalls ? number : request.RunMin, inStalls ? wanted : request.RunMax,
                piece => number <= piece.Stalls && piece.Stalls <= wanted && wishes.Meet(piece))
            .Select(piece => ImmutableArray.Create(piece));
    }

    private static IEnumerable<ImmutableArray<Piece>> OfApplicant(
        Street street, StallRequest request, Wishlist wishes, bool[] usable)
    {
        bool grows = street.Problem.Policy.Tier(request.Standing.Tier).MayGrow;
        bool anywhere = GoesAnywhere(request);
        return Runs.Of(street, request, usable, request.RunMin, grows ? request.RunMax : request.RunMin, anywhere ? null : wishes.Meet)
            .Select(piece => ImmutableArray.Create(piece));
    }

    /// <summary>The same ground is one candidate, however it is cut into pieces and wherever on a circle it begins.</summary>
    private static (int Line, int First, int Width, string? Cells) Ground(Candidate candidate) =>
        candidate.Pieces is [{ Line.Frontage.Circular: false } piece]
            ? (piece.Line.Index, piece.First, piece.WidthCm, null)
            : (-1, -1, -1, string.Join(';', candidate.Pieces.SelectMany(Ground).Order(StringComparer.Ordinal)));

    private static IEnumerable<string> Ground(Piece piece) => piece.Line.IsMarked
        ? piece.HeldCells.Select(cell => cell.ToString(CultureInfo.InvariantCulture))
        : [$"{piece.Line.Index}:{piece.First}/{piece.WidthCm}"];
}
