using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Tests.Domain;

public class IdShapeTests
{
    [Theory]
    [InlineData("A1")]
    [InlineData("207 - 209")]
    [InlineData("摊位_1.b-2")]
    [InlineData("1234567890123456789012345678901234567890")]
    public void Letters_digits_dashes_dots_and_inner_spaces_fit(string id) => Assert.True(IdShape.Fits(id));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" A1")]
    [InlineData("A1 ")]
    [InlineData("A;1")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("A/1")]
    [InlineData("=A1")]
    [InlineData("12345678901234567890123456789012345678901")]
    public void Everything_else_does_not(string? id) => Assert.False(IdShape.Fits(id));

    [Theory]
    [InlineData("side-gap", true)]
    [InlineData("depth2", true)]
    [InlineData("Side-gap", false)]
    [InlineData("side--gap", false)]
    [InlineData("-gap", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Rules_are_named_in_kebab_case(string? id, bool fits) => Assert.Equal(fits, IdShape.IsKebab(id));
}
