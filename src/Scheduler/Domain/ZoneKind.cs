namespace TidalMarket.Scheduling.Domain;

/// <summary>What a zone is.</summary>
public enum ZoneKind
{
    Street,
    Square,
}
