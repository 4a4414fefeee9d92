using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>Sets of ground on one line.</summary>
public static class Stretches
{
    /// <summary>The same ground in the fewest stretches, along the line. Points and stretches that run backwards cover nothing.</summary>
    public static ImmutableArray<Stretch> Merged(IEnumerable<Stretch> ground)
    {
        ArgumentNullException.ThrowIfNull(ground);
        var merged = ImmutableArray.CreateBuilder<Stretch>();
        foreach (Stretch next in ground.Where(stretch => stretch.FromCm < stretch.ToCm).OrderBy(stretch => stretch.FromCm))
        {
            if (merged.Count > 0 && next.FromCm <= merged[^1].ToCm) merged[^1] = new(merged[^1].FromCm, Math.Max(merged[^1].ToCm, next.ToCm));
            else merged.Add(next);
        }

        return merged.ToImmutable();
    }

    /// <summary>What is left of some ground when other ground is taken from it: the fewest stretches, along the line.</summary>
    public static ImmutableArray<Stretch> Without(IEnumerable<Stretch> ground, IEnumerable<Stretch> taken)
    {
        ImmutableArray<Stretch> cuts = Merged(taken);
        var left = ImmutableArray.CreateBuilder<Stretch>();
        int first = 0;
        foreach (Stretch whole in Merged(ground))
        {
            int at = whole.FromCm;
            while (first < cuts.Length && cuts[first].ToCm <= at) first++;
            for (int i = first; i < cuts.Length && cuts[i].FromCm < whole.ToCm; i++)
            {
                if (cuts[i].FromCm > at) left.Add(new(at, cuts[i].FromCm));
                at = cuts[i].ToCm;
            }

            if (at < whole.ToCm) left.Add(new(at, whole.ToCm));
        }

        return left.ToImmutable();
    }
}
