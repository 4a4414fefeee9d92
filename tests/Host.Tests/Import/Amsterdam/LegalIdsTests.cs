using TidalMarket.Host.Import.Amsterdam;

namespace TidalMarket.Host.Tests.Import.Amsterdam;

public class LegalIdsTests
{
    [Theory]
    [InlineData("12A")]
    [InlineData("207 - 209")]
    [InlineData("101-agf")]
    [InlineData("-1.x_y")]
    public void A_legal_id_is_kept(string id) => Assert.Equal(id, new LegalIds([id])[id]);

    [Theory]
    [InlineData("a/b", "a-b")]
    [InlineData("a;&,b", "a-b")]
    [InlineData(" a ", "a")]
    [InlineData("(x)", "x")]
    [InlineData("", "x")]
    [InlineData("€€€", "x")]
    public void Another_one_is_cleaned(string id, string legal) => Assert.Equal(legal, new LegalIds([id])[id]);

    [Fact]
    public void Two_ids_never_become_one()
    {
        var ids = new LegalIds(["a/b", "a?b", "a-b", new string('z', 41), new string('z', 42)]);

        Assert.Equal("a-b", ids["a-b"]);
        Assert.Equal("a-b-2", ids["a/b"]);
        Assert.Equal("a-b-3", ids["a?b"]);
        Assert.Equal(new string('z', 40), ids[new string('z', 41)]);
        Assert.Equal(new string('z', 38) + "-2", ids[new string('z', 42)]);
        Assert.Equal("a-b-4", ids.Invent("a-b"));
    }
}
