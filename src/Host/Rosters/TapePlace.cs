using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters;

/// <summary>A place of a street in the numbers of a tape: how far from the nearest landmark, and which way.</summary>
/// <remarks>What lies just there goes first, then landmarks within the tape's length, as in the chalk list, then the zone's ends; where none is so near, the
/// nearest of all.</remarks>
internal sealed class TapePlace(MarketProblem problem, Zone zone)
{
    private readonly TapeHooks hooks = new(problem, zone);

    /// <summary>One point, or from one to the other; measured from one hook where one serves both.</summary>
    /// <param name="ground">On the zone's axis.</param>
    public Bilingual Of(Stretch ground)
    {
        if (ground.LengthCm == 0) return At(ground.FromCm);
        if (ForBoth(ground) is TapeHook hook) return Between(hook, ground);
        Bilingual from = At(ground.FromCm), to = At(ground.ToCm);
        return new($"自{from.Zh}起，至{to.Zh}止", $"begins {from.En}, ends {to.En}");
    }

    private Bilingual At(int cm)
    {
        TapeHook[] all = [.. hooks.Landmarks, .. hooks.Ends];
        TapeHook hook = all.FirstOrDefault(hook => hook.AtCm == cm) ?? Nearest(hooks.Landmarks, cm) ?? Nearest(hooks.Ends, cm) ?? all.MinBy(hook => Cm(hook, cm))!;
        if (hook.AtCm == cm) return new($"{hook.Name.Zh}处", $"at {hook.Name.En}");
        Bilingual towards = hooks.Towards(hook, cm > hook.AtCm);
        string metres = Written.Metres(Cm(hook, cm));
        return new($"距{hook.Name.Zh} {metres}（{towards.Zh}）", $"{metres} from {hook.Name.En} {towards.En}");
    }

    private Bilingual Between(TapeHook hook, Stretch ground)
    {
        bool onward = ground.FromCm >= hook.AtCm;
        (int near, int far) = onward ? (ground.FromCm, ground.ToCm) : (ground.ToCm, ground.FromCm);
        Bilingual towards = hooks.Towards(hook, onward);
        string first = Written.Metres(Cm(hook, near)), last = Written.Metres(Cm(hook, far));
        return new($"距{hook.Name.Zh} {first} 至 {last}（{towards.Zh}）", $"{first} to {last} from {hook.Name.En} {towards.En}");
    }

    /// <summary>The nearest from which the tape reaches both ends the same way; null = none does, or a landmark lies between them.</summary>
    private TapeHook? ForBoth(Stretch ground)
    {
        if (hooks.Landmarks.Any(mark => ground.FromCm < mark.AtCm && mark.AtCm < ground.ToCm)) return null;
        bool Serves(TapeHook hook) => (hook.AtCm <= ground.FromCm || hook.AtCm >= ground.ToCm) && Reaches(hook, ground.FromCm) && Reaches(hook, ground.ToCm);
        int Farther(TapeHook hook) => Math.Max(Cm(hook, ground.FromCm), Cm(hook, ground.ToCm));
        return hooks.Landmarks.Where(Serves).MinBy(Farther) ?? hooks.Ends.Where(Serves).MinBy(Farther);
    }

    private static TapeHook? Nearest(IEnumerable<TapeHook> among, int cm) => among.Where(hook => Reaches(hook, cm)).MinBy(hook => Cm(hook, cm));

    private static bool Reaches(TapeHook hook, int cm) => Cm(hook, cm) <= ChalkWalk.TapeCm;

    private static int Cm(TapeHook hook, int cm) => Math.Abs(hook.AtCm - cm);
}
