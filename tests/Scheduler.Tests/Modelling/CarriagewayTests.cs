using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Modelling;

public class CarriagewayTests
{
    private static Zone Zone(ZoneKind kind = ZoneKind.Street, bool surveyed = true) => new MarketBuilder().Street("R", 4000, 1201, surveyed: surveyed)
        .ChangeZone(zone => zone with { Kind = kind, LeftFootwayCm = 150, RightFootwayCm = 300 }).Problem().Zones[0];

    [Theory]
    [InlineData(Side.Left, 600, 750)]
    [InlineData(Side.Right, 601, 901)]
    public void The_right_half_has_the_odd_centimetre_and_the_houses_are_behind_the_footway(Side side, int kerb, int houses)
    {
        Assert.Equal(kerb, Carriageway.KerbCm(Zone(), side));
        Assert.Equal(houses, Carriageway.HousesCm(Zone(), side));
    }

    [Theory]
    [InlineData(ZoneKind.Street, true, true)]
    [InlineData(ZoneKind.Street, false, false)]
    [InlineData(ZoneKind.Square, true, false)]
    public void Widths_of_a_street_are_known_of_surveyed_streets(ZoneKind kind, bool surveyed, bool known) =>
        Assert.Equal(known, Carriageway.IsSurveyedStreet(Zone(kind, surveyed)));
}
