using TidalMarket.Host.Import.Amsterdam;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Import.Amsterdam;

public class RunLengthTests
{
    [Theory]
    [InlineData("soll", "", "", "1–1")]
    [InlineData("soll", "", "\"maximum\": 3", "1–3")]
    [InlineData("soll", "", "\"minimum\": 2", "2–2")]
    [InlineData("soll", "", "\"minimum\": \"2\", \"maximum\": \"3\"", "2–3")]
    [InlineData("vpl", "1 2", "", "2–2")]
    [InlineData("vpl", "1 2", "\"maximum\": 3", "2–3")]
    [InlineData("vpl", "1 2", "\"minimum\": 1", "1–2")]
    [InlineData("vpl", "1", "\"minimum\": 2, \"maximum\": 3", "2–3")]
    public void What_is_not_said_follows_from_the_own_stalls(string status, string own, string terms, string run) =>
        Assert.Equal(run, Run(new TestDay().Vendor(1, status, own, terms)));

    [Fact]
    public void A_maximum_below_the_own_stalls_means_to_shrink() =>
        Assert.Equal("1–1", Run(new TestDay().Vendor(1, "vpl", "1 2", "\"maximum\": 1")));

    [Fact]
    public void A_holder_of_stalls_that_are_gone_gets_the_rest_and_may_grow_back() =>
        Assert.Equal("1–2", Run(new TestDay().Vendor(1, "vpl", "1 99")));

    [Fact]
    public void A_maximum_below_the_minimum_becomes_the_minimum()
    {
        TestDay day = new TestDay().Vendor(1, "soll", terms: "\"minimum\": 3, \"maximum\": 2");

        Assert.Equal("3–3", Run(day));
        Assert.Equal("less than the minimum, 3 taken", day.Imported().Done("ondernemers[].voorkeur.maximum"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-2")]
    [InlineData("2000000000")]
    public void A_number_that_no_run_can_have_is_not_given(string minimum)
    {
        TestDay day = new TestDay().Vendor(1, "soll", terms: $"\"minimum\": {minimum}, \"maximum\": 2");

        Assert.Equal("1–2", Run(day));
        Assert.Equal("no number of stalls, taken as not given", day.Imported().Done("ondernemers[].voorkeur.minimum"));
    }

    [Fact]
    public void An_experimental_vendor_has_its_own_stalls_no_fewer_no_more()
    {
        TestDay day = new TestDay().Vendor(1, "exp", "1 2", "\"minimum\": 1, \"maximum\": 3");

        Assert.Equal("2–2", Run(day));
        Assert.Equal("an experimental vendor has its own stalls, 2 taken", day.Imported().Done("ondernemers[].voorkeur.minimum / maximum"));
    }

    [Theory]
    [InlineData("1 2", "", "2–2")]
    [InlineData("1 2", "\"maximum\": 1", "2–2")]
    [InlineData("1 2", "\"maximum\": 3", "2–3")]
    [InlineData("98 99", "\"minimum\": 3", "3–3")]
    [InlineData("", "", "1–1")]
    public void Who_is_owed_a_number_may_grow_but_not_shrink(string own, string terms, string run)
    {
        TestDay day = new TestDay().Vendor(1, "tvplz", own, terms);

        Assert.Equal(run, Run(day));
        Assert.Empty(day.Imported().Vendor(1).FixedStalls);
    }

    [Theory]
    [InlineData("soll", "", "\"maximum\": 4", "1–2")]
    [InlineData("soll", "", "\"minimum\": 3, \"maximum\": 4", "3–3")]
    [InlineData("vpl", "1 2 3", "\"maximum\": 5", "3–3")]
    [InlineData("tvplz", "1 2 3", "\"maximum\": 5", "3–3")]
    public void The_limit_on_growth_takes_nobody_below_what_it_holds_or_needs(string status, string own, string terms, string run)
    {
        TestDay day = new TestDay().With("expansionLimit", "2").Vendor(1, status, own, terms);

        Assert.Equal(run, Run(day));
        Assert.Contains("above the market's limit", day.Imported().Done("ondernemers[].voorkeur.maximum"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3", "2")]
    [InlineData("2", "3")]
    [InlineData("null", "2")]
    [InlineData("2", "null")]
    public void Of_two_limits_the_smaller_holds(string ofDay, string ofMarket) => Assert.Equal(
        "1–2",
        Run(new TestDay().With("expansionLimit", ofDay).Setting("maxAantalKramenPerOndernemer", ofMarket).Vendor(1, "soll", terms: "\"maximum\": 4")));

    private static string Run(TestDay day)
    {
        Vendor vendor = day.Imported().Vendor(1);
        return $"{vendor.RunMin}–{vendor.RunMax}";
    }
}
