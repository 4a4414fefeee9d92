using System.Text;
using TidalMarket.Host.Import;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Import;

/// <summary>A small market without faults as files, to be spoilt one line at a time.</summary>
internal sealed class SmallMarket
{
    private readonly Dictionary<string, byte[]> files = Good.ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value));

    private static readonly Dictionary<string, string> Good = new(StringComparer.Ordinal)
    {
        ["market.json"] = """
            {
              "schema": 1,
              "id": "small",
              "name": {"zh": "小市场", "en": "Small"},
              "timeZone": "Asia/Shanghai",
              "rulePack": "cn-default",
              "permit": {"number": "P1", "authority": {"zh": "交警", "en": "police"}, "from": "2026-01-01", "to": null},
              "overrides": [
                {"rule": "school-gate", "feature": "gate", "clearCm": 2000, "officer": "O", "document": "D", "reason": {"en": "railed"}, "expires": null}
              ],
              "landmarks": [{"id": "L1", "name": {"en": "lamp"}, "zone": "R", "atCm": 100}],
              "closedDates": ["02-14"],
              "schoolHolidays": [{"from": "12-20", "to": "01-05"}]
            }
            """,
        ["policy.json"] = """{"schema": 1, "use": "cn-community", "drawSeed": "s"}""",
        ["windows.csv"] = """
            id,name_en,weekdays,dates,road_closed,set_up,load_in,sell,sell_stop,stalls_off,swept,handed_back
            morning,Morning,1-5,,05:00,05:10,05:30,06:00,08:30,08:45,09:00,09:05
            night,Night,6;7,2026-03-04,17:00,17:10,17:30,18:00,25:30,25:45,26:00,26:05
            """,
        ["zones.csv"] = """
            id,name_en,kind,length_cm,carriageway_cm,traffic
            R,Road,street,6000,1200,morning=closed;night=live
            """,
        ["frontages.csv"] = """
            id,zone,name_en,side,start_cm,offset_cm,length_cm,depth_max_cm
            A,R,Left,left,0,400,2000,200
            B,R,Right,right,0,400,1200,200
            """,
        ["stalls.csv"] = """
            id,frontage,from_cm,to_cm,marks,tags,circuit,blocked_dates
            A1,A,0,200,,,K1,
            A2,A,200,400,veg,own-rig,K1,2026-05-01;12-31
            A3,A,400,600,,,,always
            """,
        ["features.csv"] = """
            id,name_en,kind,zone,frontage,from_cm,to_cm,windows
            gate,School gate,school-gate,R,,3000,3400,
            H1,Hydrant,hydrant,R,B,1000,1000,morning
            """,
        ["categories.csv"] = """
            id,name_en,colour,cap,standard_width_cm
            veg,Vegetables,#00aa00,3,
            goods,Goods,#aa0000,,150
            """,
        ["vendors.csv"] = """
            id,name_en,categories,tier,rank,fixed_stalls,run_min,run_max,tags,windows
            v1,One,veg;goods,1,1,A1;A2,2,3,,
            v2,Two,goods,2,1,,,,own-rig,night
            """,
        ["requests.csv"] = "vendor,window,run_max\nv2,night,2\n",
        ["attendance.csv"] = "vendor,weekdays,dates,attends\nv1,5,,no\nv1,,2026-03-06,yes\n",
        ["wishes.csv"] = "vendor,window,priority,stall,frontage,from_cm,to_cm\nv1,,1,A3,,,\nv2,night,1,,B,0,300\n",
        ["tariffs.csv"] = "zone,category,tier,per,fee_yuan\n,,,stall,12.50\n,,2,place,0\n",
        ["guides.csv"] = "id,name_en,weekdays,from,to\nG1,Guide,1-7,04:00,26:30\n",
        ["rails.csv"] = "id,name_en,zone,piece_cm,pieces\nQ1,Rail,R,200,40\n",
        ["circuits.csv"] = "id,name_en,capacity_w,socket_w,frontage,from_cm,to_cm\nK1,Circuit,8000,2000,B,0,600\nK1,Circuit,8000,2000,B,800,1200\n",
        ["history.csv"] = "vendor,date,window,stalls,attended\nv1,2026-02-27,morning,A1;A2,yes\n",
    };

    public static IEnumerable<string> FileNames => Good.Keys;

    public SmallMarket Replace(string file, string was, string becomes)
    {
        string text = Encoding.UTF8.GetString(files[file]);
        Assert.Contains(was, text, StringComparison.Ordinal);
        return With(file, text.Replace(was, becomes, StringComparison.Ordinal));
    }

    /// <summary>Adds a line at the end of a file.</summary>
    public SmallMarket Add(string file, string line) => With(file, Encoding.UTF8.GetString(files[file]).TrimEnd('\n') + "\n" + line + "\n");

    public SmallMarket With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text));

    public SmallMarket With(string file, byte[] bytes)
    {
        files[file] = bytes;
        return this;
    }

    public SmallMarket Without(string file)
    {
        files.Remove(file);
        return this;
    }

    public string Text(string file) => Encoding.UTF8.GetString(files[file]);

    public byte[] Bytes(string file) => files[file];

    public MarketFiles Files() => new(files.Select(file => KeyValuePair.Create(file.Key, (ReadOnlyMemory<byte>)file.Value)));

    public Built<Market> Read() => MarketReader.Read(Files());

    /// <summary>The faults, each as its English words.</summary>
    public string[] Faults() => [.. Read().Faults.Select(fault => fault.Words.En)];
}
