using TidalMarket.Host.Files;

namespace TidalMarket.Host.Tests.Files;

public sealed class HiddenPlaceTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Nothing_of_it_stays()
    {
        using (var place = HiddenPlace.Beside(scratch.Path("monday")))
        {
            File.WriteAllText(place.Draft, "half");
            Directory.CreateDirectory(place.Draft + "-journal");
            Assert.StartsWith(scratch.Path(".monday."), place.Draft, StringComparison.Ordinal);
        }

        Assert.Empty(scratch.Everything());
    }

    [Fact]
    public void What_a_dead_process_left_is_swept_away()
    {
        scratch.Write("", ".monday.00000000.lock");
        scratch.Write("half", ".monday.00000000.draft");
        HiddenPlace.Beside(scratch.Path("monday")).Dispose();

        Assert.Empty(scratch.Everything());
    }

    [Fact]
    public void What_a_living_one_holds_stays()
    {
        using var living = HiddenPlace.Beside(scratch.Path("monday"));
        File.WriteAllText(living.Draft, "half");
        HiddenPlace.Beside(scratch.Path("monday")).Dispose();

        Assert.True(File.Exists(living.Draft));
        Assert.Equal(2, scratch.Everything().Length);
    }

    [Fact]
    public void An_old_one_whose_process_died_between_two_moves_is_put_back()
    {
        scratch.Write("", ".monday.00000000.lock");
        scratch.Write("good", ".monday.00000000.old", "plan.json");
        HiddenPlace.Beside(scratch.Path("monday")).Dispose();

        Assert.Equal(["monday/", "monday/plan.json"], scratch.Everything());
    }

    [Theory]
    [InlineData(".monday.evening.00000000.lock")]
    [InlineData(".monday.lock")]
    [InlineData(".tuesday.00000000.lock")]
    public void Another_targets_are_left_alone(string others)
    {
        scratch.Write("", others);
        HiddenPlace.Beside(scratch.Path("monday")).Dispose();

        Assert.Equal([others], scratch.Everything());
    }
}
