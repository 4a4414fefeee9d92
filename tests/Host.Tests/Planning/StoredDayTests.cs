using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using TidalMarket.Host.Storage;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Tests.Planning;

/// <summary>Which plans of the store count for the program that finds them.</summary>
public sealed class StoredDayTests : IDisposable
{
    private const string Once = "serve --once --market jinhui";

    private readonly Scratch scratch = new();
    private readonly FakePlanner planner = new();

    public StoredDayTests() => scratch.Sample();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task A_run_is_kept_under_the_release_so_that_another_build_of_it_finds_its_plan()
    {
        Assert.Equal(0, await scratch.Run(Once, planner));

        Assert.Matches(@"^\d+\.\d+\.\d+(-[\w.]+)?$", Assert.Single(Runs()).Versions);
    }

    [Fact]
    public async Task A_plan_of_another_build_that_our_checker_refuses_is_made_anew_once_and_kept_beside_the_new_one()
    {
        await scratch.Run(Once, planner);
        planner.Breaches = [new Breach(new RuleId("stall-held-once"), "A1", Bilingual.Same("given twice"))];
        planner.While = (_, _) => planner.Breaches = [];

        Assert.Equal(0, await scratch.Run(Once, planner));
        Assert.Equal(2, planner.Solved.Count);
        Assert.Equal(2, Runs().Length);
        Assert.Equal(OfThisBuild.Id, InForce);
        Assert.NotEmpty(new StoredDays(Opened, planner.Clock).Plan(Runs().Single(run => run.Id != OfThisBuild.Id).Id));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("half a pl")]
    public async Task A_plan_that_this_program_cannot_read_is_made_anew_once(string content)
    {
        await scratch.Run(Once, planner);
        using (SqliteConnection connection = Opened.Connect())
            connection.Execute("update plan set content = @bytes", new { bytes = Encoding.UTF8.GetBytes(content) });

        Assert.Equal(0, await scratch.Run(Once, planner));
        Assert.Equal(0, await scratch.Run(Once, planner));
        Assert.Equal(2, planner.Solved.Count);
        Assert.Equal(OfThisBuild.Id, InForce);
    }

    private Store Opened => Store.Open(scratch.Path("var", "market.db"));

    private string? InForce => new StoredDays(Opened, planner.Clock).InForce("jinhui", new DateOnly(2026, 11, 25));

    private RunRow OfThisBuild => Runs().Single(run => run.Versions.Contains('+', StringComparison.Ordinal));

    private RunRow[] Runs() => [.. new StoredRuns(Opened, planner.Clock).All()];
}
