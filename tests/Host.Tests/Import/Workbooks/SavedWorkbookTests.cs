using System.IO.Compression;
using System.Text;
using TidalMarket.Host.Import;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Import.Workbooks;

/// <summary>A workbook that LibreOffice Calc has saved: times and dates in its formats, stalls by formulas, a line merged over its
/// stalls, a sheet of notes. It holds the same small market, made up for this, as the tables below.</summary>
public class SavedWorkbookTests
{
    private static readonly string Saved =
        Path.Combine(Repository.Root, "tests", "Host.Tests", "Import", "Workbooks", "Saved", "libreoffice-calc.xlsx");

    private static readonly Dictionary<string, string> Law = new(StringComparer.Ordinal)
    {
        ["market.json"] = """
            {
              "schema": 1, "id": "河滨", "name": {"zh": "河滨"}, "timeZone": "Asia/Shanghai", "rulePack": "cn-default",
              "permit": {"number": "P1", "authority": {"zh": "城管局"}, "from": "2026-11-24", "to": null}
            }
            """,
        ["policy.json"] = """{"schema": 1, "use": "cn-community", "drawSeed": "s"}""",
    };

    private static readonly Dictionary<string, string> Tables = new(StringComparer.Ordinal)
    {
        ["windows.csv"] = """
            id,name_zh,weekdays,road_closed,set_up,load_in,sell,sell_stop,stalls_off,swept,handed_back
            早市,早市,1-5,05:00,05:10,05:30,06:00,08:30,08:45,09:00,09:10
            """,
        ["zones.csv"] = """
            id,name_zh,kind,length_cm,carriageway_cm,left_footway_cm,right_footway_cm,traffic
            河街,河街,street,10000,900,300,300,closed
            """,
        ["frontages.csv"] = """
            id,zone,name_zh,side,start_cm,offset_cm,length_cm,depth_max_cm
            北侧,河街,北侧路边,left,0,450,10000,250
            """,
        ["stalls.csv"] = """
            id,frontage,from_cm,to_cm,water
            A01,北侧,250,450,yes
            A02,北侧,500,700,
            A03,北侧,750,950,yes
            A04,北侧,1000,1200,
            A05,北侧,1250,1450,yes
            A06,北侧,1500,1700,
            A07,北侧,1750,1950,yes
            A08,北侧,2000,2200,
            """,
        ["categories.csv"] = """
            id,name_zh,colour,cap,hot
            蔬菜,蔬菜,#4c9f50,,
            小吃,小吃,#cc3300,2,yes
            """,
        ["vendors.csv"] = """
            id,name_zh,categories,tier,rank,run_min,run_max,water
            V1,老王蔬菜,蔬菜,1,1,1,2,
            V2,阿梅小吃,小吃,2,1,1,1,yes
            V3,李记,蔬菜;小吃,3,2,1,1,
            """,
        ["attendance.csv"] = "vendor,dates,attends\nV1,2026-12-01,no\nV2,2026-12-03,yes\n",
        ["wishes.csv"] = "vendor,priority,stall\nV1,1,A03\nV2,1,A01\n",
        ["tariffs.csv"] = "category,per,fee_yuan\n,stall,12.50\n",
    };

    [Fact]
    public void It_reads_equal_to_the_same_market_in_tables()
    {
        Built<Market> saved = MarketReader.Read(new MarketFiles([.. Files(Law), new("market.xlsx", File.ReadAllBytes(Saved))]));
        Built<Market> tables = MarketReader.Read(new MarketFiles([.. Files(Law), .. Files(Tables)]));

        Assert.Empty(saved.Faults);
        Assert.Empty(tables.Faults);
        Assert.Equal(MarketText.Of(tables.Value), MarketText.Of(saved.Value));
    }

    [Fact]
    public void It_is_as_LibreOffice_wrote_it()
    {
        using var zip = new ZipArchive(File.OpenRead(Saved));

        Assert.Contains("<Application>LibreOffice/", Text(zip, "docProps/app.xml"), StringComparison.Ordinal);
        Assert.Contains("<f aca=\"false\">", Text(zip, "xl/worksheets/sheet4.xml"), StringComparison.Ordinal);
        Assert.Contains("<mergeCell ref=\"B2:B9\"/>", Text(zip, "xl/worksheets/sheet4.xml"), StringComparison.Ordinal);
    }

    private static IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> Files(Dictionary<string, string> texts) =>
        texts.Select(file => KeyValuePair.Create<string, ReadOnlyMemory<byte>>(file.Key, Encoding.UTF8.GetBytes(file.Value)));

    private static string Text(ZipArchive zip, string part)
    {
        using var reader = new StreamReader(zip.GetEntry(part)!.Open());
        return reader.ReadToEnd();
    }
}
