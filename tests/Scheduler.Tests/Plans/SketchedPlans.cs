using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Tests.Plans;

/// <summary>Plans with nothing in them but what a test says.</summary>
internal static class SketchedPlans
{
    public static readonly Plan Empty = new(
        new("test"), new DateOnly(2026, 3, 2), "0123", 1, "law", "pack", PlanStatus.Proved, [], [], [], [], [], 0, 0);

    /// <param name="place">Stalls separated by spaces, or a stretch of an unmarked line written <c>120-300</c>.</param>
    public static Plan Placing(
        this Plan plan, string vendor, string place, string window = "morning", string line = "A", long fen = 1000, int leave = 525) =>
        plan with { Placements = plan.Placements.Add(Piece(vendor, place, window, line, fen, leave)) };

    public static Plan Refusing(this Plan plan, string vendor, RefusalCode code = RefusalCode.AllHeld, string window = "morning") =>
        plan with { Refusals = plan.Refusals.Add(new(new(vendor), new(window), code, [], null, Bilingual.Same("no"))) };

    public static Plan Reaching(this Plan plan, Rung rung, long value, int? tier = null, string window = "morning") =>
        plan with { Objectives = plan.Objectives.Add(new(rung, "all", new(window), tier, null, "vendors", value, value, true)) };

    private static Placement Piece(string vendor, string place, string window, string line, long fen, int leave)
    {
        string[] ends = place.Split('-');
        ImmutableArray<StallId> stalls = ends.Length == 2 ? [] : [.. place.Split(' ').Select(id => new StallId(id))];
        Stretch stretch = ends.Length == 2 ? new(Number(ends[0]), Number(ends[1])) : new(0, stalls.Length * 200);
        return new(
            new(vendor), new(window), new("R"), new(line), stalls, stretch, 200, new Minute(330), new Minute(leave), new Fen(fen), Commitment.Draft);
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
