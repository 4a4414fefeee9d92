using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using TidalMarket.Host.Cli;
using TidalMarket.Scheduling;

namespace TidalMarket.Host.Tests;

/// <summary>The walls between the rooms of the host that were built to last: what draws a sheet knows nothing of verbs and terminals.</summary>
public sealed class ArchitectureTests
{
    private const string Root = "TidalMarket.Host";

    private static readonly Architecture Host = new ArchLoader().LoadAssemblies(typeof(Terminal).Assembly, typeof(Planner).Assembly).Build();

    [Theory]
    [InlineData("Rosters", "Cli")]
    [InlineData("Rosters", "Planning")]
    [InlineData("Rosters", "Import")]
    [InlineData("Rosters", "Storage")]
    [InlineData("Json", "Cli")]
    [InlineData("Plans", "Cli")]
    public void No_room_names_a_type_behind_a_wall(string room, string other) => Assert.Empty(Crossings(room, other));

    [Theory]
    [InlineData("Cli", "Rosters")]
    [InlineData("Planning", "Cli")]
    public void A_wall_across_a_door_in_use_would_be_seen_to_be_crossed(string room, string other) => Assert.NotEmpty(Crossings(room, other));

    private static string[] Crossings(string room, string other) =>
    [
        .. from type in Host.Types
           where IsIn(type, $"{Root}.{room}")
           from dependency in type.Dependencies
           where IsIn(dependency.Target, $"{Root}.{other}")
           select $"{type.FullName} names {dependency.Target.FullName}",
    ];

    /// <summary>Function pointers of the runtime have no namespace.</summary>
    private static bool IsIn(IType type, string space) =>
        type.Namespace is { } room && (room.FullName == space || room.FullName.StartsWith(space + ".", StringComparison.Ordinal));
}
