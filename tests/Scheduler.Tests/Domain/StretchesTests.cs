using CsCheck;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Tests.Domain;

public class StretchesTests
{
    private static readonly Gen<Stretch[]> Ground =
        Gen.Select(Gen.Int[0, 30], Gen.Int[-3, 8], (from, length) => new Stretch(from, from + length)).Array[0, 6];

    [Fact]
    public void Stretches_that_touch_or_overlap_are_one()
    {
        Assert.Equal([new(0, 500), new(600, 700)], Stretches.Merged([new(600, 700), new(200, 500), new(0, 200), new(100, 300)]));
    }

    [Fact]
    public void Points_and_what_runs_backwards_cover_nothing() =>
        Assert.Empty(Stretches.Merged([new(100, 100), new(300, 200)]));

    [Fact]
    public void What_is_taken_leaves_the_ground_on_both_sides() =>
        Assert.Equal([new(0, 100), new(300, 400), new(900, 950)], Stretches.Without([new(0, 400), new(800, 950)], [new(100, 300), new(700, 900)]));

    [Fact]
    public void A_centimetre_is_left_if_it_was_there_and_is_not_taken() =>
        Gen.Select(Ground, Ground).Sample((ground, taken) =>
        {
            bool[] left = Covered(Stretches.Without(ground, taken));
            bool[] whole = Covered(ground), gone = Covered(taken);
            Assert.Equal(whole.Zip(gone, (there, cut) => there && !cut), left);
        });

    private static bool[] Covered(IEnumerable<Stretch> ground) =>
        [.. Enumerable.Range(0, 40).Select(cm => ground.Any(stretch => stretch.FromCm <= cm && cm < stretch.ToCm))];
}
