using TidalMarket.Host.Rosters.Map;

namespace TidalMarket.Host.Tests.Rosters.Map;

public class LetteringTests
{
    [Theory]
    [InlineData("老街豆花", 4.2, "老街豆花")]
    [InlineData("巷口修鞋配钥匙", 4.2, "巷口修鞋|配钥匙")]
    [InlineData("Old Street Douhua", 6, "Old Street|Douhua")]
    public void A_name_goes_on_the_fewest_lines_and_breaks_where_one_would_break_it(string name, double room, string lines) =>
        Assert.Equal(lines, string.Join('|', Lettering.Wrap(name, 1, room, 3)!.Value));

    [Fact]
    public void A_word_wider_than_the_room_does_not_go() => Assert.Null(Lettering.Wrap("Donaudampfschifffahrt", 1, 4, 3));

    [Fact]
    public void A_character_of_two_halves_is_never_broken() =>
        Assert.All(Lettering.Fill("😀😀😀😀", 1, 2.5), line => Assert.Equal(0, line.Length % 2));

    [Fact]
    public void No_line_begins_with_a_full_stop() => Assert.Equal(["占用市", "场。"], Lettering.Fill("占用市场。", 1, 4.5));

    [Fact]
    public void What_is_cut_ends_in_dots_and_fits()
    {
        string cut = Lettering.Cut("Donaudampfschifffahrt", 1, 4);

        Assert.EndsWith("…", cut, StringComparison.Ordinal);
        Assert.InRange(Lettering.Width(cut, 1), 2, 4);
    }
}
