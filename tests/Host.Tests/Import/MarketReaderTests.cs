using System.Text;
using CsCheck;
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
        Assert.Equal("cn-default", market.Value.Rules.Name);
        Assert.Equal("jinhui-2026-09", market.Value.Policy.DrawSeed);
    }

    [Fact]
    public void Every_cell_arrives_where_it_belongs()
    {
        Market market = new SmallMarket().Read().Value;

        Assert.Equal(new Minute(25 * 60 + 30), market.Windows[1].Phases.SellStop);
        Assert.Equal([new DateOnly(2026, 3, 4)], market.Windows[1].Dates);
        Assert.Equal(Traffic.Live, market.Zones[0].TrafficIn(new("night")));
        Assert.Equal((Frontage.DefaultModuleCm, 0), (market.Frontages[0].ModuleCm, market.Frontages[0].JoinCm));
        Assert.Equal([new CalendarDay(2026, 5, 1), new CalendarDay(null, 12, 31)], market.Stalls[1].BlockedDates);
        Assert.True(market.Stalls[2].BlockedAlways);
        Assert.Equal(Category.DefaultStandardWidthCm, market.Categories[0].StandardWidthCm);
        Assert.Equal(new Fen(1250), market.Tariffs[0].Fee);
        Assert.Equal([new Stretch(0, 600), new Stretch(800, 1200)], market.Circuits.Single().Reaches.Select(reach => reach.Stretch));
        Assert.Equal((null, new Stretch(0, 300)), (market.Wishes[1].Stall, market.Wishes[1].Stretch));
        Assert.Equal(new Bilingual("One", "One"), market.Vendors[0].Name);
        Assert.Equal(new Bilingual("railed", "railed"), market.Header.Overrides[0].Reason);
        Assert.Equal(("CNY", null), (market.Header.Currency, market.Header.Appeal));
    }

    [Theory]
    [InlineData("vendors.csv", "v1,One,veg;goods,1", "v1,One,vge;goods,1", "vendors.csv:2: unknown category \"vge\", expected one of categories.csv\n  Maybe \"veg\" is meant")]
    [InlineData("stalls.csv", "A3,A,400,600", "A3,A,400,6000", "stalls.csv:4: 400–6000 cm, expected a place within 0–2000 cm of frontage A")]
    [InlineData("stalls.csv", "A3,A,400,600", "A3,A,390,600", "stalls.csv:4: stall A3 (390–600 cm) overlaps A2 (200–400 cm) of line 3, expected stalls of one frontage apart")]
    [InlineData("stalls.csv", "A3,A,400,600,,,,always", "A3,A,400,600,,,,always\nA1,A,700,900,,,,", "stalls.csv:5: stall \"A1\" stands in line 2 already, expected each id once")]
    [InlineData("tariffs.csv", "12.50", "-3", "tariffs.csv:2: fee_yuan is \"-3\", expected an amount from 0 to 10000000 with at most two decimals")]
    [InlineData("tariffs.csv", "12.50", "12.505", "tariffs.csv:2: fee_yuan is \"12.505\"")]
    [InlineData("zones.csv", "6000", "sixty", "zones.csv:2: length_cm is \"sixty\", expected whole centimetres, 0 to 10000000")]
    [InlineData("zones.csv", "6000", "6000.0", "zones.csv:2: length_cm is \"6000.0\"")]
    [InlineData("zones.csv", "6000", "-6000", "zones.csv:2: length_cm is \"-6000\"")]
    [InlineData("zones.csv", "6000", "99999999999999", "zones.csv:2: length_cm is \"99999999999999\"")]
    [InlineData("zones.csv", "6000", "", "zones.csv:2: length_cm is blank, expected a value")]
    [InlineData("zones.csv", "street", "stret", "zones.csv:2: kind is \"stret\", expected one of street, square\n  Maybe \"street\" is meant")]
    [InlineData("zones.csv", "night=live", "night=alive", "zones.csv:2: traffic has \"night=alive\", expected window=state, the state one of closed, live, diverted\n  Maybe \"live\" is meant")]
    [InlineData("zones.csv", "night=live", "nihgt=live", "zones.csv:2: unknown window \"nihgt\", expected one of windows.csv\n  Maybe \"night\" is meant")]
    [InlineData("frontages.csv", "side,", "sied,", "frontages.csv:1: unknown column \"sied\"")]
    [InlineData("frontages.csv", "side,", "side,zone,", "frontages.csv:1: column zone stands there twice, expected each column once")]
    [InlineData("frontages.csv", "A,R,Left,left,0", "A,R,Left,left,5000", "frontages.csv:2: it ends at 7000 cm of the axis, expected an end within the 6000 cm of zone R")]
    [InlineData("windows.csv", "25:30", "48:00", "windows.csv:3: sell_stop is \"48:00\", expected HH:mm, up to 47:59")]
    [InlineData("windows.csv", "05:30", "06:30", "windows.csv:2: sell 06:00 is before load_in 06:30, expected no phase before the one to its left")]
    [InlineData("windows.csv", "1-5", "1-8", "windows.csv:2: weekdays is \"1-8\", expected weekdays from 1 to 7")]
    [InlineData("windows.csv", "1-5", "5-Jan", "Maybe Excel took 1-5 for a date: write 1;2;3;4;5")]
    [InlineData("windows.csv", "2026-03-04", "4/3/2026", "windows.csv:3: dates is \"4/3/2026\", expected a date yyyy-MM-dd\n  Maybe 2026-03-04 or 2026-04-03 is meant")]
    [InlineData("windows.csv", "2026-03-04", "14/3/2026", "windows.csv:3: dates is \"14/3/2026\", expected a date yyyy-MM-dd\n  Maybe 2026-03-14 is meant")]
    [InlineData("windows.csv", "2026-03-04", "46085", "windows.csv:3: dates is \"46085\", expected a date yyyy-MM-dd\n  Maybe 2026-03-04 is meant, Excel's number for it")]
    [InlineData("windows.csv", "1-5", "6-Feb", "Maybe Excel took 2-6 for a date: write 2;3;4;5;6")]
    [InlineData("windows.csv", "1-5", "1月5日", "Maybe Excel took 1-5 for a date: write 1;2;3;4;5")]
    [InlineData("windows.csv", "06:00", "下午16:70", "windows.csv:2: sell is \"下午16:70\", expected HH:mm, up to 47:59")]
    [InlineData("zones.csv", "6000", "60 m", "zones.csv:2: length_cm is \"60 m\", expected whole centimetres, 0 to 10000000\n  Maybe \"6000\" is meant")]
    [InlineData("zones.csv", "length_cm", "长度", "zones.csv:1: unknown column \"长度\"")]
    [InlineData("zones.csv", "length_cm", "长度（米）", "zones.csv:1: unknown column \"长度（米）\"")]
    [InlineData("frontages.csv", "side,", "左右,", "Maybe \"side\" is meant")]
    [InlineData("frontages.csv", "side,", "side,区段,", "frontages.csv:1: column 区段 (zone) stands there twice, expected each column once")]
    [InlineData("windows.csv", "2026-03-04", "2026-02-30", "windows.csv:3: dates is \"2026-02-30\"")]
    [InlineData("stalls.csv", "12-31", "13-31", "stalls.csv:3: blocked_dates is \"13-31\", expected yyyy-MM-dd, MM-dd or always")]
    [InlineData("stalls.csv", "own-rig", "own-rig;;frying", "stalls.csv:3: tags is \"own-rig;;frying\", expected a list separated by ; without empty entries")]
    [InlineData("stalls.csv", "own-rig", "own-rig;own-rig", "stalls.csv:3: tags is \"own-rig;own-rig\", expected \"own-rig\" only once")]
    [InlineData("stalls.csv", "veg,", "vge,", "stalls.csv:3: mark \"vge\" is neither a category nor a tag that is used, expected a category or a tag\n  Maybe \"veg\" is meant")]
    [InlineData("stalls.csv", "A1,A,0,200,,,K1,", "A1,A,0,200,,,K1,,7", "stalls.csv:2: 9 cells, expected 8 as in the header\n  Maybe a comma stands in a cell without quotes")]
    [InlineData("vendors.csv", "v2,Two,goods,2", "v2,Two,goods,9", "vendors.csv:3: tier 9 is not in the policy cn-community, expected one of 1, 2, 3, 4, 5, 6")]
    [InlineData("vendors.csv", "v2,Two,goods", "v2,,goods", "vendors.csv:3: name_en is blank, expected a value")]
    [InlineData("vendors.csv", "v2,Two,goods", "v2,Two,", "vendors.csv:3: categories is blank, expected a value")]
    [InlineData("vendors.csv", "A1;A2,2,3", "A1;A2,4,3", "vendors.csv:2: run_min 4 is more than run_max 3, expected run_min at most run_max")]
    [InlineData("guides.csv", "G1", "G?1", "guides.csv:2: guide id \"G?1\", expected 1–40 letters, digits, -, _, . and spaces inside")]
    [InlineData("attendance.csv", "5,,no", "5,,nay", "attendance.csv:2: attends is \"nay\"")]
    [InlineData("attendance.csv", "5,,no", "5,2026-03-06,no", "attendance.csv:2: both weekdays and dates, expected exactly one of the two")]
    [InlineData("wishes.csv", "A3,,,", ",,,", "wishes.csv:2: neither stall nor frontage, expected exactly one of the two")]
    [InlineData("wishes.csv", "A3,,,", "A3,B,0,10", "wishes.csv:2: both stall and frontage, expected exactly one of the two")]
    [InlineData("wishes.csv", "A3,,,", "A3,,0,10", "wishes.csv:2: from_cm or to_cm without frontage, expected all three or none")]
    [InlineData("wishes.csv", "v1,,1,A3", "v1,,0,A3", "wishes.csv:2: priority is \"0\", expected a whole number, at least 1")]
    [InlineData("circuits.csv", "8000,2000,B,8", "9000,2000,B,8", "circuits.csv:3: circuit K1 differs from line 2, expected the same names and watts in all its rows")]
    [InlineData("guides.csv", "04:00,26:30", "26:30,04:00", "guides.csv:2: 26:30–04:00, expected from before to")]
    [InlineData("market.json", "\"clearCm\": 2000", "\"clearCm\": \"2000\"", "market.json:9: overrides/0/clearCm is \"2000\", expected a whole number, at least 0")]
    [InlineData("market.json", "\"feature\": \"gate\"", "\"feature\": \"gaet\"", "market.json:9: unknown feature \"gaet\", expected one of features.csv\n  Maybe \"gate\" is meant")]
    [InlineData("market.json", "school-gate", "school-gte", "market.json:9: unknown rule \"school-gte\", expected a rule of the pack cn-default\n  Maybe \"school-gate\" is meant")]
    [InlineData("market.json", "\"officer\": \"O\", ", "", "market.json:9: officer is missing, expected a member officer")]
    [InlineData("market.json", "\"officer\": \"O\"", "\"officer\": {\"zh\": \"\", \"en\": \"\"}", "market.json:9: overrides/0/officer is blank, expected who decided it")]
    [InlineData("market.json", "\"officer\": \"O\"", "\"officer\": 7", "market.json:9: overrides/0/officer is 7, expected")]
    [InlineData("market.json", "\"document\": \"D\"", "\"document\": \"\"", "market.json:9: overrides/0/document is blank, expected the number of the paper that says so")]
    [InlineData("market.json", "{\"en\": \"railed\"}", "{\"en\": \"\"}", "market.json:9: overrides/0/reason is blank, expected the reason")]
    [InlineData("market.json", "\"clearCm\": 2000", "\"clearCm\": -1", "market.json:9: overrides/0/clearCm is -1, expected a whole number, at least 0")]
    [InlineData("market.json", "\"clearCm\": 2000", "\"clearCm\": 2000, \"number\": 2000", "market.json:9: clearCm and number, expected exactly one of the two")]
    [InlineData("market.json", "\"clearCm\": 2000, ", "", "market.json:9: clearCm and number, expected exactly one of the two")]
    [InlineData("market.json", "\"clearCm\": 2000", "\"clearCm\": 2000, \"zone\": \"Q\"", "market.json:9: unknown zone \"Q\", expected one of zones.csv")]
    [InlineData("market.json", "\"expires\": null", "\"expires\": \"2025-12-31\"", "market.json:9: an override of rule school-gate that expired on 2025-12-31, expected one in force under the permit (from 2026-01-01), or none")]
    [InlineData("market.json", "\"expires\": null", "\"expires\": \"2026-05-31\", \"from\": \"2026-06-01\"", "market.json:9: an override from 2026-06-01 to 2026-05-31, expected a last day after the first")]
    [InlineData("market.json", "\"expires\": null", "\"expires\": \"31.5.2026\"", "market.json:9: overrides/0/expires is \"31.5.2026\", expected a date yyyy-MM-dd")]
    [InlineData("market.json", "\"rule\": \"school-gate\", \"feature\": \"gate\"", "\"rule\": \"side-gap\", \"feature\": \"gate\"", "market.json:9: rule side-gap is not about features, expected feature null")]
    [InlineData("market.json", "\"rule\": \"school-gate\", \"feature\": \"gate\"", "\"rule\": \"hydrant\", \"feature\": \"gate\"", "market.json:9: rule hydrant does not keep feature gate clear, expected a feature of the rule's kind")]
    [InlineData("market.json", "\"rule\": \"school-gate\", \"feature\": \"gate\"", "\"rule\": \"depth\", \"feature\": null", "market.json:9: rule depth has no number, expected a rule with a number")]
    [InlineData("features.csv", "R,B,1000,1000", "R,B,1000,1201", "features.csv:3: 1000–1201 cm, expected a place within 0–1200 cm of frontage B")]
    [InlineData("features.csv", "R,,3000,3400", "R,,3000,6001", "features.csv:2: 3000–6001 cm, expected a place within 0–6000 cm of the axis of zone R")]
    [InlineData("features.csv", "R,,3000,3400", "R,,3400,3000", "features.csv:2: 3400–3000 cm, expected from_cm before to_cm")]
    [InlineData("features.csv", "hydrant,R,B", "hydrnat,R,B", "features.csv:3: kind is \"hydrnat\", expected one of")]
    [InlineData("features.csv", "H1,Hydrant,hydrant,R,B", "H1,Kiosk,building,R,", "features.csv:3: a building without a frontage, expected the frontage that it stands on")]
    [InlineData("zones.csv", "street,6000,1200", "street,6000,0", "zones.csv:2: carriageway_cm is 0, expected 1 to 10000000")]
    [InlineData("market.json", "\"officer\": \"O\"", "\"officer\": \"\"", "market.json:9: overrides/0/officer is blank, expected who decided it")]
    [InlineData("market.json", "\"schema\": 1", "\"schema\": 2", "market.json:2: schema is 2, expected 1")]
    [InlineData("market.json", "\"timeZone\"", "\"timezone\"", "market.json:5: unknown member timezone")]
    [InlineData("market.json", "\"02-14\"", "\"2/14\"", "market.json:12: closedDates/0 is \"2/14\", expected yyyy-MM-dd or MM-dd")]
    [InlineData("market.json", "cn-default", "cn-defualt", "market.json:6: there is no rule pack \"cn-defualt\", expected cn-default, bangkok-2024, us-event, amsterdam, or a file cn-defualt.rules.json beside it\n  Maybe \"cn-default\" is meant")]
    [InlineData("market.json", "\"zone\": \"R\", \"atCm\": 100", "\"zone\": \"R\", \"atCm\": 6001", "market.json:11: landmarks/0/atCm is 6001, expected 0 to 6000")]
    [InlineData("policy.json", "cn-community", "cn-comunity", "policy.json:1: there is no policy \"cn-comunity\", expected cn-community, amsterdam, or a file cn-comunity.policy.json beside it\n  Maybe \"cn-community\" is meant")]
    [InlineData("policy.json", ", \"drawSeed\": \"s\"", "", "policy.json:1: drawSeed is missing, expected a member drawSeed")]
    public void A_fault_is_said_once_with_its_line(string file, string was, string becomes, string said)
    {
        string[] faults = new SmallMarket().Replace(file, was, becomes).Faults();

        Assert.Contains(faults, fault => fault.StartsWith(said, StringComparison.Ordinal) || fault.EndsWith(said, StringComparison.Ordinal));
        Assert.All(faults, fault => Assert.StartsWith(file, fault, StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_directory_lacks_every_required_file()
    {
        Built<Market> read = MarketReader.Read(new MarketFiles([]));

        Assert.Equal(
            ["market.json", "policy.json", "windows.csv", "zones.csv", "frontages.csv", "categories.csv", "vendors.csv"],
            read.Faults.Select(fault => fault.Source.File));
        Assert.All(read.Faults, fault => Assert.Equal("there is no such file", fault.Found.En));
    }

    [Theory]
    [InlineData("zones.csv")]
    [InlineData("vendors.csv")]
    [InlineData("market.json")]
    [InlineData("policy.json")]
    [InlineData("windows.csv")]
    [InlineData("categories.csv")]
    [InlineData("frontages.csv")]
    public void A_missing_file_is_one_fault_and_nothing_is_blamed_for_naming_its_rows(string file)
    {
        string fault = Assert.Single(new SmallMarket().Without(file).Faults());

        Assert.StartsWith($"{file}: there is no such file", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("requests.csv")]
    [InlineData("attendance.csv")]
    [InlineData("wishes.csv")]
    [InlineData("tariffs.csv")]
    [InlineData("guides.csv")]
    [InlineData("rails.csv")]
    [InlineData("history.csv")]
    public void All_other_files_may_be_missing(string file) => Assert.Empty(new SmallMarket().Without(file).Faults());

    [Fact]
    public void A_file_with_a_misspelt_name_is_pointed_at()
    {
        var files = new SmallMarket();
        string wishes = files.Text("wishes.csv");

        string fault = Assert.Single(files.Without("wishes.csv").With("wish.csv", wishes).Faults());

        Assert.EndsWith("Maybe \"wish.csv\" is it, and wants another name", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zones.csv", "6000", "sixty")]
    [InlineData("stalls.csv", "A2,A,200,400", "A2,A,200,four")]
    [InlineData("categories.csv", "veg,Vegetables,#00aa00,3", "veg,Vegetables,#00aa00,three")]
    [InlineData("vendors.csv", "v1,One,veg;goods,1,1", "v1,One,veg;goods,one,1")]
    [InlineData("circuits.csv", "K1,Circuit,8000", "K1,Circuit,8 kW")]
    [InlineData("features.csv", "school-gate", "gate-of-school")]
    [InlineData("market.json", "\"id\": \"small\"", "\"id\": 1")]
    [InlineData("frontages.csv", "B,R,Right,right", "B,R,Right,rihgt")]
    public void A_row_that_cannot_be_read_makes_no_noise_elsewhere(string file, string was, string becomes)
    {
        SmallMarket market = new SmallMarket().Replace(file, was, becomes);

        Assert.All(market.Faults(), fault => Assert.StartsWith(file, fault, StringComparison.Ordinal));
    }

    [Fact]
    public void A_column_that_is_missing_is_said_once_for_the_whole_file()
    {
        string fault = Assert.Single(new SmallMarket().Replace("zones.csv", ",length_cm", "").Replace("zones.csv", ",6000", "").Faults());

        Assert.StartsWith("zones.csv:1: column length_cm is missing, expected the columns id, kind, length_cm", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_a_name_in_either_language_lacks_a_column()
    {
        string fault = Assert.Single(new SmallMarket().Replace("rails.csv", ",name_en", "").Replace("rails.csv", ",Rail", "").Faults());

        Assert.StartsWith("rails.csv:1: column name_en is missing", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Semicolons_between_cells_are_recognised()
    {
        var market = new SmallMarket();

        string fault = Assert.Single(market.With("rails.csv", market.Text("rails.csv").Replace(',', ';')).Faults(), line => line.Contains("Maybe", StringComparison.Ordinal));

        Assert.EndsWith("Maybe the cells are not separated by commas", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData(",,,\n")]
    public void A_file_without_a_header_is_a_fault(string text)
    {
        string fault = Assert.Single(new SmallMarket().With("vendors.csv", text).Faults());

        Assert.StartsWith("vendors.csv:1: there is no header", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Truncated_JSON_is_a_fault_where_it_breaks_off()
    {
        string whole = new SmallMarket().Text("market.json");

        string fault = Assert.Single(new SmallMarket().With("market.json", whole[..(whole.IndexOf("\"permit\"", StringComparison.Ordinal) + 30)]).Faults());

        Assert.StartsWith("market.json:7: the JSON breaks off here", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_that_stands_there_twice_is_a_fault()
    {
        string fault = Assert.Single(new SmallMarket().Replace("policy.json", "\"schema\": 1", "\"schema\": 1, \"schema\": 1").Faults());

        Assert.StartsWith("policy.json:1: schema stands there twice", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"Small\"", "\"\"", "\"小市场\"", "\"\"", "market.json:4: name is blank")]
    [InlineData("\"id\": \"small\"", "\"id\": \"../up\"", "x", "x", "market.json:3: market id \"../up\"")]
    [InlineData("\"P1\"", "\" \"", "x", "x", "market.json:7: permit/number is blank")]
    [InlineData("\"rulePack\"", "\"currency\": \"yuan\",\n\"rulePack\"", "x", "x", "market.json:6: currency is \"yuan\"")]
    public void What_is_wrong_with_a_member_of_a_JSON_file_has_its_line(string was, string becomes, string also, string alsoBecomes, string said)
    {
        string text = new SmallMarket().Text("market.json").Replace(was, becomes, StringComparison.Ordinal).Replace(also, alsoBecomes, StringComparison.Ordinal);

        Assert.StartsWith(said, Assert.Single(new SmallMarket().With("market.json", text).Faults()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_that_stands_twice_has_the_line_of_the_second() =>
        Assert.StartsWith(
            "market.json:4: id stands there twice",
            Assert.Single(new SmallMarket().Replace("market.json", "\"id\": \"small\",", "\"id\": \"small\",\n\"id\": \"other\",").Faults()),
            StringComparison.Ordinal);

    [Fact]
    public void Chinese_quotes_in_JSON_are_guessed() =>
        Assert.EndsWith(
            "Maybe a Chinese quote, colon or comma was typed for \" : ,",
            new SmallMarket().Replace("market.json", "\"id\"", "“id”").Faults()[0],
            StringComparison.Ordinal);

    [Fact]
    public void A_title_above_the_header_is_one_fault_and_no_row_is_blamed_for_it()
    {
        SmallMarket market = new();

        string fault = Assert.Single(market.With("vendors.csv", "二〇二六年摊主登记表\n" + market.Text("vendors.csv")).Faults());

        Assert.StartsWith("vendors.csv:1: no column's name in the first row, \"二〇二六年摊主登记表\"", fault, StringComparison.Ordinal);
        Assert.EndsWith("Maybe a title stands above the header: delete it; or there is no header", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_one_fault_and_nobody_is_blamed_for_it() =>
        Assert.Equal(
            ["vendors.csv:2: a quote that is never closed, expected the whole cell in quotes, and quotes inside it doubled"],
            new SmallMarket().Replace("vendors.csv", "v1,One", "v1,\"One").Faults());

    [Fact]
    public void A_pack_that_an_option_names_is_looked_for_there()
    {
        MarketFiles files = new SmallMarket().Files();

        Assert.StartsWith("--policy: there is no policy", MarketReader.Read(files, policy: "nobodys").Faults[0].Words.En, StringComparison.Ordinal);
        Assert.StartsWith("--rule-pack: there is no rule pack", MarketReader.Read(files, rulePack: "nobodys").Faults[0].Words.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_novel_in_a_cell_is_cut_where_it_is_quoted() =>
        Assert.InRange(new SmallMarket().Replace("vendors.csv", "own-rig,night", "own-rig," + new string('x', 200_000)).Faults()[0].Length, 1, 300);

    [Fact]
    public void All_faults_of_all_files_are_said_at_once_in_reading_order()
    {
        string[] faults = new SmallMarket()
            .Replace("market.json", "Asia/Shanghai", "Beijing time")
            .Replace("zones.csv", "R,Road,street", "R,Road,steet")
            .Replace("stalls.csv", "A3,A,400,600", "A3,A,390,x")
            .Replace("vendors.csv", "v2,Two,goods,2", "v2,Two,godos,7")
            .Replace("tariffs.csv", "12.50", "-1")
            .Faults();

        Assert.Equal(
            ["market.json:5", "zones.csv:2", "stalls.csv:4", "vendors.csv:3", "vendors.csv:3", "tariffs.csv:2"],
            faults.Select(fault => fault[..fault.IndexOf(": ", StringComparison.Ordinal)]));
    }

    [Fact]
    public void Every_fault_is_said_in_Chinese_too()
    {
        Fault fault = Assert.Single(new SmallMarket().Replace("zones.csv", "street", "stret").Read().Faults);

        Assert.Equal("zones.csv:2: kind 为“stret”，应为 street 街道、square 广场之一\n  也许是“street”", fault.Words.Zh);
    }

    [Fact]
    public void Lines_are_counted_through_cells_of_several_lines_and_empty_lines()
    {
        string fault = Assert.Single(new SmallMarket()
            .With("rails.csv", "id,name_en,zone,piece_cm,pieces\r\nQ1,\"two\r\nlines\",R,200,40\r\n\r\n,,,,\r\nQ2,\"a, \"\"b\"\"\",R,x,4\r\n").Faults());

        Assert.StartsWith("rails.csv:6: piece_cm is \"x\"", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_a_fault_at_the_row_where_it_opens()
    {
        string[] faults = new SmallMarket().Replace("vendors.csv", "v1,One", "v1,\"One").Faults();

        Assert.Contains(faults, fault => fault.StartsWith("vendors.csv:2: a quote that is never closed", StringComparison.Ordinal));
    }

    [Fact]
    public void A_pack_beside_the_market_wins_over_the_shipped_one()
    {
        const string pack = """
            {"schema": 1, "name": "cn-default", "title": {"en": "ours"}, "rules": [
              {"id": "school-gate", "kind": "interval", "title": {"en": "g"}, "protects": {"en": "p"}, "feature": "school-gate", "number": 7, "unit": "cm", "source": "own"}]}
            """;

        Market market = new SmallMarket().With("cn-default.rules.json", pack).Read().Value;

        Assert.Equal(7, market.Rules.Rules.Single().Number);
    }

    [Fact]
    public void A_caller_may_choose_another_policy_and_pack_and_the_draw_stays()
    {
        SmallMarket market = new SmallMarket().Replace("market.json", "\"rule\": \"school-gate\", \"feature\": \"gate\"", "\"rule\": \"side-gap\", \"feature\": null");

        Built<Market> read = MarketReader.Read(market.Files(), policy: "amsterdam", rulePack: "cn-default");

        Assert.Equal(("amsterdam", "s"), (read.Value.Policy.Name, read.Value.Policy.DrawSeed));
    }

    [Fact]
    public void A_choice_that_does_not_exist_is_a_fault() =>
        Assert.Contains(
            MarketReader.Read(new SmallMarket().Files(), policy: "none", rulePack: "none").Faults,
            fault => fault.Found.En == "there is no policy \"none\"");

    [Fact]
    public void Windows_whose_traffic_is_not_said_are_live()
    {
        Market market = new SmallMarket().Replace("zones.csv", "morning=closed;night=live", "morning=closed").Read().Value;

        Assert.Equal((Traffic.Closed, Traffic.Live), (market.Zones[0].TrafficIn(new("morning")), market.Zones[0].TrafficIn(new("night"))));
    }

    [Fact]
    public void Random_spoilings_of_a_good_market_never_throw()
    {
        Gen<(string File, int Seed, int Kind)> spoiling =
            Gen.Select(Gen.OneOf([.. SmallMarket.FileNames.Select(Gen.Const)]), Gen.Int[0, int.MaxValue], Gen.Int[0, 4]);

        spoiling.List[1, 3].Sample(
            spoilings =>
            {
                var market = new SmallMarket();
                foreach ((string file, int seed, int kind) in spoilings) market.With(file, Spoilt(market.Bytes(file), seed, kind));
                Built<Market> read = market.Read();
                return read.IsValid || read.Faults.All(fault => fault.Words.En.Length > 0);
            },
            iter: 1000);
    }

    private static byte[] Spoilt(byte[] bytes, int seed, int kind)
    {
        var random = new Random(seed);
        int at = random.Next(bytes.Length + 1);
        string text = Encoding.UTF8.GetString(bytes);
        char letter = ",;\"\n0-9x=:{}[]是 \0"[random.Next(17)];
        return kind switch
        {
            0 => bytes[..at],
            1 => [.. bytes[..at], (byte)random.Next(256), .. bytes[Math.Min(at + 1, bytes.Length)..]],
            2 => Encoding.UTF8.GetBytes(text.Insert(random.Next(text.Length + 1), letter.ToString())),
            3 => Encoding.UTF8.GetBytes(string.Join('\n', text.Split('\n').OrderBy(_ => random.Next()))),
            _ => Encoding.UTF8.GetBytes(text.Replace(random.Next(10).ToString(System.Globalization.CultureInfo.InvariantCulture), "2147483647", StringComparison.Ordinal)),
        };
    }

    [Fact]
    public void A_market_without_a_permit_is_faulted_for_that_and_for_nothing_that_follows_from_it()
    {
        const string permit = """
            "permit": {"number": "P1", "authority": {"zh": "交警", "en": "police"}, "from": "2026-01-01", "to": null},
            """;

        string fault = Assert.Single(new SmallMarket().Replace("market.json", permit, "").Faults());

        Assert.Contains("permit", fault, StringComparison.Ordinal);
    }
}
