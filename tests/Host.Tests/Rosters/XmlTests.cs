using System.Text;
using System.Xml.Linq;
using TidalMarket.Host.Rosters;

namespace TidalMarket.Host.Tests.Rosters;

public class XmlTests
{
    [Theory]
    [InlineData("plain 豆花 😀", "plain 豆花 😀")]
    [InlineData("bell\a and null\0", "bell\uFFFD and null\uFFFD")]
    public void Characters_that_XML_forbids_are_replaced(string text, string clean) => Assert.Equal(clean, Xml.Clean(text));

    [Fact]
    public void Half_of_a_surrogate_pair_is_replaced_whichever_half_it_is()
    {
        Assert.Equal("half \uFFFD of a pair", Xml.Clean("half " + (char)0xD83D + " of a pair"));
        Assert.Equal("\uFFFD the other half", Xml.Clean((char)0xDE00 + " the other half"));
    }

    [Fact]
    public void Line_breaks_never_come_into_an_element_that_holds_text()
    {
        var root = new XElement("p", new XElement("t", "a", new XElement("b", "c")), new XElement("u", new XElement("v", "")));

        Assert.Equal("<p>\n<t>a<b>c</b></t>\n<u>\n<v></v>\n</u>\n</p>\n", Encoding.UTF8.GetString(Xml.Bytes("", root, depth: 5)));
    }
}
