using System.Text;
using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters;

public class VendorListTests
{
    [Fact]
    public void A_placement_is_one_line_with_place_times_and_fee()
    {
        MarketProblem problem = Day().Problem();

        string[] line = CsvSheet.Rows(VendorList.Write(problem, problem.Plan(problem.On("v1", ["A1", "A2"], fen: 1250)), Language.English))[0];

        Assert.Equal(
            ["morning", "v1", "v1", "v1", "goods", "2", "1", "R", "A", "A1; A2", "0", "460", "05:30", "08:45", "12.5", "placed 已安排", "", ""],
            line);
    }

    [Fact]
    public void A_refusal_gives_its_reason_in_both_languages_and_names_no_other_vendor()
    {
        MarketProblem problem = Day().Problem();
        Plan plan = problem.Plan(problem.On("v1", ["A1"])).Refusing(
            "v2", RefusalCode.AllHeld, new Bilingual("A1 已给位次第 1", "A1 went to rank 1"),
            new Fact("A1", FactCode.Held, Holder: new VendorId("v1"), Standing: new StandingShown(2, 1)));

        string[] line = CsvSheet.Rows(VendorList.Write(problem, plan, Language.English))[1];

        Assert.Equal(["v2", "refused 落选", "A1 已给位次第 1", "A1 went to rank 1"], [line[1], .. line[15..]]);
        Assert.DoesNotContain("v1", line);
    }

    [Fact]
    public void A_name_that_Excel_would_run_is_held_back()
    {
        MarketProblem problem = new NamedDay(Day(), "v1", Bilingual.Same("=cmd|x")).Problem();

        string sheet = Encoding.UTF8.GetString(VendorList.Write(problem, problem.Plan(problem.On("v1", ["A1"])), Language.English));

        Assert.Contains(",\"'=cmd|x\",", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain(",=cmd", sheet, StringComparison.Ordinal);
    }

    private static MarketBuilder Day() => new MarketBuilder()
        .Street("R", lengthCm: 6000).Stalls("A", 3, gapCm: 60).Vendor("v1").Vendor("v2");
}
