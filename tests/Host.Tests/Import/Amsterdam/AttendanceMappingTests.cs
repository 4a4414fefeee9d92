using TidalMarket.Host.Import.Amsterdam;

namespace TidalMarket.Host.Tests.Import.Amsterdam;

public class AttendanceMappingTests
{
    [Theory]
    [InlineData("vpl", true)]
    [InlineData("tvpl", true)]
    [InlineData("vkk", true)]
    [InlineData("eb", true)]
    [InlineData("exp", false)]
    [InlineData("expf", false)]
    [InlineData("tvplz", false)]
    [InlineData("soll", false)]
    public void Who_holds_a_place_comes_unasked_and_others_when_signed_on(string status, bool comesUnasked)
    {
        Assert.Equal(comesUnasked, Comes(new TestDay().Vendor(1, status, "1")));
        Assert.Equal(comesUnasked, Comes(new TestDay().Vendor(1, status, "1").Answer(1, "null")));
        Assert.True(Comes(new TestDay().Vendor(1, status, "1").Answer(1, "true")));
        Assert.False(Comes(new TestDay().Vendor(1, status, "1").Answer(1, "false")));
    }

    [Fact]
    public void Of_two_answers_the_first_counts()
    {
        Assert.True(Comes(new TestDay().Vendor(1, "soll").Answer(1, "true").Answer(1, "false")));
        Assert.True(Comes(new TestDay().Vendor(1, "soll").Answer(1, "null").Answer(1, "true")));
    }

    [Theory]
    [InlineData("2021-10-30", "2021-10-30", false)]
    [InlineData("2021-10-01", "2021-10-30", false)]
    [InlineData("2021-10-30", "2021-11-30", false)]
    [InlineData("2021-10-01", "2021-10-29", true)]
    [InlineData("2021-10-31", "2021-11-30", true)]
    public void An_absence_overrules_signing_on_both_its_days_included(string from, string until, bool comes) => Assert.Equal(
        comes,
        Comes(new TestDay().Vendor(1, "soll", terms: $"\"absentFrom\": \"{from}\", \"absentUntil\": \"{until}\"").Answer(1, "true")));

    [Theory]
    [InlineData("\"absentFrom\": \"2021-10-01\"")]
    [InlineData("\"absentUntil\": \"2021-11-01\", \"absentFrom\": null")]
    [InlineData("\"absentFrom\": \"2021-10-01\", \"absentUntil\": \"\"")]
    public void An_absence_without_both_ends_is_none(string terms) => Assert.True(Comes(new TestDay().Vendor(1, "vpl", "1", terms)));

    [Fact]
    public void Where_the_newer_list_of_answers_is_empty_the_older_one_is_read() => Assert.True(Comes(
        new TestDay().Vendor(1, "soll").With("aanmeldingen", """[{"erkenningsNummer": "1", "attending": true}]""")));

    [Fact]
    public void An_answer_for_another_day_is_left_out()
    {
        TestDay day = new TestDay().Vendor(1, "soll").Add("aanwezigheid", """{"erkenningsNummer": "1", "attending": true, "marktDate": "2021-10-31"}""");

        Assert.False(Comes(day));
        Assert.Equal("of another day, left out", day.Imported().Done("aanwezigheid[].marktDate"));
    }

    [Fact]
    public void An_answer_of_a_stranger_is_left_out() =>
        Assert.Equal("no such vendor in the list, left out", new TestDay().Answer(1, "true").Imported().Done("aanwezigheid[]"));

    private static bool Comes(TestDay day) => day.Problem().Vendors.Any(vendor => vendor.Id.Value == "1");
}
