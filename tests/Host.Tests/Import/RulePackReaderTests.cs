using TidalMarket.Host.Export;
using TidalMarket.Host.Import;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Import;

/// <summary>A pack of a market's own, and what is said of one that is wrong: always with the line of the rule, or of the very member.</summary>
public class RulePackReaderTests
{
    /// <summary>One rule a line: the gate is on line 2, the lane on 3, and so on.</summary>
    private const string Pack = """
        {"schema": 1, "name": "ours", "title": {"en": "ours"}, "rules": [
          {"id": "school-gate", "kind": "interval", "title": {"en": "t"}, "protects": {"en": "p"}, "feature": "school-gate", "number": 2000, "unit": "cm", "hours": [{"from": "07:00", "to": "08:10"}], "days": "school", "source": "s"},
          {"id": "fire-lane", "kind": "cross-section", "title": {"en": "t"}, "protects": {"en": "p"}, "number": 400, "unit": "cm", "alongCm": 1200, "source": "s"},
          {"id": "footway-main", "kind": "cross-section", "measures": "footway", "title": {"en": "t"}, "protects": {"en": "p"}, "numberByTraffic": {"closed": 150, "live": 200, "diverted": null}, "unit": "cm", "lanesFrom": 3, "lanesTo": 6, "source": "s"},
          {"id": "emergency-break", "kind": "sequence", "title": {"en": "t"}, "protects": {"en": "p"}, "number": 300, "unit": "cm", "every": {"stalls": 10, "cm": 2500}, "source": "s"},
          {"id": "one-side", "kind": "cross-section", "title": {"en": "t"}, "protects": {"en": "p"}, "source": "s"},
          {"id": "fuel", "kind": "resource", "title": {"en": "t"}, "protects": {"en": "p"}, "number": 300, "unit": "kg", "source": "s"}
        ]}
        """;

    [Fact]
    public void Every_member_arrives_where_it_belongs()
    {
        RulePack pack = Market(Pack).Read().Value.Rules;

        Assert.Equal(
            [Measure.KeepClear, Measure.FireLane, Measure.Footway, Measure.EmergencyBreak, Measure.OneSide, Measure.Fuel],
            pack.Rules.Select(rule => rule.Measure));
        Assert.Equal((RuleDays.School, "07:00–08:10"), (pack.Rules[0].Days, pack.Rules[0].Hours.Single().ToString()));
        Assert.Equal((400, 1200), (pack.Rules[1].Number, pack.Rules[1].AlongCm));
        Assert.Equal((3, 6, new NumberByTraffic(150, 200, null)), (pack.Rules[2].LanesFrom, pack.Rules[2].LanesTo, pack.Rules[2].ByTraffic));
        Assert.Equal(new BreakEvery(10, 2500), pack.Rules[3].Every);
        Assert.Equal((null, ""), (pack.Rules[4].Number, pack.Rules[4].Unit));
        Assert.Equal("kg", pack.Rules[5].Unit);
    }

    [Fact]
    public void A_pack_is_the_same_when_it_is_written_and_read_again()
    {
        Market market = Market(Pack).Read().Value;

        Market again = MarketReader.Read(new MarketFiles(MarketExport.Files(market, Language.Chinese))).Value;

        Assert.Equal(MarketText.Of(market), MarketText.Of(again));
        Assert.Empty(Schemas.Complaints("rules.schema.json", MarketExport.Files(market, Language.Chinese).Single(file => file.Key == "ours.rules.json").Value.Span));
    }

    [Theory]
    [InlineData("\"feature\": \"school-gate\"", "\"feature\": \"school-gaet\"", "2: rules/0/feature is \"school-gaet\", expected one of ", "Maybe \"school-gate\" is meant")]
    [InlineData("\"kind\": \"sequence\"", "\"kind\": \"sequences\"", "5: rules/3/kind is \"sequences\", expected one of interval, cross-section, sequence, resource")]
    [InlineData("\"measures\": \"footway\"", "\"measures\": \"foot-way\"", "4: rules/2/measures is \"foot-way\", expected one of keep-clear, depth,", "Maybe \"footway\" is meant")]
    [InlineData("\"id\": \"fuel\"", "\"id\": \"gas\"", "7: rule gas does not say what it measures, expected measures, one of keep-clear,")]
    [InlineData("\"number\": 2000", "\"number\": -1", "2: rules/0/number is -1, expected a whole number, at least 0")]
    [InlineData("\"live\": 200", "\"live\": -200", "4: rules/2/numberByTraffic/live is -200, expected a whole number, at least 0")]
    [InlineData("\"number\": 400", "\"number\": 4.5", "3: rules/1/number is 4.5, expected a whole number, at least 0")]
    [InlineData("\"unit\": \"kg\"", "\"unit\": \"cm\"", "7: unit \"cm\" of rule fuel, expected kg, the unit of fuel")]
    [InlineData("\"number\": 400, \"unit\": \"cm\"", "\"number\": 400", "3: unit \"\" of rule fire-lane, expected cm, the unit of fire-lane")]
    [InlineData("\"number\": 400, ", "", "3: number and numberByTraffic of rule fire-lane, expected exactly one of the two")]
    [InlineData("\"lanesFrom\": 3", "\"number\": 4, \"lanesFrom\": 3", "4: number and numberByTraffic of rule footway-main, expected exactly one of the two")]
    [InlineData("\"number\": 400", "\"number\": 10000001", "3: rules/1/number is 10000001, expected 0 to 10000000")]
    [InlineData("\"id\": \"one-side\",", "\"id\": \"one-side\", \"number\": 1,", "6: rule one-side has a number, expected none: one-side has none")]
    [InlineData("\"from\": \"07:00\", \"to\": \"08:10\"", "\"from\": \"08:10\", \"to\": \"07:00\"", "2: hours 08:10–07:00 of rule school-gate, expected from before to")]
    [InlineData("\"from\": \"07:00\"", "\"from\": \"7 am\"", "2: rules/0/hours/0/from is \"7 am\", expected HH:mm, up to 47:59")]
    [InlineData("\"lanesFrom\": 3", "\"lanesFrom\": 7", "4: rules/2/lanesTo is 6, expected 7 to 40")]
    [InlineData("\"every\": {\"stalls\": 10, \"cm\": 2500}", "\"every\": {}", "5: every of rule emergency-break, expected a number of stalls, of centimetres, or both")]
    [InlineData(", \"every\": {\"stalls\": 10, \"cm\": 2500}", "", "5: every of rule emergency-break, expected a number of stalls, of centimetres, or both")]
    [InlineData("\"stalls\": 10", "\"stalls\": 0", "5: rules/3/every.stalls is 0, expected 1 to 10000000")]
    [InlineData("\"alongCm\": 1200", "\"every\": {\"cm\": 5}", "3: every of rule fire-lane, expected one in emergency-break rules only")]
    [InlineData("\"every\": {\"stalls\": 10, \"cm\": 2500}", "\"every\": {\"stalls\": 10}, \"alongCm\": 5", "5: alongCm of rule emergency-break, expected one in fire-lane rules only")]
    [InlineData("\"kind\": \"resource\"", "\"kind\": \"sequence\"", "7: rule fuel is of kind sequence, expected resource, the kind of fuel")]
    [InlineData("\"feature\": \"school-gate\", ", "", "2: rule school-gate has no feature, expected the kind of feature that it keeps clear")]
    [InlineData("\"id\": \"fuel\",", "\"id\": \"fuel\", \"feature\": \"door\",", "7: rule fuel has a feature, expected one in interval rules only")]
    [InlineData("\"id\": \"fuel\", \"kind\"", "\"id\": \"fire-lane\", \"measures\": \"fuel\", \"kind\"", "7: rule \"fire-lane\" stands there twice, expected each id once")]
    [InlineData("\"id\": \"footway-main\"", "\"id\": \"Footway main\"", "4: rule id \"Footway main\", expected kebab-case, such as side-gap")]
    [InlineData("\"unit\": \"kg\", \"source\": \"s\"", "\"unit\": \"kg\", \"source\": \"\"", "7: rule fuel has no source, expected a law, paper or measurement")]
    [InlineData("\"alongCm\"", "\"longCm\"", "3: unknown member longCm, expected one of id, kind,", "Maybe \"alongCm\" is meant")]
    public void A_fault_is_told_with_its_line(string was, string becomes, string told, string maybe = "")
    {
        Assert.Contains(was, Pack, StringComparison.Ordinal);

        string fault = Assert.Single(Market(Pack.Replace(was, becomes, StringComparison.Ordinal)).Faults());

        Assert.StartsWith("ours.rules.json:" + told, fault, StringComparison.Ordinal);
        Assert.EndsWith(maybe, fault, StringComparison.Ordinal);
    }

    private static SmallMarket Market(string pack) =>
        new SmallMarket().Replace("market.json", "\"rulePack\": \"cn-default\"", "\"rulePack\": \"ours\"").With("ours.rules.json", pack);
}
