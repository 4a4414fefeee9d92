using Microsoft.Extensions.Time.Testing;
using TidalMarket.Host.Storage;

namespace TidalMarket.Host.Tests.Storage;

public sealed class StoredMarketsTests : IDisposable
{
    private readonly Scratch scratch = new();
    private readonly StoredMarkets markets;

    public StoredMarketsTests() => markets = new StoredMarkets(Store.Open(scratch.Path("market.db")), new FakeTimeProvider());

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void A_market_comes_back_byte_by_byte()
    {
        markets.Put("jinhui", "/srv/jinhui", new Dictionary<string, byte[]> { ["b.csv"] = [0xEF, 0xBB, 0xBF, 0], ["a.csv"] = [] });

        Assert.Equal(["a.csv", "b.csv"], markets.Files("jinhui").Keys);
        Assert.Equal([0xEF, 0xBB, 0xBF, 0], markets.Files("jinhui")["b.csv"]);
        Assert.Equal("/srv/jinhui", Assert.Single(markets.All()).Directory);
    }

    [Fact]
    public void A_market_that_is_loaded_anew_loses_files_that_are_gone()
    {
        markets.Put("jinhui", null, new Dictionary<string, byte[]> { ["a.csv"] = [1], ["b.csv"] = [1] });
        markets.Put("jinhui", null, new Dictionary<string, byte[]> { ["b.csv"] = [2] });

        Assert.Equal([2], Assert.Single(markets.Files("jinhui")).Value);
    }

    [Fact]
    public void A_market_that_is_not_there_has_no_files() => Assert.Empty(markets.Files("nowhere"));
}
