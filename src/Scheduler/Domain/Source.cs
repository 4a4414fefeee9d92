namespace TidalMarket.Scheduling.Domain;

/// <summary>Where a fact was written: a file and a line (1 = the first), or a file alone.</summary>
public readonly record struct Source(string File, int? Line)
{
    public override string ToString() => Line is int line ? $"{File}:{line}" : File;
}
