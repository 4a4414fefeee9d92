using System.Collections.Immutable;
using CsCheck;
using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters;

public class ChalkWalkTests
{
    [Fact]
    public void The_tape_stays_on_its_hook_until_another_landmark_is_passed()
    {
        // The second stall is nearer to the door ahead, and yet nobody walks there and back for it.
        ImmutableArray<ChalkMark> marks = Walk(["lamp 1000", "door 2400"], 1200, 2000, 2500);

        Assert.Equal(["lamp 200", "lamp 400", "lamp 1000", "lamp 1200", "door 100", "door 300"], marks.Select(Told));
    }

    [Fact]
    public void Where_the_tape_is_too_short_it_goes_to_a_landmark_ahead()
    {
        ImmutableArray<ChalkMark> marks = Walk(["lamp 0", "door 8000"], 1000, 4700, 5200);

        Assert.Equal(["lamp 1000", "lamp 1200", "lamp 4700", "lamp 4900", "door 2800", "door 2600"], marks.Select(Told));
        Assert.Equal("towards lamp", marks[4].Towards.En);
    }

    [Fact]
    public void Beyond_all_landmarks_aid_marks_are_chalked_at_full_lengths_of_the_tape_and_measured_from_each_other()
    {
        ImmutableArray<ChalkMark> marks = Walk(["lamp 1000"], 11_900);

        Assert.Equal(
            ["Aid × 1 lamp 5000", "Aid × 2 aid mark × 1 5000", "Begins A1 aid mark × 2 900", "Ends A1 aid mark × 2 1100"],
            marks.Select(mark => $"{mark.End} {mark.Place.En} {Told(mark)}"));
        Assert.All(marks.Take(2), aid => Assert.Empty(aid.Windows));
    }

    [Fact]
    public void An_aid_mark_serves_all_that_it_reaches_and_the_end_of_the_zone_is_as_good_as_one()
    {
        ImmutableArray<ChalkMark> marks = Walk([], 6000, 9000, 36_000);

        Assert.Equal(
            ["start of the zone 5000", "aid mark × 1 1000", "aid mark × 1 1200", "aid mark × 1 4000", "aid mark × 1 4200", "end of the zone 4000", "end of the zone 3800"],
            marks.Select(Told));
    }

    [Fact]
    public void No_tape_is_ever_too_short_and_every_mark_lies_where_it_is_measured() =>
        Gen.Select(Gen.Int[0, 380].Array[0, 4], Gen.Int[0, 88].ArrayUnique[1, 8]).Sample((landmarks, stalls) =>
        {
            ImmutableArray<ChalkMark> marks = Walk([.. landmarks.Select((at, i) => $"L{i} {at * 100}")], [.. stalls.Order().Select(at => at * 400)]);
            Assert.All(marks, mark => Assert.InRange(mark.DistanceCm, 0, ChalkWalk.TapeCm));
            Assert.Equal(stalls.Length * 2, marks.Count(mark => mark.End != ChalkEnd.Aid));
            var chalked = new HashSet<string> { "start of the zone", "end of the zone" };
            chalked.UnionWith(landmarks.Select((_, i) => $"L{i}"));
            foreach (ChalkMark mark in marks)
            {
                Assert.Contains(mark.Hook.Name.En, chalked);
                if (mark.End == ChalkEnd.Aid) chalked.Add($"aid mark {mark.Place.En}");
            }
        });

    /// <param name="landmarks">Name and position on the axis.</param>
    /// <param name="stalls">Where stalls of 2 m begin on the left of a street of 400 m; all are taken.</param>
    private static ImmutableArray<ChalkMark> Walk(string[] landmarks, params int[] stalls)
    {
        var builder = new MarketBuilder().Street("R", lengthCm: 40_000).Header(header => header with { Landmarks = [.. landmarks.Select(Landmark)] });
        for (int i = 0; i < stalls.Length; i++) builder.Stalls($"{(char)('A' + i)}", 1, startCm: stalls[i]).Vendor($"v{i}");
        MarketProblem problem = builder.Problem();
        Plan plan = problem.Plan([.. stalls.Select((_, i) => problem.On($"v{i}", [$"{(char)('A' + i)}1"]))]);
        return ChalkMarks.Of(problem, plan);
    }

    private static Landmark Landmark(string text)
    {
        string[] parts = text.Split(' ');
        return new(new(parts[0]), Bilingual.Same(parts[0]), new("R"), int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture));
    }

    private static string Told(ChalkMark mark) => $"{mark.Hook.Name.En} {mark.DistanceCm}";
}
