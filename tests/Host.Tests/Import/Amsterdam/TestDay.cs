using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using TidalMarket.Host.Export;
using TidalMarket.Host.Import;
using TidalMarket.Host.Import.Amsterdam;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Import.Amsterdam;

/// <summary>A made-up market day of five stalls in two rows, 1 2 3 and 4 5, to which a test adds what it is about.</summary>
internal sealed class TestDay
{
    public static readonly DateOnly Date = new(2021, 10, 30);

    private readonly JsonObject json = Parse("""
        {
          "marktId": "7", "marktDate": "2021-10-30",
          "markt": { "afkorting": "TEST", "naam": "Testmarkt", "standaardKraamAfmeting": 3 },
          "marktplaatsen": [{"plaatsId": "1"}, {"plaatsId": "2"}, {"plaatsId": "3"}, {"plaatsId": "4"}, {"plaatsId": "5"}],
          "rows": [["1", "2", "3"], ["4", "5"]],
          "branches": [], "obstakels": [], "ondernemers": [], "aanwezigheid": [], "voorkeuren": [], "aLijst": []
        }
        """).AsObject();

    public TestDay With(string member, string value)
    {
        json[member] = Parse(value);
        return this;
    }

    public TestDay Without(string member)
    {
        json.Remove(member);
        return this;
    }

    public TestDay Setting(string member, string value) => In("markt", member, value);

    /// <summary>Adds to or changes one stall.</summary>
    public TestDay Stall(string id, string members)
    {
        JsonArray stalls = json["marktplaatsen"]!.AsArray();
        stalls.Remove(stalls.FirstOrDefault(stall => stall!["plaatsId"]!.GetValue<string>() == id));
        return Add("marktplaatsen", $$"""{"plaatsId": "{{id}}", {{members}}}""");
    }

    public TestDay Trade(string id, string members = "") => Add("branches", $$"""{"brancheId": "{{id}}"{{(members.Length > 0 ? ", " + members : "")}}}""");

    public TestDay Obstacle(string a, string b) => Add("obstakels", $$"""{"kraamA": "{{a}}", "kraamB": "{{b}}", "obstakel": ["loopje"]}""");

    /// <summary>A vendor whose registration number is <paramref name="id"/>, and whose rank too.</summary>
    public TestDay Vendor(int id, string status, string own = "", string terms = "") => Add("ondernemers", $$"""
        {"erkenningsNummer": "{{id}}", "sollicitatieNummer": {{id}}, "description": "Vendor {{id}}", "status": "{{status}}",
         "plaatsen": [{{string.Join(',', own.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(stall => $"\"{stall}\""))}}], "voorkeur": { {{terms}} } }
        """);

    public TestDay Answer(int vendor, string attending) => Add("aanwezigheid", $$"""{"erkenningsNummer": "{{vendor}}", "attending": {{attending}}}""");

    public TestDay Wish(int vendor, string stall, int priority) =>
        Add("voorkeuren", $$"""{"erkenningsNummer": "{{vendor}}", "plaatsId": "{{stall}}", "priority": {{priority}}}""");

    public TestDay Add(string list, string entry)
    {
        json[list]!.AsArray().Add(Parse(entry));
        return this;
    }

    public byte[] Bytes => Encoding.UTF8.GetBytes(json.ToJsonString());

    public ImmutableArray<Fault> Faults => AmsterdamImport.Day("day.json", Bytes).Faults;

    /// <summary>The imported day; it also was written and read again without fault.</summary>
    public ImportedDay Imported()
    {
        ImportedDay day = AmsterdamImport.Day("day.json", Bytes).Value;
        Built<Market> read = MarketReader.Read(new MarketFiles(MarketWriter.Files(day.Facts)));
        Assert.Empty(read.Faults);
        Assert.Empty(read.Value.On(Date).Faults);
        return day;
    }

    public MarketProblem Problem() => MarketReader.Read(new MarketFiles(MarketWriter.Files(Imported().Facts))).Value.On(Date).Value;

    private TestDay In(string inner, string member, string value)
    {
        json[inner]![member] = Parse(value);
        return this;
    }

    private static JsonNode Parse(string text) => JsonNode.Parse(text)!;
}
