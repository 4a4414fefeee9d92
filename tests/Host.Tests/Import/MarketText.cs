using System.Text;
using TidalMarket.Host.Export;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Import;

/// <summary>A market as one text, to hold two against each other.</summary>
internal static class MarketText
{
    public static string Of(Market market) => string.Join('\n', MarketWriter.Files(FactsOf.Market(market))
        .Select(file => file.Key + ":" + Encoding.UTF8.GetString(file.Value.Span)));
}
