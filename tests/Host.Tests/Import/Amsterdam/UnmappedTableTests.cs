using System.Text;
using TidalMarket.Host.Import.Amsterdam;

namespace TidalMarket.Host.Tests.Import.Amsterdam;

public class UnmappedTableTests
{
    [Fact]
    public void A_strangers_text_is_no_formula()
    {
        string text = Encoding.UTF8.GetString(UnmappedTable.Bytes([new Unmapped("branches[]", "=1+1", 3, "@SUM(A1)", new("已添上", "added"))]));

        Assert.Equal("\uFEFFfield,where,line,value,done_zh,done_en\r\nbranches[],\"'=1+1\",3,\"'@SUM(A1)\",已添上,added\r\n", text);
    }
}
