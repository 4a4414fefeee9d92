using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters;

public class RemarksTests
{
    [Fact]
    public void An_officers_number_is_told_with_who_set_it_on_which_paper_and_why_and_until_when()
    {
        MarketProblem problem = Street().Feature("H1", FeatureKind.Hydrant, 500).Override("hydrant", 250, "H1", new DateOnly(2026, 12, 31)).Problem();

        Assert.Equal("* Hydrant (H1): 2.5 m holds here. Letter 1, Officer 007. measured Until 2026-12-31.", Remarks.Of(problem)[0].En);
    }

    [Fact]
    public void Ground_that_was_not_surveyed_and_the_note_on_the_data_are_told()
    {
        MarketProblem problem = new MarketBuilder()
            .Street("R", 6000, surveyed: false).Stalls("A", 1).Vendor("v1")
            .Header(header => header with { Note = new Bilingual("样例", "made up") })
            .Problem();

        Assert.Equal(["R：横断面未测量，未检查进深和宽度。", "样例"], Remarks.Of(problem).Select(remark => remark.Zh));
    }

    [Fact]
    public void Where_there_is_nothing_to_say_nothing_is_said() => Assert.Empty(Remarks.Of(Street().Problem()));

    private static MarketBuilder Street() => new MarketBuilder().Street("R", 6000).Stalls("A", 1).Vendor("v1");
}
