using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;
using TidalMarket.Scheduling.Tests.Plans;

namespace TidalMarket.Scheduling.Tests.Movements;

public class RailMovesTests
{
    private static readonly WindowId Morning = new("morning");

    [Fact]
    public void Mouths_come_first_the_nearest_to_the_store_and_then_the_lines_in_the_order_of_the_file()
    {
        MarketProblem problem = Street().Rails("Q", 30, openable: true, atCm: 5000).Problem();

        Assert.Equal(
            ["east -600", "east 200", "west -600", "side 400", "A 0", "A 800", "B 200"],
            Out(problem, Line("B", 200, 2), Line("A", 800, 1), Line("A", 0, 3), Side("side", "B", 400, 2), Across("west", 0, -600, 2), Across("east", 6000, 200, 2), Across("east", 6000, -600, 2))
                .Select(move => $"{move.Run.Mouth?.Value ?? move.Run.Frontage?.Value} {move.Run.Stretch.FromCm}"));
    }

    [Fact]
    public void Of_two_mouths_equally_far_the_one_near_the_start_comes_first() => Assert.Equal(
        ["west", "east"],
        Out(Street().Rails("Q", 30, openable: true, atCm: 3000).Problem(), Across("east", 6000, 200, 2), Across("west", 0, 200, 2)).Select(move => move.Run.Mouth?.Value));

    [Fact]
    public void Pieces_are_numbered_through_and_each_is_carried_once() => Assert.Equal(
        ["1. Q 1-2 of west, 1 open", "2. Q 3-4 of west, 1 open", "3. Q 5-7 of A, 3 open"],
        Told(Out(
            Street().Rails("Q", 7, openable: true).Problem(),
            Across("west", 0, -600, 2, open: 1), Across("west", 0, 200, 2, open: 1), Line("A", 0, 3, open: 3))));

    [Fact]
    public void Where_any_piece_will_do_those_that_open_are_kept_for_whom_they_are_needed() => Assert.Equal(
        ["1. G 1-1 of west, 1 open", "2. P 1-2 of west, 0 open", "3. P 3-3 of A, 0 open", "4. G 2-3 of A, 0 open", "5. G 4-5 of B, 2 open"],
        Told(Out(
            Street().Rails("G", 5, openable: true).Rails("P", 3).Problem(),
            Across("west", 0, -600, 3, open: 1), Line("A", 0, 3), Line("B", 0, 2, open: 2))));

    [Fact]
    public void Stocks_are_used_up_in_the_order_of_the_file() => Assert.Equal(
        ["1. P 1-2 of A, 0 open", "2. P2 1-2 of A, 0 open", "3. P2 3-3 of B, 0 open"],
        Told(Out(Street().Rails("P", 2).Rails("P2", 9).Problem(), Line("A", 0, 4), Line("B", 0, 1))));

    /// <summary>Of a run the pieces nearest to the lane, or to the gap beside whole pieces, are carried first and are the ones that open.</summary>
    [Fact]
    public void At_a_mouth_the_piece_where_an_engine_passes_is_the_one_that_opens()
    {
        MarketProblem problem = Street().Rails("G", 3, openable: true).Rails("P", 9).Problem();

        Assert.Equal(
            [new(-400, -200), new(-600, -400), new(200, 400), new(400, 600), new(600, 800), new(400, 600)],
            Out(problem, Across("west", 0, -600, 2, open: 1), Across("west", 0, 200, 2, open: 1), Side("side", "B", 400, 2, open: 1)).Select(move => move.Stretch));
    }

    [Fact]
    public void The_way_back_is_the_way_out_reversed_and_both_have_their_hours()
    {
        MarketProblem problem = Street().Rails("G", 2, openable: true).Rails("P", 9).Problem();
        RailMove[] all = [.. Planner.RailMoves(problem, Plan(Across("west", 0, -600, 2, open: 1), Line("A", 0, 3)))];
        RailMove[] there = [.. all.Take(3)], back = [.. all.Skip(3)];

        Assert.Equal(Enumerable.Range(1, 6), all.Select(move => move.Order));
        Assert.Equal(
            there.Reverse().Select(move => move with { Way = RailWay.Back }), back.Select(move => move with { Order = 7 - move.Order, Hours = there[0].Hours }));
        Assert.All(there, move => Assert.Equal("05:00–05:30", move.Hours.ToString()));
        Assert.All(back, move => Assert.Equal("08:45–09:05", move.Hours.ToString()));
    }

    [Fact]
    public void Without_a_list_of_rails_the_pieces_of_a_zone_are_counted_from_one() => Assert.Equal(
        ["1. – 1-2 of west, 1 open", "2. – 3-5 of A, 3 open"],
        Told(Out(Street().Problem(), Across("west", 0, -600, 2, open: 1), Line("A", 0, 3, open: 3))));

    [Fact]
    public void Each_zone_has_its_own_store_and_each_window_begins_with_a_full_one()
    {
        MarketProblem problem = Street().Rails("Q", 2).Street("T", 3000).Stalls("C", 1).Rails("S", 2).Window("morning").Window("evening", "18:00", "20:00").Problem();
        RailRun[] morning = [Line("C", 0, 2) with { Zone = new("T") }, Line("A", 0, 2)];

        Assert.Equal(
            ["1. Q 1-2 of A, 0 open", "2. S 1-2 of C, 0 open", "1. Q 1-2 of A, 0 open"],
            Told(Out(problem, [.. morning, Line("A", 0, 2) with { Window = new("evening") }])));
    }

    [Fact]
    public void What_the_stocks_do_not_hold_is_carried_by_no_move() => Assert.Equal(
        ["1. Q 1-2 of A, 0 open"], Told(Out(Street().Rails("Q", 2).Problem(), Line("A", 0, 3), Line("B", 0, 2, open: 2))));

    /// <summary>Stocks, zones and runs drawn by lot, such that there are pieces enough; the seed is in the message.</summary>
    [Fact]
    public void The_list_done_move_by_move_sets_up_every_rail_and_fills_the_store_again()
    {
        for (int seed = 1; seed <= 400; seed++)
        {
            (MarketProblem problem, Plan plan) = RandomRails.Draw(seed);
            var replay = new RailReplay(problem);
            try
            {
                foreach (TideWindow window in problem.Windows)
                {
                    RailMove[] moves = [.. Planner.RailMoves(problem, plan).Where(move => move.Window == window.Id)];
                    foreach (RailMove move in moves.Where(move => move.Way == RailWay.Out)) replay.Do(move);
                    replay.Stands(plan.Rails.Where(run => run.Window == window.Id));
                    foreach (RailMove move in moves.Where(move => move.Way == RailWay.Back)) replay.Do(move);
                    Assert.True(replay.StoreIsFull);
                }
            }
            catch (Exception broken)
            {
                throw new InvalidOperationException($"seed {seed}: {broken.Message}", broken);
            }
        }
    }

    private static MarketBuilder Street() => new MarketBuilder().Street("R", 6000).Stalls("A", 2, lengthCm: 4000).Unmarked("B", 4000)
        .Feature("west", FeatureKind.Mouth, 0).Feature("east", FeatureKind.Mouth, 6000).Feature("side", FeatureKind.Mouth, 400, 800, frontage: "B");

    private static RailRun Across(string mouth, int atCm, int fromCm, int pieces, int open = 0) =>
        new(new("R"), Morning, null, new(mouth), new(fromCm, fromCm + 200 * pieces), pieces, open, atCm, null);

    private static RailRun Side(string mouth, string line, int fromCm, int pieces, int open = 0) => Line(line, fromCm, pieces, open) with { Mouth = new(mouth) };

    private static RailRun Line(string line, int fromCm, int pieces, int open = 0) =>
        new(new("R"), Morning, new(line), null, new(fromCm, fromCm + 200 * pieces), pieces, open, 0, null);

    private static Plan Plan(params ImmutableArray<RailRun> runs) => SketchedPlans.Empty with { Rails = runs };

    private static RailMove[] Out(MarketProblem problem, params ImmutableArray<RailRun> runs) =>
        [.. Planner.RailMoves(problem, Plan(runs)).Where(move => move.Way == RailWay.Out)];

    private static IEnumerable<string> Told(IEnumerable<RailMove> moves) => moves.Select(move =>
        $"{move.Order}. {move.Stock?.Value ?? "–"} {move.FromPiece}-{move.ToPiece} of {move.Run.Mouth?.Value ?? move.Run.Frontage?.Value}, {move.OpenPieces} open");
}
