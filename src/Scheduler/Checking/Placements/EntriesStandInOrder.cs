using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>Placements stand by window, frontage and position, refusals by window and standing.</summary>
internal sealed class EntriesStandInOrder : IPlanRule
{
    public RuleId Id { get; } = new("plan-order");

    public IEnumerable<Breach> Check(Inspection inspection) => Placements(inspection).Concat(Refusals(inspection));

    private IEnumerable<Breach> Placements(Inspection inspection)
    {
        Dictionary<FrontageId, int> lines = Places(inspection.Problem.Frontages.Select(line => line.Id));
        Dictionary<WindowId, int> windows = Places(inspection.Problem.Windows.Select(window => window.Id));
        return inspection.Pieces.Zip(inspection.Pieces.Skip(1))
            .Where(pair => Key(pair.First).CompareTo(Key(pair.Second)) > 0)
            .Select(pair => Late(pair.First.Where, pair.Second.Where));

        (int, int, long) Key(Piece piece) => (windows[piece.Window.Id], lines[piece.Line.Id], piece.Ground.FromCm);
    }

    /// <summary>The problem's requests stand in that order already.</summary>
    private IEnumerable<Breach> Refusals(Inspection inspection)
    {
        Dictionary<RequestId, int> places = Places(inspection.Problem.Requests.Select(request => request.Id));
        ImmutableArray<RequestId> refused = [.. inspection.Refusals.Select(refusal => refusal.Request).Where(places.ContainsKey)];
        return refused.Zip(refused.Skip(1))
            .Where(pair => places[pair.First] > places[pair.Second])
            .Select(pair => Late(pair.First.ToString(), pair.Second.ToString()));
    }

    private Breach Late(string first, string second) =>
        this.At(second, new($"排在 {first} 之后", $"after {first}"), new("排在其前", "before it"));

    private static Dictionary<T, int> Places<T>(IEnumerable<T> ids)
        where T : notnull =>
        ids.Select((id, place) => (id, place)).ToDictionary();
}
