using TidalMarket.Host.Rosters.Safety;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters.Safety;

public class ShortSourceTests
{
    [Theory]
    [InlineData("crossing", "《道路交通安全法实施条例》第六十三条", "Implementing Regulations of the Road Traffic Safety Law, art. 63")]
    [InlineData("fire-station", "《道路交通安全法实施条例》第六十三条", "Implementing Regulations of the Road Traffic Safety Law, art. 63")]
    [InlineData("hydrant", "GB 55037-2022, 12.0.1", "GB 55037-2022, 12.0.1")]
    [InlineData("fire-lane", "GB 55037-2022 与 GB 50016-2014 第7.1.8条†", "GB 55037-2022 and GB 50016-2014, 7.1.8†")]
    [InlineData("school-gate", "深圳市南山区摆摊管理办法（试行），2025年11月18日起施行†", "Nanshan District (Shenzhen) trial measures in force 2025-11-18†")]
    [InlineData("traffic-distance", "曼谷都管理局2024年9月19日签署的公告†", "Bangkok Metropolitan Administration notification signed 19 September 2024†")]
    [InlineData("standpipe", "旧金山特别活动消防规定10英尺", "10 ft, San Francisco fire safety rules for special events")]
    public void The_law_or_paper_is_named_and_what_it_says_is_left_to_the_pack(string rule, string chinese, string english)
    {
        Rule of = SafetyDays.Pack("cn-default").Find(new(rule))!;

        Assert.Equal([chinese, english], ((Language[])[Language.Chinese, Language.English]).Select(language => ShortSource.Of(of, language, 200)));
    }

    [Fact]
    public void Every_rule_of_every_shipped_pack_has_one_in_both_languages()
    {
        Assert.All(Host.Packs.ShippedPacks.RulePacks.SelectMany(pack => SafetyDays.Pack(pack).Rules), rule =>
        {
            Assert.InRange(ShortSource.Of(rule, Language.Chinese, 200).Length, 4, 120);
            Assert.InRange(ShortSource.Of(rule, Language.English, 200).Length, 4, 120);
        });
    }

    [Theory]
    [InlineData("Act on Markets of the Realm and of the Sea, sec. 12: nothing", 16, "Act on Markets of…, sec. 12")]
    [InlineData("Act on Markets of the Realm and of the Sea: nothing", 16, "Act on Markets of the…")]
    [InlineData("一部名字很长的法律和另一部：没有", 6, "一部名字很…")]
    [InlineData("plain words", 16, "plain words")]
    public void One_that_is_too_long_is_cut_after_a_word_and_keeps_its_article(string source, double most, string cut) =>
        Assert.Equal(cut, ShortSource.Of(TestPacks.SideGap(60) with { Source = source }, Language.English, most));
}
