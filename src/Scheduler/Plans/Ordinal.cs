namespace TidalMarket.Scheduling.Plans;

/// <summary>A text that sorts by its characters, whatever the machine's language.</summary>
internal readonly record struct Ordinal(string Text) : IComparable<Ordinal>
{
    public int CompareTo(Ordinal other) => string.CompareOrdinal(Text, other.Text);
}
