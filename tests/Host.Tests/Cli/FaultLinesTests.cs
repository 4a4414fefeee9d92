using TidalMarket.Host.Cli;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Cli;

public class FaultLinesTests
{
    [Fact]
    public void The_same_fault_of_many_rows_is_said_once_with_all_of_them()
    {
        Bilingual line = Assert.Single(FaultLines.Of([.. new[] { 2, 3, 4, 7, 8, 11 }.Select(At)]));

        Assert.Equal("a.csv:2: 9 cells, expected 8\n  Likewise in lines 3–4, 7–8, 11, 6 in all", line.En);
        Assert.Equal("a.csv:2: 有 9 格，应为 8 格\n  第 3–4, 7–8, 11 行亦然（共 6 处）", line.Zh);
    }

    [Fact]
    public void A_few_are_said_one_by_one() => Assert.Equal(3, FaultLines.Of([At(2), At(3), At(4)]).Length);

    [Fact]
    public void Faults_of_other_words_or_files_stay_apart()
    {
        Fault[] others = [.. Enumerable.Range(1, 9).Select(line => At(line) with { Found = new($"{line}", $"{line}") })];
        Fault[] files = [.. Enumerable.Range(1, 9).Select(file => new Fault(new($"{file}.csv", 1), new("x", "x"), new("y", "y")))];

        Assert.Equal(18, FaultLines.Of([.. others, .. files]).Length);
    }

    private static Fault At(int line) => new(new("a.csv", line), new("有 9 格", "9 cells"), new("8 格", "8"));
}
