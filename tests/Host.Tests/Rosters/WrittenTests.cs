using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Rosters;

public class WrittenTests
{
    [Theory]
    [InlineData(1200, "CNY", "¥12")]
    [InlineData(1250, "CNY", "¥12.50")]
    [InlineData(0, "CNY", "¥0")]
    [InlineData(905, "EUR", "€9.05")]
    [InlineData(1200, "THB", "THB 12")]
    public void Money_is_written_as_people_write_it(long fen, string currency, string written) =>
        Assert.Equal(written, Written.Money(new Fen(fen), currency));

    [Theory]
    [InlineData(330, "05:30", "05:30")]
    [InlineData(1439, "23:59", "23:59")]
    [InlineData(1440, "次日 00:00", "00:00 next day")]
    [InlineData(1530, "次日 01:30", "01:30 next day")]
    public void A_time_after_midnight_says_that_it_is_the_next_day(int minute, string zh, string en) =>
        Assert.Equal(new Bilingual(zh, en), Written.Clock(new Minute(minute)));

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(3, "3rd")]
    [InlineData(4, "4th")]
    [InlineData(11, "11th")]
    [InlineData(112, "112th")]
    [InlineData(121, "121st")]
    public void A_place_in_a_row_is_written_as_one_says_it(int number, string written) => Assert.Equal(written, Written.Ordinal(number));

    [Theory]
    [InlineData(1240, "12.40 m", "12.4 m")]
    [InlineData(5, "0.05 m", "0.05 m")]
    [InlineData(500, "5.00 m", "5 m")]
    public void Lengths_are_written_as_on_a_tape_or_in_short(int cm, string tape, string brief) =>
        Assert.Equal((tape, brief), (Written.Metres(cm), Written.ShortMetres(cm)));

    [Fact]
    public void A_day_is_written_with_its_weekday_in_both_languages() =>
        Assert.Equal(new Bilingual("2026年3月1日 星期日", "Sunday 1 March 2026"), Written.Day(new DateOnly(2026, 3, 1)));
}
