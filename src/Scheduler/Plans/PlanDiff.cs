using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>方案差异 — what one plan decides otherwise than another: of the same day, or of two days of one market.</summary>
/// <remarks>
/// Windows are matched by id. No difference are: the order in which a plan lists things, how firm a placement is, for which reason a request
/// is refused again, and by how much a zone that stays shut falls short. A diff read backwards is the diff of the plans the other way round; a plan does not differ from itself.
/// </remarks>
/// <param name="Zones">By window and zone.</param>
/// <param name="Requests">By window and vendor.</param>
/// <param name="Ground">By window, frontage and place.</param>
/// <param name="Posts">By window and post.</param>
/// <param name="Rails">By window, zone, mouth and frontage.</param>
/// <param name="Objectives">By window, rung, group, tier and round.</param>
public sealed record PlanDiff(
    ImmutableArray<ZoneChange> Zones,
    ImmutableArray<RequestChange> Requests,
    ImmutableArray<GroundChange> Ground,
    ImmutableArray<PostChange> Posts,
    ImmutableArray<RailChange> Rails,
    ImmutableArray<ObjectiveChange> Objectives)
{
    public bool IsEmpty => Zones.IsEmpty && Requests.IsEmpty && Ground.IsEmpty && Posts.IsEmpty && Rails.IsEmpty && Objectives.IsEmpty;

    public PlanDiff Reversed => new(
        [.. Zones.Select(change => change.Reversed)],
        [.. Requests.Select(change => change.Reversed)],
        [.. Ground.Select(change => change.Reversed)],
        [.. Posts.Select(change => change.Reversed)],
        [.. Rails.Select(change => change.Reversed)],
        [.. Objectives.Select(change => change.Reversed)]);

    public static PlanDiff Of(Plan from, Plan to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return new(
            [.. StreetChanges.Zones(from, to)],
            [.. RequestChanges(Outcomes(from), Outcomes(to))],
            [.. GroundChanges.Of(from, to)],
            [.. StreetChanges.Posts(from, to)],
            [.. StreetChanges.Rails(from, to)],
            [.. ObjectiveChanges(Values(from), Values(to))]);
    }

    private static IEnumerable<RequestChange> RequestChanges(
        Dictionary<RequestId, RequestOutcome> before, Dictionary<RequestId, RequestOutcome> after) =>
        from id in before.Keys.Union(after.Keys)
        let change = new RequestChange(
            id, before.GetValueOrDefault(id, RequestOutcome.NotAsked), after.GetValueOrDefault(id, RequestOutcome.NotAsked))
        where change.From != change.To && (change.From.Refused is null || change.To.Refused is null)
        orderby new Ordinal(id.Window.Value), new Ordinal(id.Vendor.Value)
        select change;

    /// <summary>A plan that names a request twice, which no sound one does, counts as placing it.</summary>
    private static Dictionary<RequestId, RequestOutcome> Outcomes(Plan plan)
    {
        var outcomes = new Dictionary<RequestId, RequestOutcome>();
        foreach (Refusal refusal in plan.Refusals) outcomes[refusal.Request] = new([], refusal.Code);
        foreach (IGrouping<RequestId, Placement> pieces in plan.Placements.GroupBy(piece => piece.Request))
            outcomes[pieces.Key] = new([.. Sorted(pieces)], null);
        return outcomes;
    }

    private static IEnumerable<Placement> Sorted(IEnumerable<Placement> pieces) => pieces
        .OrderBy(piece => new Ordinal(piece.Frontage.Value))
        .ThenBy(piece => piece.Stretch.FromCm)
        .ThenBy(piece => piece.Stretch.ToCm)
        .ThenBy(piece => new Ordinal(string.Join(' ', piece.Stalls)));

    private static IEnumerable<ObjectiveChange> ObjectiveChanges(
        Dictionary<ObjectiveChange, long> before, Dictionary<ObjectiveChange, long> after) =>
        from rung in before.Keys.Union(after.Keys)
        let change = rung with { From = Found(before, rung), To = Found(after, rung) }
        where change.From != change.To
        orderby new Ordinal(rung.Window.Value), rung.Name, new Ordinal(rung.Group), rung.Tier, rung.Round
        select change;

    /// <summary>By rung, written as a change from nothing to nothing. Of a rung that is named twice the last counts.</summary>
    private static Dictionary<ObjectiveChange, long> Values(Plan plan)
    {
        var values = new Dictionary<ObjectiveChange, long>();
        foreach (ObjectiveValue value in plan.Objectives)
            values[new(value.Name, value.Group, value.Window, value.Tier, value.Round, null, null)] = value.Value;
        return values;
    }

    private static long? Found(Dictionary<ObjectiveChange, long> values, ObjectiveChange rung) =>
        values.TryGetValue(rung, out long value) ? value : null;
}
