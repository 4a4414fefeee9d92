using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters;

/// <summary>One walk along a line of a zone: its marks on the way, and where the tape is hooked for each.</summary>
/// <remarks>
/// The tape stays on its hook until another landmark is passed or it is too short; then it goes to the nearest landmark within its length, else to
/// an end of the zone. Where neither is near enough, aid marks are chalked at full lengths of the tape from the nearest of all of these, and every
/// mark is measured from one. So the hook changes as seldom as can be, and errors of the tape add up only where they must.
/// </remarks>
internal sealed class ChalkWalk
{
    /// <summary>The tape that market people carry.</summary>
    public const int TapeCm = 5000;

    private readonly bool up;
    private readonly TapeHooks hooks;
    private readonly List<TapeHook> aidMarks = [];

    /// <param name="up">From the zone's start to its end.</param>
    /// <param name="aids">How many aid marks other walks have chalked.</param>
    public ChalkWalk(MarketProblem problem, Zone zone, bool up, int aids)
    {
        this.up = up;
        Aids = aids;
        hooks = new(problem, zone);
    }

    /// <summary>All aid marks so far.</summary>
    public int Aids { get; private set; }

    public IEnumerable<ChalkMark> Marks(IEnumerable<ChalkPlace> places)
    {
        TapeHook? hook = null;
        int? before = null;
        foreach ((ChalkPlace place, ChalkEnd end, int atCm) in OnTheWay(places))
        {
            if (hook is not null && !Reaches(hook, atCm)) hook = null;
            hook = Passed(before, atCm) ?? hook ?? Nearest(hooks.Landmarks, atCm) ?? Nearest(hooks.Ends.Concat(aidMarks), atCm);
            if (hook is null)
            {
                foreach (ChalkMark aid in Chained(place, atCm)) yield return aid;
                hook = aidMarks[^1];
            }

            before = atCm;
            yield return Measured(place.Frontage, place.Name, end, atCm, place.DepthCm, hook, place.Windows);
        }
    }

    private IEnumerable<(ChalkPlace Place, ChalkEnd End, int AtCm)> OnTheWay(IEnumerable<ChalkPlace> places) =>
        places
            .SelectMany(place => new[]
            {
                (Place: place, End: ChalkEnd.Begins, AtCm: place.Frontage.StartCm + place.Stretch.FromCm),
                (Place: place, End: ChalkEnd.Ends, AtCm: place.Frontage.StartCm + place.Stretch.ToCm),
            })
            .OrderBy(mark => up ? mark.AtCm : -mark.AtCm)
            .ThenBy(mark => (mark.End == ChalkEnd.Begins) == up)
            .ThenBy(mark => mark.Place.Frontage.Id.Value, StringComparer.Ordinal)
            .ThenBy(mark => mark.Place.Name.Zh, StringComparer.Ordinal);

    /// <summary>The last landmark after the mark before, up to this one.</summary>
    private TapeHook? Passed(int? beforeCm, int atCm) => beforeCm is not int from ? null : hooks.Landmarks
        .Where(mark => up ? from < mark.AtCm && mark.AtCm <= atCm : atCm <= mark.AtCm && mark.AtCm < from)
        .OrderBy(mark => Math.Abs(mark.AtCm - atCm))
        .FirstOrDefault(mark => Reaches(mark, atCm));

    /// <summary>Of two equally near ones the first on the way; null = none within the tape's length.</summary>
    private TapeHook? Nearest(IEnumerable<TapeHook> among, int atCm) =>
        among.Where(hook => Reaches(hook, atCm)).MinBy(hook => Order(hook, atCm));

    /// <summary>Aid marks from the nearest hook of any kind, up to one that reaches.</summary>
    private IEnumerable<ChalkMark> Chained(ChalkPlace place, int atCm)
    {
        TapeHook hook = hooks.Landmarks.Concat(hooks.Ends).Concat(aidMarks).MinBy(hook => Order(hook, atCm))!;
        while (!Reaches(hook, atCm))
        {
            string name = $"× {++Aids}";
            var aid = new TapeHook(new($"{Words.AidMark.Zh} {name}", $"{Words.AidMark.En} {name}"), hook.AtCm + (atCm > hook.AtCm ? TapeCm : -TapeCm));
            yield return Measured(place.Frontage, Bilingual.Same(name), ChalkEnd.Aid, aid.AtCm, null, hook, []);
            aidMarks.Add(aid);
            hook = aid;
        }
    }

    private (int Cm, int Way) Order(TapeHook hook, int atCm) => (Math.Abs(hook.AtCm - atCm), up ? hook.AtCm : -hook.AtCm);

    private static bool Reaches(TapeHook hook, int atCm) => Math.Abs(hook.AtCm - atCm) <= TapeCm;

    private ChalkMark Measured(Frontage line, Bilingual place, ChalkEnd end, int atCm, int? depthCm, TapeHook hook, ImmutableArray<WindowId> windows) =>
        new(line, place, end, atCm, depthCm, hook, Towards(hook, atCm), windows);

    /// <summary>At the hook itself it is the way of the walk.</summary>
    private Bilingual Towards(TapeHook hook, int atCm) => hooks.Towards(hook, atCm > hook.AtCm || (atCm == hook.AtCm && up));
}
