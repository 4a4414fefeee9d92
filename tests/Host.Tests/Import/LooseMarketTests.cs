using TidalMarket.Host.Export;
using TidalMarket.Host.Import;
using TidalMarket.Host.Import.Words;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Import;

/// <summary>Files as people write them are the same market.</summary>
public class LooseMarketTests
{
    [Theory]
    [InlineData("windows.csv", "2026-03-04", "2026/3/4")]
    [InlineData("windows.csv", "2026-03-04", "2026-3-4")]
    [InlineData("windows.csv", "2026-03-04", "2026年3月4日")]
    [InlineData("windows.csv", "2026-03-04", "２０２６．３．４ ")]
    [InlineData("windows.csv", "2026-03-04", "2026/3/4 0:00:00")]
    [InlineData("windows.csv", "05:30", "5:30")]
    [InlineData("windows.csv", "06:00", "6：00")]
    [InlineData("windows.csv", "06:00", "　６：００　")]
    [InlineData("windows.csv", "06:00", "6:00:00")]
    [InlineData("windows.csv", "06:00", "上午6点")]
    [InlineData("windows.csv", "18:00", "下午6:00")]
    [InlineData("windows.csv", "18:00", "6:00 PM")]
    [InlineData("windows.csv", "25:30", "次日1点半")]
    [InlineData("windows.csv", "1-5", "一至五")]
    [InlineData("windows.csv", "1-5", "周一到周五")]
    [InlineData("windows.csv", "1-5", "Mon-Fri")]
    [InlineData("windows.csv", "1-5", "周一；周二、周三;星期四;礼拜五")]
    [InlineData("windows.csv", "6;7", "周末")]
    [InlineData("windows.csv", "6;7", "周六日")]
    [InlineData("stalls.csv", "2026-05-01;12-31", "2026年5月1日；12月31日")]
    [InlineData("stalls.csv", "always", "一直")]
    [InlineData("stalls.csv", "A2,A,200,400", "Ａ２,Ａ,２００,400 ")]
    [InlineData("vendors.csv", "veg;goods", "veg；goods")]
    [InlineData("vendors.csv", "A1;A2", "\"A1,A2\"")]
    [InlineData("zones.csv", "6000", "\"6,000\"")]
    [InlineData("zones.csv", "street", "街道")]
    [InlineData("zones.csv", "street", "Street")]
    [InlineData("zones.csv", "closed;", "禁止通行；")]
    [InlineData("features.csv", "school-gate", "校门")]
    [InlineData("frontages.csv", "left", "左侧")]
    [InlineData("tariffs.csv", "12.50", "¥12.5元")]
    [InlineData("tariffs.csv", "stall,", "摊位,")]
    [InlineData("attendance.csv", "5,,no", "周五,,否")]
    [InlineData("history.csv", "yes", "√")]
    [InlineData("history.csv", "A1;A2,yes", "A1;A2,TRUE")]
    [InlineData("history.csv", "2026-02-27", "2026/2/27")]
    public void A_cell_may_be_written_as_people_write_it(string file, string was, string becomes)
    {
        Built<Market> read = new SmallMarket().Replace(file, was, becomes).Read();

        Assert.Empty(read.Faults);
        Assert.Equal(MarketText.Of(new SmallMarket().Read().Value), MarketText.Of(read.Value));
    }

    [Fact]
    public void Names_are_kept_as_they_are_written()
    {
        Market market = new SmallMarket().Replace("vendors.csv", "One", "１号摊（北）").Read().Value;

        Assert.Equal("１号摊（北）", market.Vendors[0].Name.Zh);
    }

    [Theory]
    [InlineData("id,name_en,weekdays,from,to", "编号,名称,星期,上岗,下岗")]
    [InlineData("id,name_en,weekdays,from,to", "引导员编号,英文名称,weekdays,上岗时间,to")]
    [InlineData("id,name_en,weekdays,from,to", "ID, Name EN ,Weekdays,From,To")]
    public void Headers_may_be_Chinese_or_English_or_both(string was, string becomes) =>
        Assert.Equal(new Minute(4 * 60), new SmallMarket().Replace("guides.csv", was, becomes).Read().Value.Guides[0].Free.From);

    [Theory]
    [InlineData("长度（厘米）")]
    [InlineData("长度(cm)")]
    [InlineData("长度 厘米")]
    [InlineData("Length (cm)")]
    [InlineData("LENGTH_CM")]
    public void A_unit_in_a_header_may_stand_in_brackets_or_not(string header) =>
        Assert.Empty(new SmallMarket().Replace("zones.csv", "length_cm", header).Faults());

    [Fact]
    public void A_fault_calls_a_column_what_the_file_calls_it()
    {
        Fault fault = Assert.Single(new SmallMarket().Replace("zones.csv", "length_cm", "长度（厘米）").Replace("zones.csv", "6000", "x").Read().Faults);

        Assert.Equal("zones.csv:2: 长度（厘米）为“x”，应为 0 至 10000000 的整厘米数", fault.Words.Zh);
    }

    [Fact]
    public void A_missing_column_is_said_in_the_readers_own_words()
    {
        Fault fault = Assert.Single(new SmallMarket().Replace("rails.csv", ",pieces", "").Replace("rails.csv", ",40", "").Read().Faults);

        Assert.StartsWith("rails.csv:1: 缺少列“节数”（pieces），应为列 编号 id、区段 zone", fault.Words.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void No_name_of_a_column_stands_for_two_in_one_table()
    {
        MarketFacts facts = FactsOf.Market(new SmallMarket().Read().Value);
        foreach (TextTable table in MarketWriter.Tables(facts, evenEmpty: true))
        {
            var names = table.Columns.SelectMany(column => ColumnWords.Of(table.File, column).Select(name => (Key: HeaderKey.Of(name), column)));
            Assert.All(names.Distinct().GroupBy(name => name.Key), same => Assert.Single(same));
        }
    }

    [Fact]
    public void Each_name_of_a_table_stands_for_one_alone() =>
        Assert.Equal(TableWords.Sheets.Count(), TableWords.Sheets.Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void Every_Chinese_name_of_a_column_stands_in_the_documentation()
    {
        string format = File.ReadAllText(Repository.Data("README.md"));
        IEnumerable<string> columns = MarketWriter.Tables(FactsOf.Market(new SmallMarket().Read().Value), evenEmpty: true).SelectMany(table => table.Columns);

        Assert.All(columns.Distinct(), column => Assert.Contains($"| `{column}` | {ColumnWords.Chinese(column)}", format, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_with_the_Chinese_name_of_its_table_is_pointed_at()
    {
        var files = new SmallMarket();

        string fault = Assert.Single(files.With("护栏.csv", files.Text("rails.csv")).Without("rails.csv").Faults());

        Assert.EndsWith("Maybe \"护栏.csv\" is it, and wants another name", fault, StringComparison.Ordinal);
    }
}
