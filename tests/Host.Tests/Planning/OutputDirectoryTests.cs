using System.Text;
using TidalMarket.Host.Cli;
using TidalMarket.Host.Planning;

namespace TidalMarket.Host.Tests.Planning;

public sealed class OutputDirectoryTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void A_plan_appears_whole_and_nothing_else_does()
    {
        Publish("plans/monday", ("plan.json", "{}"), ("map.svg", "<svg/>"));

        Assert.Equal(["plans/", "plans/monday/", "plans/monday/map.svg", "plans/monday/plan.json"], scratch.Everything());
    }

    [Fact]
    public void An_unpublished_draft_leaves_nothing_behind_not_even_a_parent()
    {
        using (var directory = OutputDirectory.Begin(scratch.Path("plans", "2026", "monday"), DirectoryKind.Plan))
            directory.Write("plan.json", "{}"u8);

        Assert.Empty(scratch.Everything());
    }

    [Fact]
    public void A_parent_that_was_there_before_stays()
    {
        Directory.CreateDirectory(scratch.Path("plans"));
        OutputDirectory.Probe(scratch.Path("plans", "monday"), DirectoryKind.Plan);

        Assert.Equal(["plans/"], scratch.Everything());
    }

    [Fact]
    public void A_previous_plan_is_replaced_and_its_other_sheets_go_with_it()
    {
        Publish("monday", ("plan.json", "old"), ("chalk.csv", "old"));
        Publish("monday", ("plan.json", "new"), ("map.svg", "new"));

        Assert.Equal(["monday/", "monday/map.svg", "monday/plan.json"], scratch.Everything());
        Assert.Equal("new", File.ReadAllText(scratch.Path("monday", "plan.json")));
    }

    [Theory]
    [InlineData("notes.txt", "notes.txt")]
    [InlineData("map.svg", "map.svg")]
    [InlineData("holidays/photo.jpg", "holidays")]
    public void A_directory_that_is_not_a_plan_is_refused_and_stays_as_it_is(string file, string named)
    {
        scratch.Write("mine", ["target", .. file.Split('/')]);
        string[] before = scratch.Everything();

        NotDoneException refused = Assert.Throws<NotDoneException>(() => OutputDirectory.Begin(scratch.Path("target"), DirectoryKind.Plan));

        Assert.Equal(ExitCode.BadInput, refused.Code);
        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, scratch.Everything());
    }

    [Fact]
    public void A_plan_with_a_strangers_file_beside_it_is_refused()
    {
        Publish("monday", ("plan.json", "{}"));
        scratch.Write("mine", "monday", "notes.txt");

        Assert.Throws<NotDoneException>(() => OutputDirectory.Probe(scratch.Path("monday"), DirectoryKind.Plan));
    }

    [Fact]
    public void A_place_below_a_file_cannot_be_written_and_nothing_is_left()
    {
        scratch.Write("", "file");

        NotDoneException refused = Assert.Throws<NotDoneException>(() => OutputDirectory.Probe(scratch.Path("file", "plans", "monday"), DirectoryKind.Plan));

        Assert.Equal(ExitCode.BadInput, refused.Code);
        Assert.Equal(["file"], scratch.Everything());
    }

    [Fact]
    public void A_file_in_its_place_is_refused()
    {
        scratch.Write("", "monday");

        Assert.Throws<NotDoneException>(() => OutputDirectory.Probe(scratch.Path("monday"), DirectoryKind.Plan));
    }

    [Fact]
    public void What_a_killed_process_left_is_in_nobodys_way()
    {
        Publish("monday", ("plan.json", "old"));
        scratch.Write("", ".monday.0a1b2c3d.lock");
        scratch.Write("half", ".monday.0a1b2c3d.draft", "chalk.csv");
        scratch.Write("older", ".monday.0a1b2c3d.old", "plan.json");
        Publish("monday", ("plan.json", "new"));

        Assert.Equal(["monday/", "monday/plan.json"], scratch.Everything());
        Assert.Equal("new", File.ReadAllText(scratch.Path("monday", "plan.json")));
    }

    [Fact]
    public async Task Many_at_one_place_are_in_nobodys_way()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (int i = 0; i < 100; i++) OutputDirectory.Probe(scratch.Path("plans", "2026", "monday"), DirectoryKind.Plan);
        })));

        // Each removes only the parents that it made itself, so an empty one may stay.
        Assert.DoesNotContain(scratch.Everything(), name => name is not ("plans/" or "plans/2026/"));
    }

    [Fact]
    public async Task Of_many_who_publish_at_one_place_the_last_one_stands_whole()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere two moves may meet two others.");
        await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(() =>
        {
            for (int i = 0; i < 20; i++) Publish("plans/monday", ("plan.json", $"{worker} {i}"), ("chalk.csv", $"{worker} {i}"));
        })));

        Assert.Equal(["plans/", "plans/monday/", "plans/monday/chalk.csv", "plans/monday/plan.json"], scratch.Everything());
        Assert.Equal(File.ReadAllText(scratch.Path("plans", "monday", "plan.json")), File.ReadAllText(scratch.Path("plans", "monday", "chalk.csv")));
    }

    [Fact]
    public void An_empty_directory_is_taken()
    {
        Directory.CreateDirectory(scratch.Path("monday"));
        Publish("monday", ("plan.json", "{}"));

        Assert.Equal(["monday/", "monday/plan.json"], scratch.Everything());
    }

    [Fact]
    public void A_link_to_a_directory_stays_a_link()
    {
        Publish("real", ("plan.json", "old"));
        Directory.CreateSymbolicLink(scratch.Path("latest"), scratch.Path("real"));
        Publish("latest", ("plan.json", "new"));

        Assert.Equal("new", File.ReadAllText(scratch.Path("real", "plan.json")));
        Assert.NotNull(new DirectoryInfo(scratch.Path("latest")).LinkTarget);
    }

    private void Publish(string path, params (string Name, string Content)[] files)
    {
        using var directory = OutputDirectory.Begin(scratch.Path(path.Split('/')), DirectoryKind.Plan);
        foreach ((string name, string content) in files) directory.Write(name, Encoding.UTF8.GetBytes(content));
        directory.Publish();
    }
}
