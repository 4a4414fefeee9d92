using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Import.Workbooks;

/// <summary>What Excel makes of what a clerk writes is read as what the clerk sees, or refused in words that help.</summary>
public class SheetCellsTests
{
    [Theory]
    [InlineData("46083", 1)]
    [InlineData("46083", 6)]
    [InlineData("46083.0", 2)]
    public void A_date_is_a_number_that_is_shown_as_one(string number, int style) =>
        Assert.Equal(new DateOnly(2026, 3, 2), new SheetMarket().Number("windows", "D3", number, style).Read().Windows[1].Dates[0]);

    [Fact]
    public void Days_may_be_counted_from_1904() =>
        Assert.Equal(new DateOnly(2026, 3, 2), new SheetMarket().From1904().Number("windows", "D3", "44621", 1).Read().Windows[1].Dates[0]);

    [Fact]
    public void A_number_that_is_not_shown_as_a_date_is_none() => Assert.Equal(
        "market.xlsx[windows]!D3: dates is \"46083\", expected a date yyyy-MM-dd\n  Maybe 2026-03-02 is meant, Excel's number for it",
        Assert.Single(new SheetMarket().Number("windows", "D3", "46083").Faults()));

    [Fact]
    public void A_date_shown_without_its_year_is_a_day_of_every_year()
    {
        var market = new SheetMarket().Number("stalls", "H2", "46387", 2);

        Assert.Equal(new CalendarDay(null, 12, 31), Assert.Single(market.Read().Stalls[0].BlockedDates));
    }

    [Theory]
    [InlineData("0.25", 3, 6 * 60)]
    [InlineData("0.270833333333333", 3, 6 * 60 + 30)]
    [InlineData("0.25", 5, 6 * 60)]
    public void A_time_is_a_part_of_a_day(string number, int style, int minutes) =>
        Assert.Equal(new Minute(minutes), new SheetMarket().Number("windows", "H2", number, style).Read().Windows[0].Phases.Sell);

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public void A_time_past_midnight_is_more_than_a_day(int style) =>
        Assert.Equal(new Minute(25 * 60 + 30), new SheetMarket().Number("windows", "I3", "1.0625", style).Read().Windows[1].Phases.SellStop);

    [Fact]
    public void An_id_that_Excel_turned_into_a_date_is_a_fault() => Assert.Equal(
        "market.xlsx[stalls]!A4: the date 2026-01-05, expected anything but a date\n  Maybe Excel took 1-5 for a date: make the column text, and write it again",
        new SheetMarket().Number("stalls", "A4", "46027", 2).Faults()[0]);

    [Fact]
    public void A_row_whose_id_was_lost_makes_no_noise_elsewhere() =>
        Assert.All(new SheetMarket().Number("zones", "A2", "46027", 2).Faults(), fault => Assert.StartsWith("market.xlsx[zones]!A2", fault, StringComparison.Ordinal));

    [Fact]
    public void Weekdays_that_Excel_turned_into_a_date_are_a_fault() => Assert.EndsWith(
        "Maybe Excel took 1-5 for a date: write 1;2;3;4;5",
        Assert.Single(new SheetMarket().Number("windows", "C2", "46027", 2).Faults()),
        StringComparison.Ordinal);

    [Fact]
    public void A_formula_gives_what_it_was_last_calculated_to()
    {
        var market = new SheetMarket().Cell("zones", "D2", "><f>50*120</f><v>6000</v>").Cell("vendors", "B2", " t=\"str\"><f>A2&amp;\"x\"</f><v>Sum</v>");

        Assert.Equal((6000, "Sum"), (market.Read().Zones[0].LengthCm, market.Read().Vendors[0].Name.En));
    }

    [Fact]
    public void A_formula_that_was_never_calculated_is_a_fault() => Assert.Equal(
        "market.xlsx[zones]!D2: a formula without its result, expected a value\n  Maybe opening and saving it in Excel once is enough",
        Assert.Single(new SheetMarket().Cell("zones", "D2", "><f>50*120</f>").Faults()));

    [Fact]
    public void A_formula_that_failed_is_a_fault() => Assert.Equal(
        "market.xlsx[zones]!D2: the error #REF! of a formula, expected a value\n  Maybe what the formula names is gone",
        Assert.Single(new SheetMarket().Cell("zones", "D2", " t=\"e\"><f>#REF!*2</f><v>#REF!</v>").Faults()));

    [Theory]
    [InlineData(" t=\"s\"><v>0</v>", "shared")]
    [InlineData(" t=\"s\"><v>1</v>", "rich")]
    [InlineData(" t=\"inlineStr\"><is><r><t>two </t></r><r><t>parts</t></r></is>", "two parts")]
    [InlineData(" t=\"inlineStr\"><is><t>a_x000D_b_x005F_x000D_</t></is>", "a\rb_x000D_")]
    public void Texts_are_read_wherever_they_stand(string cell, string text) =>
        Assert.Equal(text, new SheetMarket().Cell("vendors", "B2", cell).Read().Vendors[0].Name.En);

    [Theory]
    [InlineData("7", 0, "7")]
    [InlineData("7", 4, "007")]
    [InlineData("1.2E+2", 0, "120")]
    [InlineData("3.0000000000000004", 0, "3")]
    public void A_number_may_be_an_id_as_it_is_shown(string number, int style, string id) =>
        Assert.Equal(id, new SheetMarket().Number("guides", "A2", number, style).Read().Guides[0].Id.Value);

    [Fact]
    public void Yes_and_no_may_be_Excels_own() =>
        Assert.True(new SheetMarket().Cell("history", "E2", " t=\"b\"><v>1</v>").Read().History[0].Attended);

    [Fact]
    public void Cells_merged_downwards_hold_for_each_row()
    {
        var market = new SheetMarket().Write("stalls", "B3", "").Write("stalls", "B4", "").Merge("stalls", "B2:B4");

        Assert.All(market.Read().Stalls, stall => Assert.Equal("A", stall.Frontage.Value));
    }

    [Fact]
    public void Cells_merged_across_columns_are_a_fault() => Assert.Equal(
        "market.xlsx[stalls]!C3:D3: cells that are merged across columns, expected a cell for each column",
        new SheetMarket().Write("stalls", "D3", "").Merge("stalls", "C3:D3").Faults()[0]);

    [Fact]
    public void A_title_above_the_header_is_recognised() => Assert.Equal(
        "market.xlsx[rails]!A1:E1: cells that are merged across columns, expected the names of the columns in the first row\n  Maybe a title stands above the header: delete it",
        new SheetMarket().Down("rails").Write("rails", "A1", "Rails of the market").Merge("rails", "A1:E1").Faults()[0]);

    [Fact]
    public void Merged_cells_to_the_end_of_the_sheet_cost_nothing() => Assert.Empty(new SheetMarket().Merge("rails", "F1:XFD1048576").Faults());

    [Theory]
    [InlineData(1_048_577)]
    [InlineData(int.MaxValue)]
    public void A_row_beyond_the_last_of_any_sheet_is_a_broken_workbook(int row) =>
        Assert.Equal("market.xlsx: it is broken, expected a whole workbook (.xlsx)", Assert.Single(new SheetMarket().AtRow("market.json", row).Faults()));

    [Fact]
    public void Empty_rows_above_the_header_are_passed_over() => Assert.Empty(new SheetMarket().Down("rails").Down("rails").Faults());

    [Fact]
    public void A_value_beyond_the_header_is_a_fault() => Assert.Equal(
        "market.xlsx[rails]!G2: 7 cells, expected 5 as in the header\n  Maybe its column has no name in the first row",
        Assert.Single(new SheetMarket().Write("rails", "G2", "stray").Faults()));
}
