namespace TidalMarket.Scheduling.Domain;

/// <summary>What a fee is charged for.</summary>
public enum TariffUnit
{
    /// <summary>Each stall; on an unmarked line each started standard width.</summary>
    Stall,

    /// <summary>Each started metre of the run.</summary>
    Metre,

    /// <summary>Once a placement.</summary>
    Place,
}
