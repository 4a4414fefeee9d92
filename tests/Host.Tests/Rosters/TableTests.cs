using System.Text;
using TidalMarket.Host.Rosters;

namespace TidalMarket.Host.Tests.Rosters;

public class TableTests
{
    [Fact]
    public void It_begins_with_the_mark_by_which_Excel_knows_UTF8_and_ends_lines_with_CRLF()
    {
        byte[] table = Table.Of(["名称 name"], [["豆花"]]);

        Assert.Equal([0xEF, 0xBB, 0xBF], table[..3]);
        Assert.Equal("名称 name\r\n豆花\r\n", Encoding.UTF8.GetString(table[3..]));
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0", "\"'=cmd|' /C calc'!A0\"")]
    [InlineData("+1", "\"'+1\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("a=b", "a=b")]
    [InlineData("say \"hi\", twice", "\"say \"\"hi\"\", twice\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    public void Text_that_Excel_would_run_is_held_back_by_an_apostrophe(string cell, string written) =>
        Assert.Equal($"a\r\n{written}\r\n", Encoding.UTF8.GetString(Table.Of(["a"], [[cell]]).AsSpan(3)));

    [Fact]
    public void Numbers_stay_numbers_even_below_zero() =>
        Assert.Equal("a,b,c\r\n-30,12.5,\r\n", Encoding.UTF8.GetString(Table.Of(["a", "b", "c"], [[-30, 12.5m, null]]).AsSpan(3)));
}
