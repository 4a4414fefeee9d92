using TidalMarket.Host.Import;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Import;

public class MarketReaderTests
{
    [Fact]
    public void The_sample_market_reads()
    {
        Built<Market> market = MarketReader.Read(MarketFiles.FromDirectory(Repository.Data("jinhui")).Value);

        Assert.Empty(market.Faults);
        Assert.Equal("jinhui", market.Value.Header.Id.Value);
        Assert.Equal(80, market.Value.Vendors.Length);
        Assert.Equal("cn-default", market.Value.Rules.Name);
        Assert.Equal("jinhui-2026-09", market.Value.Policy.DrawSeed);
    }
}
