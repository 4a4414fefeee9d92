using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using TidalMarket.Host.Export;
using TidalMarket.Host.Import;
using TidalMarket.Host.Import.Amsterdam;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Import.Amsterdam;

public class AmsterdamDayReaderTests
{
    [Theory]
    [InlineData("", "day.json:1: ")]
    [InlineData("{", "day.json:1: ")]
    [InlineData("{\n\"marktDate\": \"2021-10-30\",\n\"rows\": [", "day.json:3: ")]
    [InlineData("{\"marktDate\": \"\\ud800\"}", "day.json:1: ")]
    [InlineData("[]", "day.json:1: [] as JSON, expected an object {…}")]
    [InlineData("7", "day.json:1: 7 as JSON, expected an object {…}")]
    public void What_is_no_whole_JSON_object_is_one_fault(string text, string begins)
    {
        Fault fault = Assert.Single(AmsterdamImport.Day("day.json", Encoding.UTF8.GetBytes(text)).Faults);

        Assert.StartsWith(begins, fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_part_that_makes_it_a_day_is_asked_for() => Assert.Equal(
        ["no marktDate", "no marktplaatsen", "no rows", "no ondernemers"],
        AmsterdamImport.Day("day.json", "{}"u8).Faults.Select(fault => fault.Found.En));

    [Fact]
    public void All_faults_are_listed_each_with_its_place()
    {
        TestDay day = new TestDay()
            .With("marktDate", "\"30 October\"")
            .Vendor(1, "soll", terms: "\"maximum\": \"many\", \"anywhere\": \"maybe\", \"branches\": [1, {}]")
            .Add("ondernemers", "{}")
            .Add("marktplaatsen", "[]")
            .With("obstakels", "{}")
            .Add("rows", "\"1\"");

        Assert.Equal(
            [
                "day.json:1: 30 October as marktDate, expected a date yyyy-MM-dd",
                "day.json:1: [] as marktplaatsen[5], expected an object {…}",
                "day.json:1: 1 as rows[2], expected a list of stalls",
                "day.json:1: {…} as obstakels, expected a list",
                "day.json:1: many as ondernemers[0].voorkeur.maximum, expected a whole number",
                "day.json:1: maybe as ondernemers[0].voorkeur.anywhere, expected true or false",
                "day.json:1: {…} in ondernemers[0].voorkeur.branches, expected text",
                "day.json:1: no ondernemers[1].erkenningsNummer, expected a registration number",
            ],
            day.Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void A_fault_names_the_line_in_a_file_that_has_lines()
    {
        const string text = "{\n  \"marktDate\": \"2021-10-30\",\n  \"marktplaatsen\": [\n    {\"plaatsId\": true}\n  ],\n  \"rows\": [], \"ondernemers\": []\n}";

        Assert.Equal(
            "day.json:4: true as marktplaatsen[0].plaatsId, expected text",
            Assert.Single(AmsterdamImport.Day("day.json", Encoding.UTF8.GetBytes(text)).Faults).ToString());
    }

    [Fact]
    public void A_day_without_a_stall_is_none() => Assert.Equal(
        "day.json:1: 0 stalls in marktplaatsen, expected 1 to 20000",
        Assert.Single(new TestDay().With("marktplaatsen", "[]").Faults).ToString());

    [Fact]
    public void What_nothing_takes_is_reported_once_a_field_with_how_often_it_stands_there()
    {
        ImportedDay day = new TestDay().Vendor(1, "soll", terms: "\"krachtStroom\": true").Vendor(2, "soll", terms: "\"krachtStroom\": true")
            .With("mode", "\"concept\"").With("version", "null").Imported();

        Unmapped power = day.Unmapped.Single(entry => entry.Field == "ondernemers[].voorkeur.krachtStroom");
        Assert.Equal(("× 2", "true", "no counterpart here, not used"), (power.Where, power.Value, power.Done.En));
        Assert.Equal("concept", day.Unmapped.Single(entry => entry.Field == "mode").Value);
        Assert.DoesNotContain(day.Unmapped, entry => entry.Field == "version");
    }

    /// <summary>Any value in any place: the import ends in a market that reads or in faults, never in an exception.</summary>
    [Fact]
    public void Nothing_that_is_JSON_makes_it_throw()
    {
        string[] values =
        [
            "null", "\"\"", "\"x\"", "0", "-1", "1e400", "2147483647", "99999999999", "true", "[]", "{}", "[[]]", "[null]", "[{}]",
            "\"\\u0000;,=\"", "\"2021-10-30\"", "\"1\"", "[\"1\", \"2\", \"1\"]",
        ];
        byte[] whole = new TestDay().Trade("fish", "\"verplicht\": true, \"maximumPlaatsen\": 2, \"description\": \"Vis\", \"color\": \"#fff\"")
            .Stall("1", "\"branches\": [\"fish\"], \"bakType\": \"bak\", \"verkoopinrichting\": [\"eigen-materieel\"], \"properties\": [\"boom\"], \"inactive\": false")
            .Vendor(1, "vpl", "1", "\"minimum\": 1, \"maximum\": 2, \"anywhere\": true, \"branches\": [\"fish\"], \"absentFrom\": \"\", \"absentUntil\": \"\"")
            .Wish(1, "2", 1).Answer(1, "true").Obstacle("1", "2").Add("aLijst", """{"erkenningsNummer": "1"}""").Bytes;
        int places = Places(JsonNode.Parse(whole)!).Count();

        Gen<(int Place, int Value)> change = Gen.Select(Gen.Int[0, places - 1], Gen.Int[0, values.Length - 1]);
        Gen.Select(change, change).Sample((one, other) =>
        {
            JsonNode json = JsonNode.Parse(whole)!;
            Replace(json, one.Place, values[one.Value]);
            Replace(json, other.Place, values[other.Value]);
            MarketOrFaults(Encoding.UTF8.GetBytes(json.ToJsonString()));
        });
    }

    [Fact]
    public void No_bytes_make_it_throw()
    {
        byte[] whole = new TestDay().Vendor(1, "vpl", "1").Wish(1, "2", 1).Bytes;
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte, Gen.Int[0, whole.Length]).Sample((at, value, length) =>
        {
            byte[] broken = [.. whole];
            broken[at] = value;
            MarketOrFaults(broken.AsSpan(0, length));
        });
    }

    private static void MarketOrFaults(ReadOnlySpan<byte> bytes)
    {
        Built<ImportedDay> day = AmsterdamImport.Day("day.json", bytes);
        Assert.NotEqual(day.IsValid, day.Faults.Length > 0);
        if (!day.IsValid) return;
        Built<Market> market = MarketReader.Read(new MarketFiles(MarketWriter.Files(day.Value.Facts)));
        Assert.True(market.IsValid, string.Join('\n', market.Faults));
        Assert.Empty(market.Value.On(day.Value.Date).Faults);
    }

    private static IEnumerable<JsonNode> Places(JsonNode json) => json switch
    {
        JsonObject whole => whole.Select(member => member.Value).OfType<JsonNode>().SelectMany(inner => Places(inner).Prepend(inner)),
        JsonArray list => list.OfType<JsonNode>().SelectMany(inner => Places(inner).Prepend(inner)),
        _ => [],
    };

    private static void Replace(JsonNode json, int place, string value)
    {
        if (Places(json).ElementAtOrDefault(place) is JsonNode found) found.ReplaceWith(JsonNode.Parse(value));
    }
}
