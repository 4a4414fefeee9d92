using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Fluent;
using ArchUnitNET.Loader;
using TidalMarket.Scheduling.Rules.Candidates;
using TidalMarket.Scheduling.Rules.Hard;
using TidalMarket.Scheduling.Rules.Objectives;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace TidalMarket.Scheduling.Tests;

/// <summary>The walls between the rooms of the library: imports run one way, one room names the solver, and none reads a clock.</summary>
public class ArchitectureTests
{
    private const string Root = "TidalMarket.Scheduling";

    private static readonly Architecture Library = new ArchLoader().LoadAssembly(typeof(Planner).Assembly).Build();

    private static readonly Architecture Offenders = new ArchLoader().LoadAssembly(typeof(ArchitectureTests).Assembly).Build();

    /// <summary>Each room and those that it may name besides itself.</summary>
    private static readonly Dictionary<string, string[]> Doors = new()
    {
        ["Domain"] = [],
        ["Plans"] = ["Domain"],
        ["Modelling"] = ["Domain", "Plans"],
        ["Rules"] = ["Domain", "Plans", "Modelling"],
        ["Solving"] = ["Domain", "Plans", "Modelling", "Rules"],
        ["Explaining"] = ["Domain", "Plans", "Modelling", "Rules", "Solving"],
        ["Movements"] = ["Domain", "Plans"],
        ["Checking"] = ["Domain", "Plans"],
    };

    public static TheoryData<string, string> Walls =>
        [.. Doors.Keys.SelectMany(room => Doors.Keys.Except([room, .. Doors[room]]).Select(other => (room, other)))];

    [Theory]
    [MemberData(nameof(Walls))]
    public void No_room_names_a_type_behind_a_wall(string room, string other) => Assert.Empty(Crossings(room, other));

    [Theory]
    [InlineData("Plans", "Domain")]
    [InlineData("Rules", "Modelling")]
    [InlineData("Solving", "Rules")]
    [InlineData("Explaining", "Solving")]
    public void A_wall_across_a_door_in_use_would_be_seen_to_be_crossed(string room, string other) => Assert.NotEmpty(Crossings(room, other));

    [Fact]
    public void Every_type_stands_in_a_room_or_is_the_door_itself()
    {
        string[] rooms = [.. Doors.Keys.Select(room => $"{Root}.{room}")];

        Assert.Equal(["Planner", "Planning"], Library.Types
            .Where(type => IsOurs(type) && !rooms.Any(room => IsIn(type, room)) && !type.IsNested)
            .Select(type => type.Name)
            .Order());
    }

    [Fact]
    public void The_domain_sees_nothing_but_the_base_library() =>
        Assert.All(
            Library.Types.Where(type => IsIn(type, $"{Root}.Domain")).SelectMany(type => type.Dependencies),
            dependency => Assert.True(IsBaseLibrary(dependency.Target) || IsIn(dependency.Target, $"{Root}.Domain"), dependency.ToString()));

    [Fact]
    public void One_room_names_the_solver()
    {
        string[] namers = [.. Library.Types.Where(type => IsOurs(type) && type.Dependencies.Any(d => IsIn(d.Target, "Google"))).Select(type => type.FullName)];

        Assert.NotEmpty(namers);
        Assert.All(namers, name => Assert.StartsWith($"{Root}.Solving.OrTools.", name, StringComparison.Ordinal));
    }

    [Fact]
    public void The_library_reads_no_clock_no_file_and_no_console_and_draws_no_lot_of_its_own() =>
        Assert.Empty(Violations(Library, Pure));

    [Theory]
    [InlineData(nameof(ReadsTheClock))]
    [InlineData(nameof(ReadsAFile))]
    [InlineData(nameof(WritesToTheConsole))]
    [InlineData(nameof(ThrowsDice))]
    public void One_that_did_would_be_seen(string offender) =>
        Assert.Contains(Violations(Offenders, Pure), violation => violation.Contains(offender, StringComparison.Ordinal));

    [Fact]
    public void No_rule_names_another_rule()
    {
        Class[] rules = [.. Library.Classes.Where(type => Faces.Any(face => type.ImplementsInterface(face.FullName)))];
        string[] names = [.. rules.Select(rule => rule.FullName)];

        Assert.Equal(Rules.RuleCatalogueTests.Written.Count, rules.Length);
        Assert.Empty(
            from rule in rules
            from type in Library.Types.Where(type => type.FullName == rule.FullName || type.FullName.StartsWith(rule.FullName + "+", StringComparison.Ordinal))
            from target in type.Dependencies.Select(dependency => dependency.Target.FullName.Split('+')[0])
            where names.Contains(target) && target != rule.FullName
            select $"{rule.Name} names {target}");
    }

    private static readonly System.Type[] Faces = [typeof(ICellRule), typeof(IRunRule), typeof(IHardRule), typeof(IObjective)];

    private static IArchRule Pure { get; } = Types().That().ResideInNamespaceOrBelow(Root).Should().NotDependOnAny(
        Types(includeReferenced: true).That().HaveFullNameMatching(
            @"^System\.(IO\.|Net\.|Console$|DateTime$|DateTimeOffset$|TimeProvider$|Environment$|Random$|Guid$|Diagnostics\.(Stopwatch|Process)$|Threading\.Thread$)"));

    private static string[] Crossings(string room, string other) =>
    [
        .. from type in Library.Types
           where IsIn(type, $"{Root}.{room}")
           from dependency in type.Dependencies
           where IsIn(dependency.Target, $"{Root}.{other}")
           select $"{type.FullName} names {dependency.Target.FullName}",
    ];

    private static string[] Violations(Architecture architecture, IArchRule rule) =>
        [.. rule.Evaluate(architecture).Where(result => !result.Passed).Select(result => result.Description)];

    private static bool IsOurs(IType type) => IsIn(type, Root);

    private static bool IsIn(IType type, string space) =>
        type.Namespace.FullName == space || type.Namespace.FullName.StartsWith(space + ".", StringComparison.Ordinal);

    /// <summary>Generic parameters and what the compiler writes for itself have no namespace.</summary>
    private static bool IsBaseLibrary(IType type) => IsIn(type, "System") || IsIn(type, "Microsoft.CodeAnalysis") || type.Namespace.FullName.Length == 0;

    private static class ReadsTheClock
    {
        public static DateTime Now() => DateTime.UtcNow;
    }

    private static class ReadsAFile
    {
        public static string Text() => File.ReadAllText("market.json");
    }

    private static class WritesToTheConsole
    {
        public static void Line() => Console.WriteLine();
    }

    private static class ThrowsDice
    {
        public static int Throw() => new Random().Next(6);
    }
}
