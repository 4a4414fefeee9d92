namespace TidalMarket.Host.Tests.Campaign;

/// <summary>Disks that are full or may not be written, under the program as a process.</summary>
public sealed class DiskTests : IDisposable
{
    private const string Fill = "head -c 100m /dev/zero > disk/filler 2>/dev/null";

    private readonly Scratch scratch = new();

    public DiskTests() => scratch.Sample();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task On_a_full_disk_the_previous_plan_stays_and_nothing_half_written()
    {
        string said = await OwnDisk.Run(scratch, "3m", $"""
            market plan --market jinhui --engine greedy --date 2026-11-26 --out disk/p > /dev/null
            sum=$(cat disk/p/* | cksum)
            {Fill}
            market plan --market jinhui --engine greedy --date 2026-11-27 --out disk/p
            [ "$sum" = "$(cat disk/p/* | cksum)" ] && echo "the previous plan stands"
            ls -A disk
            rm disk/filler
            market plan --market jinhui --engine greedy --date 2026-11-27 --out disk/p | tail -1
            """);

        Assert.Contains("disk/p cannot be written", said, StringComparison.Ordinal);
        Assert.Contains("ended with 2", said, StringComparison.Ordinal);
        Assert.Contains("the previous plan stands\nfiller\np\n", said, StringComparison.Ordinal);
        Assert.EndsWith("ended with 0\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_on_a_full_disk_is_said_so_and_goes_on_once_there_is_room()
    {
        await Planned();
        string said = await OwnDisk.Run(scratch, "4m", $"""
            cp var/market.db disk
            sed -i 's/jinhui-2026-09/another-draw/' jinhui/policy.json
            {Fill}
            market serve --once --market jinhui --store disk/market.db
            echo "--"
            rm disk/filler
            market serve --once --market jinhui --store disk/market.db | tail -1
            market history --vendor V001 --store disk/market.db | grep '^Vendor'
            ls -A disk
            """);

        string full = said[..said.IndexOf("--\n", StringComparison.Ordinal)];
        Assert.Contains("the disk is full", full, StringComparison.Ordinal);
        Assert.Contains("ended with 2", full, StringComparison.Ordinal);
        Assert.Contains("--\nended with 0\nVendor V001: ", said, StringComparison.Ordinal);
        Assert.EndsWith("\nmarket.db\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_on_a_full_disk_leaves_nothing()
    {
        await Planned();
        string said = await OwnDisk.Run(scratch, "1m", $"""
            {Fill}
            market backup --out disk/monday.db
            ls -A disk
            """);

        Assert.Contains("disk", said, StringComparison.Ordinal);
        Assert.EndsWith("ended with 2\nfiller\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disk_that_may_not_be_written_is_told_before_solving()
    {
        await Planned();
        string said = await OwnDisk.Run(scratch, "4m", """
            cp var/market.db disk
            mount -o remount,ro disk
            market plan --market jinhui --engine greedy --date 2026-11-26 --out disk/p
            market import amsterdam nothing.json --out disk/m
            market serve --once --market jinhui --store disk/market.db
            market backup --out disk/monday.db --store disk/market.db
            ls -A disk
            """);

        Assert.Equal(4, said.Split("ended with 2\n").Length - 1);
        Assert.Contains("disk/p cannot be written", said, StringComparison.Ordinal);
        Assert.Contains("may not be written", said, StringComparison.Ordinal);
        Assert.DoesNotContain("fault", said, StringComparison.Ordinal);
        Assert.EndsWith("\nmarket.db\n", said, StringComparison.Ordinal);
    }

    /// <summary>A store in <c>var</c> that knows a day.</summary>
    private async Task Planned() => Assert.Equal(0, await scratch.Run("serve --once --market jinhui", new FakePlanner()));
}
