using System.Text.RegularExpressions;
using Dapper;
using Microsoft.Data.Sqlite;
using TidalMarket.Host.Storage;

namespace TidalMarket.Host.Tests.Deploy;

/// <summary>What <c>docs/operations.md</c> has people do to a store by hand.</summary>
public sealed partial class OperationsTests : IDisposable
{
    private readonly Scratch scratch = new();
    private readonly FakePlanner planner = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task A_market_is_taken_out_whole_and_the_others_stay()
    {
        scratch.Market("riverside");
        await scratch.Run("serve --once --market riverside", planner);
        scratch.Sample();
        await scratch.Run("serve --once --market jinhui", planner);
        Run("delete from market");

        Assert.Equal(["jinhui"], Ids("select id from market"));
        Assert.Equal(["jinhui"], Ids("select market from run"));
        Assert.Equal(["jinhui"], Ids("select distinct market from refusal"));
        Assert.Equal(0, await scratch.Run("serve --once", planner));
    }

    [Fact]
    public async Task What_is_older_than_a_date_is_forgotten_and_the_store_works_on()
    {
        scratch.Sample();
        await scratch.Run("serve --once --market jinhui", planner);
        Run("delete from run where date", text => text.Replace("2026-01-01", "2027-01-01", StringComparison.Ordinal));

        foreach (string table in new[] { "run", "plan", "day", "placement", "refusal" }) Assert.Empty(Ids($"select 'left' from {table}"));
        Assert.Equal(0, await scratch.Run("serve --once", planner));
    }

    private void Run(string part, Func<string, string>? adapt = null)
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "operations.md"));
        string statements = Statements().Matches(page).Select(match => match.Groups[1].Value).Single(text => text.Contains(part, StringComparison.Ordinal));
        using SqliteConnection connection = StoreFile.Existing(scratch.Path("var", "market.db"));
        connection.Execute(adapt?.Invoke(statements) ?? statements);
        Assert.Empty(connection.Query("pragma foreign_key_check"));
    }

    private string[] Ids(string query)
    {
        using SqliteConnection connection = StoreFile.Existing(scratch.Path("var", "market.db"));
        return [.. connection.Query<string>(query)];
    }

    [GeneratedRegex("sqlite3 var/market\\.db \"([^\"]+)\"")]
    private static partial Regex Statements();
}
