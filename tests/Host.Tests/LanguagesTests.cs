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
}
