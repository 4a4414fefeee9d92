using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Tests.Plans;

/// <summary>A handful of zones' fates, posts and rails, no two of a list alike but for one pair of zones.</summary>
internal static class StreetPlans
{
    private static readonly WindowId Morning = new("morning");

    /// <summary>The last two differ in nothing but how many are needed.</summary>
    public static readonly ImmutableArray<ZoneState> Zones =
    [
        new(new("R"), Morning, ZoneUse.Open), new(new("R"), Morning, ZoneUse.Empty),
        new(new("R"), Morning, ZoneUse.Shut, ShutBy.Guides, 5, 4), new(new("R"), Morning, ZoneUse.Shut, ShutBy.Guides, 6, 4),
    ];

    public static readonly ImmutableArray<Post> Posts =
    [
        new(new("west"), PostKind.Mouth, Morning, new("R"), new("west"), new(new(300), new(545)), 1),
        new(new("west"), PostKind.Mouth, Morning, new("R"), new("west"), new(new(300), new(545)), 2),
    ];

    public static readonly ImmutableArray<ImmutableArray<RailRun>> Rails =
    [
        [], [Along(0, 2)], [Along(0, 3)], [Along(0, 2), Along(1000, 2)],
    ];

    public static RailRun Along(int fromCm, int pieces) => new(new("R"), Morning, new("A"), null, new(fromCm, fromCm + pieces * 200), pieces, 0, 0, null);

    public static RailRun Across(int fromCm, int pieces) =>
        new(new("R"), Morning, null, new("west"), new(fromCm, fromCm + pieces * 200), pieces, 1, 0, new("west"));
}
