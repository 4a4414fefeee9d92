using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules.Candidates;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Scheduling.Tests.Builders;

/// <summary>How tests look into a problem: its streets, models and candidates, by the names that the builder gave.</summary>
internal static class Views
{
    private const string Morning = "morning";

    public static Street Street(this MarketProblem problem, string window = Morning) =>
        new(problem, problem.Window(new WindowId(window)));

    public static Line Line(this MarketProblem problem, string frontage, string window = Morning) =>
        problem.Street(window).LineOn(new FrontageId(frontage));

    public static StallRequest Asks(this MarketProblem problem, string vendor, string window = Morning) =>
        problem.Request(new(new VendorId(vendor), new WindowId(window)))!;

    /// <summary>The window's columns with the rows of all hard rules.</summary>
    public static PlacementModel Model(this MarketProblem problem, string window = Morning) =>
        ModelOf.WithRows(ModelOf.Columns(problem.Street(window)));

    /// <summary>The grounds of a vendor's candidates, in their order: <c>A1 A2</c>, <c>B:0-200</c>, pieces parted by <c>|</c>.</summary>
    public static string[] Grounds(this MarketProblem problem, string vendor, string window = Morning)
    {
        Street street = problem.Street(window);
        return [.. CandidateRuns.Of(street, problem.Asks(vendor, window), 0).Select(Ground)];
    }

    public static string Ground(this Candidate candidate) => string.Join(" | ", candidate.Pieces.Select(Ground));

    public static string Ground(this Piece piece) => piece.Line.IsMarked
        ? string.Join(' ', piece.Cells.Select(cell => cell.Stall!.Id.Value))
        : $"{piece.Line.Frontage.Id}:{piece.Stretch.FromCm}-{piece.Stretch.ToCm}";

    /// <summary>The column of a vendor on such ground.</summary>
    public static int Column(this PlacementModel model, string vendor, string ground) =>
        Enumerable.Range(0, model.Columns.Length).Single(column =>
            model.Requests[model.Columns[column].Request].Vendor.Value == vendor && model.Columns[column].Ground() == ground);

    /// <summary>What the chosen columns are: <c>v1 on A1 A2</c>.</summary>
    public static string[] Seats(this PlacementModel model, Solution solution) =>
        [.. solution.Chosen.Select(column => $"{model.Requests[model.Columns[column].Request].Vendor} on {model.Columns[column].Ground()}")];

    /// <summary>Whether all hard rules allow these together, each written <c>v1 on A1 A2</c>, with some choice of the model's choices.</summary>
    public static bool Allows(this PlacementModel model, params string[] seats) => model.AllowsSomehow(model.Chosen(seats));

    /// <summary>Whether some choices keep all rows with these runs.</summary>
    public static bool AllowsSomehow(this PlacementModel model, Solution runs) => new ChoicesOf(model).With(runs.Chosen) is not null;

    /// <summary>The solution in which these are seated, each written <c>v1 on A1 A2</c>.</summary>
    public static Solution Chosen(this PlacementModel model, params string[] seats) =>
        new([.. seats.Select(seat => seat.Split(" on ")).Select(seat => model.Column(seat[0], seat[1])).Order()]);

    /// <summary>What a cell rule says of a vendor on a stall, or on the module of a line that begins at a position (<c>B:0-10</c>).</summary>
    public static Fact? Verdict(this MarketProblem problem, ICellRule rule, string vendor, string place, string window = Morning)
    {
        Street street = problem.Street(window);
        (Line line, Cell cell) = street.Find(place);
        return rule.Refuse(street, problem.Asks(vendor, window), line, cell);
    }

    /// <summary>What a run rule says of a vendor on neighbouring stalls (<c>A1 A2</c>) or a stretch (<c>B:0-200</c>).</summary>
    public static Fact? Verdict(this MarketProblem problem, IRunRule rule, string vendor, string place, string window = Morning)
    {
        Street street = problem.Street(window);
        StallRequest request = problem.Asks(vendor, window);
        return rule.Refuse(street, request, street.PieceOn(place, problem.Category(request.MainCategory).StandardWidthCm));
    }

    /// <summary>On an unmarked line the piece is one stall.</summary>
    public static Piece PieceOn(this Street street, string place) => street.PieceOn(place, place.Contains(':') ? Stretch(place).LengthCm : 0);

    private static Piece PieceOn(this Street street, string place, int standardCm)
    {
        (Line line, Cell cell) = street.Find(place.Split(' ')[0]);
        if (line.IsMarked) return Piece.OfStalls(line, cell.Index, place.Split(' ').Length);
        int width = Stretch(place).LengthCm;
        return Piece.OfModules(line, cell.Index, width, street.SideGapCm(line), standardCm);
    }

    private static (Line Line, Cell Cell) Find(this Street street, string place)
    {
        if (!place.Contains(':', StringComparison.Ordinal)) return street.CellOf(new StallId(place));
        Line line = street.LineOn(new FrontageId(place.Split(':')[0]));
        return (line, line.Cells.Single(cell => cell.Stretch.FromCm == Stretch(place).FromCm));
    }

    private static Stretch Stretch(string place)
    {
        int[] ends = [.. place.Split(':')[1].Split('-').Select(end => int.Parse(end, System.Globalization.CultureInfo.InvariantCulture))];
        return new Stretch(ends[0], ends[1]);
    }
}
