using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Tests.Domain;

public class MeasuresTests
{
    public static TheoryData<Measure> All => [.. Enum.GetValues<Measure>()];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_measure_has_a_kind_and_a_unit(Measure measure)
    {
        Assert.True(Enum.IsDefined(Measures.KindOf(measure)));
        Assert.Contains(Measures.UnitOf(measure), new[] { "", "cm", "dm2", "kg", "m/s", "guides", "people" });
    }

    [Fact]
    public void Only_what_keeps_features_clear_is_of_kind_interval() =>
        Assert.Equal([Measure.KeepClear], Enum.GetValues<Measure>().Where(measure => Measures.KindOf(measure) == RuleKind.Interval));
}
