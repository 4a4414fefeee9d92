using TidalMarket.Host.Files;

namespace TidalMarket.Host.Tests.Files;

public sealed class ExchangeTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Two_directories_change_places_or_nothing_happens()
    {
        scratch.Write("1", "一", "a");
        scratch.Write("2", "two", "b");

        string[] expected = Exchange.Try(scratch.Path("一"), scratch.Path("two")) ? ["two/", "two/a", "一/", "一/b"] : ["two/", "two/b", "一/", "一/a"];

        Assert.Equal(expected, scratch.Everything());
    }

    [Fact]
    public void Where_there_is_only_one_nothing_happens()
    {
        scratch.Write("1", "one", "a");

        Assert.False(Exchange.Try(scratch.Path("one"), scratch.Path("two")));
        Assert.Equal(["one/", "one/a"], scratch.Everything());
    }
}
