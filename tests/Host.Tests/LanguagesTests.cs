using TidalMarket.Host.Cli;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests;

public sealed class LanguagesTests
{
    [Theory]
    [InlineData("", null, null, Language.English)]
    [InlineData("", null, "zh_CN.UTF-8", Language.Chinese)]
    [InlineData("", "en_GB.UTF-8", "zh_CN.UTF-8", Language.English)]
    [InlineData("", "", "zh_CN.UTF-8", Language.Chinese)]
    [InlineData("plan --lang en", "zh_CN", null, Language.English)]
    [InlineData("plan --lang=zh", null, "C", Language.Chinese)]
    [InlineData("plan --lang xx", "zh_TW", null, Language.Chinese)]
    [InlineData("plan --lang", null, null, Language.English)]
    public void The_option_beats_the_locale(string args, string? all, string? lang, object expected) =>
        Assert.Equal(expected, Languages.Choose(args.Split(' '), name => name == "LC_ALL" ? all : lang));

    [Theory]
    [InlineData(null, null, Language.English)]
    [InlineData(null, Language.Chinese, Language.Chinese)]
    [InlineData(Language.English, Language.Chinese, Language.English)]
    public void A_markets_sheets_are_in_its_language_unless_another_was_asked_for(Language? asked, Language? markets, Language expected)
    {
        MarketHeader header = new MarketBuilder().Street("R", 4000).Problem().Header with { Language = markets };

        Assert.Equal(expected, new Terminal(TextWriter.Null, TextWriter.Null, "/") { Asked = asked }.LanguageOf(header));
    }
}
