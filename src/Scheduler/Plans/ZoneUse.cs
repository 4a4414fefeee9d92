namespace TidalMarket.Scheduling.Plans;

/// <summary>What becomes of a zone in a window. Kebab-case in files.</summary>
public enum ZoneUse
{
    /// <summary>Somebody stands there.</summary>
    Open,

    /// <summary>Left shut, since guides or rails do not suffice for it.</summary>
    Shut,

    /// <summary>It could be opened, and nobody was placed there.</summary>
    Empty,
}
