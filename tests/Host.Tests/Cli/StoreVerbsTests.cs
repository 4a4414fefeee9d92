using TidalMarket.Host.Tests.Storage;

namespace TidalMarket.Host.Tests.Cli;

/// <summary><c>backup</c>, <c>restore</c> and <c>history</c>, as they are typed.</summary>
public sealed class StoreVerbsTests : IDisposable
{
    private readonly Scratch scratch = new();
    private readonly FakePlanner planner = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task A_store_is_backed_up_lost_and_restored_and_nothing_is_solved_again()
    {
        scratch.Sample();
        Assert.Equal(0, await scratch.Run("serve --once --market jinhui", planner));
        Assert.Equal(0, await scratch.Run("backup --out backups/monday.db"));
        Assert.Contains("backed up to backups/monday.db", scratch.Out, StringComparison.Ordinal);
        Directory.Delete(scratch.Path("var"), recursive: true);

        Assert.Equal(0, await scratch.Run("restore --from backups/monday.db", planner));
        Assert.Contains("restored to var/market.db", scratch.Out, StringComparison.Ordinal);
        Assert.Equal(0, await scratch.Run("serve --once", planner));
        Assert.Single(planner.Solved);
    }

    [Fact]
    public async Task A_restore_says_where_the_old_file_is()
    {
        scratch.Sample();
        await scratch.Run("serve --once --market jinhui", planner);
        await scratch.Run("backup --out monday.db");

        Assert.Equal(0, await scratch.Run("restore --from monday.db", planner));
        Assert.EndsWith("what was there is kept in var/market.db.replaced-20261124T120000Z\n", scratch.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vendors_history_is_told()
    {
        scratch.Sample();
        await scratch.Run("serve --once --market jinhui", planner);

        Assert.Equal(0, await scratch.Run("history --vendor V001"));
        Assert.Contains("Vendor V001: 1 market day, placed 0 times", scratch.Out, StringComparison.Ordinal);
        Assert.Contains("2026-11-25", scratch.Out, StringComparison.Ordinal);
        Assert.Contains("refused: not settled in the time allowed", scratch.Out, StringComparison.Ordinal);
        Assert.Equal(0, await scratch.Run("history --vendor nobody"));
        Assert.Contains("Vendor nobody: 0 market days", scratch.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_store_is_brought_up_and_it_is_said_where_it_is_kept()
    {
        Directory.CreateDirectory(scratch.Path("var"));
        OlderStore.Make(
            scratch.Path("var", "market.db"),
            ("one", "2026-11-29T12:00:00.000Z", StoredDaysTests.PlanOf(new DateOnly(2026, 11, 30), StoredDaysTests.Piece("v1", "A1"))));

        Assert.Equal(0, await scratch.Run("history --vendor v1"));
        Assert.Contains("is kept in var/market.db.before-0002", scratch.Out, StringComparison.Ordinal);
        Assert.Contains("Vendor v1: 1 market day, placed once, refused 0 times", scratch.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("backup --out monday.db", "there is no store")]
    [InlineData("restore --from monday.db", "there is no store")]
    [InlineData("history --vendor V1", "there is no store")]
    [InlineData("backup --store notes.txt --out monday.db", "not a store")]
    [InlineData("restore --from notes.txt", "not a store")]
    [InlineData("history --vendor V1 --store notes.txt", "not a store")]
    public async Task What_is_no_store_ends_with_2_and_nothing_is_made(string args, string told)
    {
        scratch.Write(string.Concat(Enumerable.Repeat("this is no database\n", 100)), "notes.txt");

        Assert.Equal(2, await scratch.Run(args));
        Assert.Contains(told, scratch.Error, StringComparison.Ordinal);
        Assert.Equal(["notes.txt"], scratch.Everything());
    }

    [Fact]
    public async Task A_history_of_an_unknown_market_ends_with_2()
    {
        scratch.Sample();
        await scratch.Run("serve --once --market jinhui", planner);

        Assert.Equal(2, await scratch.Run("history --vendor V1 --market nowhere"));
        Assert.Contains("there is no market nowhere", scratch.Error, StringComparison.Ordinal);
    }
}
