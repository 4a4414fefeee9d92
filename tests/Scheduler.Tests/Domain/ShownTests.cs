using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Tests.Domain;

public class ShownTests
{
    [Theory]
    [InlineData("老街豆花", "老街豆花")]
    [InlineData("A\u202E1", "A<U+202E>1")]
    [InlineData("\u001B[31m", "<U+001B>[31m")]
    [InlineData("a\nb", "a<U+000A>b")]
    [InlineData(null, "")]
    public void Nothing_that_a_screen_would_obey_is_shown_as_it_is(string? text, string shown) => Assert.Equal(shown, Shown.Of(text));

    [Fact]
    public void A_page_keeps_its_lines_and_all_of_its_length() =>
        Assert.Equal("a\n\tb<U+001B>[2J" + new string('x', 99), Shown.Lines("a\n\tb\u001B[2J" + new string('x', 99)));

    [Fact]
    public void A_novel_is_cut() => Assert.Equal(new string('x', 60) + "…", Shown.Of(new string('x', 200_000)));
}
