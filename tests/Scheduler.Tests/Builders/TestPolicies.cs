using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Tests.Builders;

/// <summary>Policies of the two shipped kinds: all applicants in one group, and the A-list and B-list apart.</summary>
public static class TestPolicies
{
    private const string Seed = "test-draw";

    /// <summary>Tiers 1 (holders) to 6, all of which may move and grow; growth after wishes.</summary>
    public static readonly Policy Community = new(
        "cn-community",
        Bilingual.Same("Community"),
        Seed,
        [.. Enumerable.Range(1, 6).Select(number => new Tier(number, Bilingual.Same($"T{number}"), true, true))],
        [
            Group("promises", [1, 2, 3, 4, 5, 6], Rung.Promises),
            Group("holders", [1], Rung.Entitlement, Rung.Standing),
            Group("applicants", [2, 3, 4, 5, 6], Rung.Marks, Rung.Entitlement, Rung.Standing),
            Group("everyone", [1, 2, 3, 4, 5, 6], Rung.Wishes, Rung.Growth),
        ]);

    /// <summary>Tiers 1–4 with own places (3 never moves, 4 neither moves nor grows), 5 and 6 the A-list, 7 the B-list.</summary>
    public static readonly Policy Amsterdam = new(
        "amsterdam",
        Bilingual.Same("Amsterdam"),
        Seed,
        [.. Enumerable.Range(1, 7).Select(number => new Tier(number, Bilingual.Same($"T{number}"), number is not (3 or 4), number != 4))],
        [
            Group("promises", [1, 2, 3, 4, 5, 6, 7], Rung.Promises),
            Group("holders", [1, 2, 3, 4], Rung.Entitlement, Rung.Standing),
            Group("a-list", [5, 6], Rung.Marks, Rung.Entitlement, Rung.Standing, Rung.Growth),
            Group("b-list", [7], Rung.Marks, Rung.Entitlement, Rung.Standing),
            Group("growth", [1, 2, 3, 5, 7], Rung.Growth),
            Group("movers", [1, 2], Rung.Wishes),
            Group("wishes", [3, 5, 6, 7], Rung.Wishes),
        ]);

    private static PolicyGroup Group(string name, ImmutableArray<int> tiers, params ImmutableArray<Rung> rungs) =>
        new(name, Bilingual.Same(name), tiers, rungs);
}
