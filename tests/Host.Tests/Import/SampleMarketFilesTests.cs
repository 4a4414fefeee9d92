namespace TidalMarket.Host.Tests.Import;

public class SampleMarketFilesTests
{
    [Theory]
    [InlineData("market.json", "market.schema.json")]
    [InlineData("policy.json", "policy.schema.json")]
    public void The_samples_JSON_holds_to_the_schemas(string file, string schema) =>
        Assert.Empty(Schemas.Complaints(schema, File.ReadAllBytes(Repository.Data("jinhui", file)).AsSpan()));

    [Fact]
    public void What_the_schema_of_market_json_allows_the_reader_reads() =>
        Assert.Empty(Schemas.Complaints("market.schema.json", new SmallMarket().Bytes("market.json")));
}
