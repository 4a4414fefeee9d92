using System.Reflection;
using TidalMarket.Scheduling.Checking;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Rules;
using TidalMarket.Scheduling.Rules.Candidates;
using TidalMarket.Scheduling.Rules.Hard;
using TidalMarket.Scheduling.Rules.Objectives;

namespace TidalMarket.Scheduling.Tests.Rules;

public class RuleCatalogueTests
{
    private static readonly Type[] Faces = [typeof(ICellRule), typeof(IRunRule), typeof(IHardRule), typeof(IObjective)];

    public static TheoryData<Type> Written =>
        [.. typeof(RuleCatalogue).Assembly.GetTypes().Where(type => type.IsClass && Faces.Any(face => face.IsAssignableFrom(type)))];

    public static TheoryData<Rung> Rungs => [.. Enum.GetValues<Rung>()];

    private static IEnumerable<object> Listed =>
        [.. RuleCatalogue.Cells, .. RuleCatalogue.Runs, .. RuleCatalogue.Hard, .. RuleCatalogue.Objectives];

    /// <summary>A rule of single stands and its rows over pairs of them share an id.</summary>
    private static string[] Ids =>
    [
        .. RuleCatalogue.Cells.Select(rule => rule.Id.Value)
            .Concat(RuleCatalogue.Runs.Select(rule => rule.Id.Value))
            .Concat(RuleCatalogue.Hard.Select(rule => rule.Id.Value))
            .Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Written))]
    public void Every_rule_that_is_written_is_listed_once_for_each_face(Type rule) =>
        Assert.Equal(Faces.Count(face => face.IsAssignableFrom(rule)), Listed.Count(listed => listed.GetType() == rule));

    [Theory]
    [MemberData(nameof(Written))]
    public void Every_rule_has_a_test_class_of_its_name_that_mirrors_its_place(Type rule)
    {
        string name = rule.FullName!.Replace("Scheduling.Rules", "Scheduling.Tests.Rules", StringComparison.Ordinal) + "Tests";
        Type? tests = Assembly.GetExecutingAssembly().GetType(name);

        Assert.True(tests is not null, $"{name} is missing");
        Assert.Contains(tests.GetMethods(), method => method.GetCustomAttributes<FactAttribute>(inherit: true).Any());
    }

    [Fact]
    public void There_are_rules_to_ask_about() => Assert.Equal(22 + 15 + 6, Written.Count);

    [Fact]
    public void Ids_are_kebab_case_and_used_once_of_a_kind()
    {
        Assert.All(Ids, id => Assert.Matches("^[a-z]+(-[a-z]+)*$", id));
        Assert.Distinct(RuleCatalogue.Cells.Select(rule => rule.Id));
        Assert.Distinct(RuleCatalogue.Runs.Select(rule => rule.Id));
        Assert.Distinct(RuleCatalogue.Hard.Select(rule => rule.Id));
    }

    /// <summary>Stored in files and shown on sheets: never renamed or reused.</summary>
    [Fact]
    public void Ids_are_what_they_were() => Assert.Equal(
        "storm zone-in-window permit blocked keep-clear mouth-rail road-width canopy-wind depth stand-depth stand-area traffic-distance traffic-rail "
        + "fire-lane footway tactile-strip hot-to-building tags bound exclusive power water one-placement-per-request stall-held-once own-stalls-kept "
        + "category-cap side-gap aisle one-side emergency-break hot-to-hot fuel guides rails circuit",
        string.Join(' ', Ids));

    /// <summary>Each rule is written twice: once to find a plan, and once, knowing nothing of that, to judge it.</summary>
    [Fact]
    public void The_checker_has_a_statement_for_every_rule() =>
        Assert.Empty(Ids.Except(CheckCatalogue.Rules.Select(rule => rule.Id.Value)));

    [Theory]
    [MemberData(nameof(Rungs))]
    public void Every_rung_has_one_objective(Rung rung)
    {
        Assert.Equal(rung, RuleCatalogue.ObjectiveOf(rung).Rung);
        Assert.Single(RuleCatalogue.Objectives, objective => objective.Rung == rung);
    }

    [Fact]
    public void A_rung_that_does_not_exist_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleCatalogue.ObjectiveOf((Rung)99));
}
