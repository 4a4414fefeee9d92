using CsCheck;
using TidalMarket.Host.Export;
using TidalMarket.Host.Import;
using TidalMarket.Host.Tests.Import;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Cli;

/// <summary>Good files with random edits: never a crash, never our own fault, never a half-written file. With the environment
/// variable MARKET_CAMPAIGN=1 there are thousands of them; a failure prints its seed.</summary>
public class RandomEditsTests
{
    private const int Few = 60, Many = 5000;

    private static readonly int Rounds = Environment.GetEnvironmentVariable("MARKET_CAMPAIGN") == "1" ? Many : Few;

    private static readonly Market Small = new SmallMarket().Read().Value;

    private static readonly byte[] Workbook = MarketExport.Workbook(Small, Language.English);

    private static readonly string[] Names = [.. SmallMarket.FileNames];

    [Fact]
    public Task Tables_with_random_edits_are_read_or_refused() =>
        Gen.Select(Gen.Int[0, Names.Length - 1], Gen.Int[0, int.MaxValue]).List[1, 3].SampleAsync(
            edits =>
            {
                var market = new SmallMarket();
                foreach ((int file, int seed) in edits) market.With(Names[file], RandomEdits.OfText(market.Bytes(Names[file]), seed));
                return IsReadOrRefused(SmallMarket.FileNames.Select(name => (name, market.Bytes(name))));
            },
            iter: Rounds);

    [Fact]
    public Task Workbooks_with_random_edits_are_read_or_refused() =>
        Gen.Int[0, int.MaxValue].List[1, 3].SampleAsync(
            seeds => IsReadOrRefused([(FileNames.Workbook, seeds.Aggregate(Workbook, Edited))]),
            iter: Rounds);

    private static byte[] Edited(byte[] workbook, int seed)
    {
        try
        {
            return RandomEdits.OfWorkbook(workbook, seed);
        }
        catch (InvalidDataException)
        {
            return workbook;
        }
    }

    private static async Task<bool> IsReadOrRefused(IEnumerable<(string Name, byte[] Content)> files)
    {
        using var scratch = new Scratch();
        Directory.CreateDirectory(scratch.Path("market"));
        foreach ((string name, byte[] content) in files) await File.WriteAllBytesAsync(scratch.Path("market", name), content, TestContext.Current.CancellationToken);
        string[] before = scratch.Everything();
        int code = await scratch.Run("export --market market --out market.xlsx");
        Assert.True(code is 0 or 2, $"exit code {code}: {scratch.Error}");
        if (code == 0) Assert.True(MarketReader.Read(Alone(scratch.Path("market.xlsx"))).IsValid);
        else Assert.Equal(before, scratch.Everything());
        return code == 0 || scratch.Error.Length > 0;
    }

    private static MarketFiles Alone(string workbook) => new([new(FileNames.Workbook, File.ReadAllBytes(workbook))]);
}
