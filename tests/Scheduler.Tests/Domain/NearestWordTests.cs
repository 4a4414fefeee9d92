using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Tests.Domain;

public class NearestWordTests
{
    [Theory]
    [InlineData("vge", "veg")]
    [InlineData("Veg", "veg")]
    [InlineData("hydrnat", "hydrant")]
    [InlineData("hydrants", "hydrant")]
    [InlineData("蔬莱", "蔬菜")]
    [InlineData("A01", "A1")]
    public void A_slip_or_two_is_seen_through(string word, string meant) =>
        Assert.Equal(meant, NearestWord.To(word, ["veg", "hydrant", "蔬菜", "A1", "A2"]));

    [Theory]
    [InlineData("barbecue")]
    [InlineData("hand")]
    [InlineData("")]
    public void A_word_that_is_like_none_gets_no_guess(string word) => Assert.Null(NearestWord.To(word, ["veg", "hydrant"]));

    [Fact]
    public void A_novel_in_a_cell_is_not_compared() => Assert.Null(NearestWord.To(new string('x', 5000), [new string('x', 5001)]));

    [Fact]
    public void Among_equals_the_first_is_taken() => Assert.Equal("veg", NearestWord.To("vegx", ["veg", "vegs"]));

    [Theory]
    [InlineData("V005", "V001")]
    [InlineData("A9", "A1")]
    [InlineData("北", "左")]
    [InlineData("Z", "A")]
    public void Another_number_or_another_letter_altogether_is_no_slip(string word, string known) => Assert.Null(NearestWord.To(word, [known]));
}
