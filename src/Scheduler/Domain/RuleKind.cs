namespace TidalMarket.Scheduling.Domain;

/// <summary>The four kinds of rules that the field knows.</summary>
public enum RuleKind
{
    /// <summary>A stretch is kept clear: crossing, hydrant, bus stop, gate, door.</summary>
    Interval,

    /// <summary>Widths across the street: fire lane, footway, aisle, depth.</summary>
    CrossSection,

    /// <summary>Along a line: gap, break, flame distance.</summary>
    Sequence,

    /// <summary>Power, cover, quota, time.</summary>
    Resource,
}
