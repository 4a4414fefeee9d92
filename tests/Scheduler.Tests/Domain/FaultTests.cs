using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Tests.Domain;

public class FaultTests
{
    private static readonly Fault Phases = new(
        new("windows.csv", 2), new("sell 06:00 早于 sell_stop 05:00", "sell 06:00 is before sell_stop 05:00"), new("依次", "in order"))
    {
        Names = ["sell", "sell_stop"],
    };

    [Fact]
    public void Columns_are_called_what_the_file_calls_them()
    {
        Fault seen = Phases.Renamed(name => name == "sell" ? "开市" : "停售");

        Assert.Equal("windows.csv:2: 开市 06:00 is before 停售 05:00, expected in order", seen.Words.En);
        Assert.Equal("windows.csv:2: 开市 06:00 早于停售 05:00，应为依次", seen.Words.Zh);
    }

    [Fact]
    public void A_name_within_another_is_no_mention_of_it() =>
        Assert.Equal("sell 06:00 is before X 05:00", Phases.Renamed(name => name == "sell_stop" ? "X" : name).Found.En);

    [Fact]
    public void A_word_that_is_no_name_of_the_fault_stays() =>
        Assert.Equal(Phases, Phases.Renamed(name => name is "before" or "order" ? "X" : name));

    [Fact]
    public void A_guess_is_a_second_line()
    {
        Fault fault = Phases with { Maybe = new("是“x”", "\"x\" is meant") };

        Assert.EndsWith("\n  Maybe \"x\" is meant", fault.Words.En, StringComparison.Ordinal);
        Assert.EndsWith("\n  也许是“x”", fault.Words.Zh, StringComparison.Ordinal);
    }
}
