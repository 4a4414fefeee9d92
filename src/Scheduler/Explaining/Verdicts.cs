using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Scheduling.Explaining;

/// <summary>What stands between one request and each stall or line.</summary>
internal sealed class Verdicts
{
    private readonly PlacementModel model;
    private readonly int index;
    private readonly Street street;
    private readonly StallRequest request;
    private readonly Room room;
    private readonly Lacking lacking;
    private readonly Holding holding;
    private readonly bool proved;
    private readonly bool staysPut;
    private readonly bool[] usable;
    private readonly bool[] free;

    /// <param name="index">Of the request among the window's.</param>
    public Verdicts(PlacementModel model, int index, Holding holding, Room room, Lacking lacking, bool proved)
    {
        this.model = model;
        this.index = index;
        (this.room, this.lacking) = (room, lacking);
        street = model.Street;
        request = model.Requests[index];
        this.holding = holding;
        this.proved = proved;
        staysPut = !street.Problem.Policy.Tier(request.Standing.Tier).MayMove && !OwnStalls.Available(street, request).IsEmpty;
        usable = Runs.Usable(street, request);
        free = [.. usable];
        foreach (Line line in street.Lines)
            foreach (Cell cell in line.Cells)
                free[line.FirstCell + cell.Index] &= holding.On(line, cell) is null;
    }

    public Fact OfWish(Wish wish)
    {
        if (staysPut && (wish.Stall is not StallId own || !request.OwnStalls.Contains(own)))
            return new Fact(wish.Stall?.Value ?? wish.Frontage!.Value.Value, FactCode.OwnStallsOnly);
        return wish.Stall is StallId stall ? OfStall(stall) : OfLine(street.LineOn(wish.Frontage!.Value), wish.Stretch);
    }

    public Fact OfStall(StallId stall)
    {
        (Line line, Cell cell) = street.CellOf(stall);
        return OfStall(line, cell);
    }

    /// <summary>
    /// For a vendor who goes anywhere, of all other stalls and lines: one for each further reason, and of those given to others the
    /// one whose holder stands last, for that was the nearest to being its own.
    /// </summary>
    public IEnumerable<Fact> OfTheRest(ImmutableArray<Fact> told)
    {
        var codes = told.Select(fact => fact.Code).Where(code => code != FactCode.Held).ToHashSet();
        var holders = told.Select(fact => fact.Holder).ToHashSet();
        return street.Lines
            .SelectMany(line => line.IsMarked ? line.Cells.Select(cell => OfStall(line, cell)) : [OfLine(line, Whole(line))])
            .Where(fact => !codes.Contains(fact.Code) && (fact.Holder is null || !holders.Contains(fact.Holder)))
            .GroupBy(fact => fact.Code)
            .Select(facts => facts.MaxBy(fact => (fact.Standing?.Tier ?? 0, fact.Standing?.Rank ?? 0))!);
    }

    private Fact OfStall(Line line, Cell cell)
    {
        string where = cell.Stall!.Id.Value;
        if (CellVerdict.Of(street, request, line, cell) is Fact refused) return refused;
        if (AgainstRuns(line, cell, usable) is Fact unfit) return unfit with { Where = where };
        if (holding.On(line, cell) is StallRequest holder) return HeldBy(where, holder);
        if (CapFact(where) is Fact full) return full;
        int least = Lengths.LeastStalls(street.Problem, request);
        int has = LongestThrough(line, cell);
        if (has < least) return new Fact(where, FactCode.TooShort, Need: least, Has: has);
        return AgainstRuns(line, cell, free) is Fact unfitAsLeft ? unfitAsLeft with { Where = where } : Undecided(where, line, cell);
    }

    /// <summary>Of a stretch of an unmarked line: what stands against its own modules first, then against the line.</summary>
    private Fact OfLine(Line line, Stretch stretch)
    {
        string where = line.Frontage.Id.Value;
        Cell[] cells = [.. line.Cells.Where(cell => cell.Stretch.Overlaps(stretch))];
        Cell[] open = [.. cells.Where(cell => usable[line.FirstCell + cell.Index])];
        if (open.Length == 0 && cells.Length > 0) return CellVerdict.Of(street, request, line, cells[0])!;
        if (AgainstRuns(line, null, usable) is Fact unfit) return unfit with { Where = where };
        if (stretch != Whole(line) && open.Length > 0 && !open.Any(cell => free[line.FirstCell + cell.Index]))
            return HeldBy(where, holding.On(line, open[0])!);
        int least = LeastCm();
        int has = LongestFreeCm(line);
        if (has < least) return new Fact(where, FactCode.TooShort, Need: least, Has: has);
        if (CapFact(where) is Fact full) return full;
        return AgainstRuns(line, null, free) is Fact unfitAsLeft ? unfitAsLeft with { Where = where } : Undecided(where, line, null);
    }

    /// <summary>A run rule that refuses every piece through the cell (or on the line) among these cells; null = one piece is fit.</summary>
    private Fact? AgainstRuns(Line line, Cell? cell, bool[] among)
    {
        Fact? last = null;
        foreach (Piece piece in PiecesOn(line, among))
        {
            if (cell is Cell through && !piece.Cells.Contains(through)) continue;
            Fact? refused = RuleCatalogue.Runs.Select(rule => rule.Refuse(street, request, piece)).FirstOrDefault(fact => fact is not null);
            if (refused is null) return null;
            last = Better(last, refused);
        }

        return last;
    }

    /// <summary>Of two reasons of a kind, the one that comes nearest to being enough.</summary>
    private static Fact Better(Fact? one, Fact other) => one is null || other.Has > one.Has ? other : one;

    private IEnumerable<Piece> PiecesOn(Line line, bool[] among)
    {
        int most = line.IsMarked ? Lengths.MostStalls(street.Problem, request) : 0;
        for (int first = 0; first < line.Cells.Length; first++)
        {
            int longest = Runs.LongestUsable(line, among, first);
            if (!line.IsMarked)
            {
                Piece piece = Piece.OfModules(
                    line, first, LeastCm(), street.SideGapCm(line), Lengths.StandardWidthCm(street.Problem, request));
                if (piece.Count <= longest) yield return piece;
                continue;
            }

            for (int count = 1; count <= Math.Min(longest, most); count++) yield return Piece.OfStalls(line, first, count);
        }
    }

    private Fact? CapFact(string where)
    {
        int least = Lengths.LeastStalls(street.Problem, request);
        return holding.CapLeft(request) is int left && left < least
            ? new Fact(where, FactCode.CapFull, Need: least, Has: left)
            : null;
    }

    /// <summary>Free ground: a rule of the pack leaves no room there beside the stands that the plan has, guides, rails or power do not suffice, or nothing
    /// is known to stand against it.</summary>
    private Fact Undecided(string where, Line line, Cell? cell)
    {
        Fact? against = null;
        RuleId? alone = null;
        foreach (int column in model.Of(index).Where(column => IsPlain(model.Columns[column]) && IsFree(model.Columns[column], line, cell)))
        {
            if (room.Against(column) is not RuleId rule) return new Fact(where, proved ? FactCode.WouldCostMore : FactCode.NotProved);
            if (Lacking.IsOf(rule) && IsMovers(cell)) continue;
            if (Lacking.IsOf(rule)) against ??= lacking.Of(rule, where, line, column);
            else if (room.AgainstAlone(column) is RuleId ever && !Lacking.IsOf(ever)) alone ??= ever;
            else against ??= new Fact(where, FactCode.TooNear, rule);
        }

        if (against is not null) return against;
        return alone is RuleId forbids
            ? new Fact(where, FactCode.AgainstRule, forbids)
            : new Fact(where, proved ? FactCode.WouldCostMore : FactCode.NotProved);
    }

    /// <summary>Ground to which a holder would move: what that lacks beside others hangs on what it leaves behind, and no single number would be fair.</summary>
    private bool IsMovers(Cell? cell) =>
        !OwnStalls.Available(street, request).IsEmpty && !(cell?.Stall is DayStall stall && request.OwnStalls.Contains(stall.Id));

    /// <summary>One stretch of ground, or own stalls and no others: of what lies apart and grows besides no single reason would be fair.</summary>
    private bool IsPlain(Candidate candidate) => candidate.Pieces is [{ Wraps: false }]
        || candidate.Cells.All(cell => cell.Stall is DayStall stall && request.OwnStalls.Contains(stall.Id));

    /// <summary>A run on ground that is free, through the cell or on the line.</summary>
    private bool IsFree(Candidate candidate, Line line, Cell? through) => candidate.Pieces.All(piece =>
            piece.HeldCells.Take(piece.Count).All(cell => free[cell]))
        && candidate.Pieces.Any(piece => piece.Line.Index == line.Index && (through is not Cell cell || piece.Cells.Contains(cell)));

    private int LeastCm() => request.RunUnit == RunUnit.Centimetres
        ? request.RunMin
        : request.RunMin * Lengths.StandardWidthCm(street.Problem, request);

    /// <summary>The longest run of free stalls through a free stall.</summary>
    private int LongestThrough(Line line, Cell cell)
    {
        int longest = 0;
        for (int first = 0; first < line.Cells.Length; first++)
        {
            int count = Runs.LongestUsable(line, free, first);
            int steps = (cell.Index - first + line.Cells.Length) % line.Cells.Length;
            if (steps < count) longest = Math.Max(longest, count);
        }

        return longest;
    }

    /// <summary>The widest stand that still fits on an unmarked line, with the side gap to whoever stands behind it.</summary>
    private int LongestFreeCm(Line line)
    {
        int widest = 0;
        for (int first = 0; first < line.Cells.Length; first++)
        {
            int stand = Runs.LongestUsable(line, free, first);
            int behind = first + stand;
            while (behind < line.Cells.Length && holding.On(line, line.Cells[behind]) is null) behind++;
            int gap = behind < line.Cells.Length ? street.SideGapCm(line) : 0;
            int between = (behind - first) * line.Frontage.ModuleCm - gap;
            widest = Math.Max(widest, Math.Min(stand * line.Frontage.ModuleCm, between));
        }

        return widest;
    }

    private static Stretch Whole(Line line) => new(0, line.Frontage.LengthCm);

    private static Fact HeldBy(string where, StallRequest holder) => new(
        where, FactCode.Held, Holder: holder.Vendor, Standing: new StandingShown(holder.Standing.Tier, holder.Standing.Rank));
}
