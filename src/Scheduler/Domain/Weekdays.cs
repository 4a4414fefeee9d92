using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>A set of weekdays, ISO numbers: 1 = Monday … 7 = Sunday. The default is the empty set.</summary>
public readonly record struct Weekdays(int Bits)
{
    public static readonly Weekdays None = new(0);

    public static readonly Weekdays All = Of([1, 2, 3, 4, 5, 6, 7]);

    public static readonly Weekdays MondayToFriday = Of([1, 2, 3, 4, 5]);

    /// <exception cref="ArgumentOutOfRangeException">A number outside 1–7.</exception>
    public static Weekdays Of(params ImmutableArray<int> days)
    {
        int bits = 0;
        foreach (int day in days)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(day, 7);
            bits |= 1 << day;
        }

        return new Weekdays(bits);
    }

    public bool IsEmpty => Bits == 0;

    public bool Contains(DateOnly date) => (Bits & (1 << Iso(date))) != 0;

    public bool Overlaps(Weekdays other) => (Bits & other.Bits) != 0;

    private static int Iso(DateOnly date) => date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek;
}
