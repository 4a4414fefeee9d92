namespace TidalMarket.Scheduling.Domain;

/// <summary>What the lengths of a run are counted in.</summary>
public enum RunUnit
{
    /// <summary>Stalls; on an unmarked line standard widths of the category.</summary>
    Stalls,

    /// <summary>Centimetres; on marked stalls the fewest stalls that cover them.</summary>
    Centimetres,
}
