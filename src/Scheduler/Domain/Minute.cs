using System.Globalization;

namespace TidalMarket.Scheduling.Domain;

/// <summary>A time of the market day: whole minutes from its 00:00, up to 47:59 for markets that run past midnight.</summary>
public readonly record struct Minute(int Value) : IComparable<Minute>
{
    /// <summary>The last minute that can be written, 47:59.</summary>
    public const int Last = 48 * 60 - 1;

    public int CompareTo(Minute other) => Value.CompareTo(other.Value);

    public static bool operator <(Minute left, Minute right) => left.Value < right.Value;

    public static bool operator >(Minute left, Minute right) => left.Value > right.Value;

    public static bool operator <=(Minute left, Minute right) => left.Value <= right.Value;

    public static bool operator >=(Minute left, Minute right) => left.Value >= right.Value;

    /// <summary>Reads <c>H:mm</c> or <c>HH:mm</c>, 00:00 to 47:59.</summary>
    public static bool TryParse(string text, out Minute minute)
    {
        minute = default;
        string[] parts = text.Split(':');
        if (parts.Length != 2 || parts[0].Length is 0 or > 2 || parts[1].Length != 2) return false;
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int hours)) return false;
        if (!int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int minutes)) return false;
        if (hours > 47 || minutes > 59) return false;
        minute = new Minute(hours * 60 + minutes);
        return true;
    }

    /// <summary><c>HH:mm</c>.</summary>
    public override string ToString() => $"{Value / 60:00}:{Value % 60:00}";
}
