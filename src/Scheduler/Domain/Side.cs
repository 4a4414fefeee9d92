namespace TidalMarket.Scheduling.Domain;

/// <summary>Side of a zone's axis, as seen walking along it from its start.</summary>
public enum Side
{
    Left,
    Right,
}
