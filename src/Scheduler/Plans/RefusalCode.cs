namespace TidalMarket.Scheduling.Plans;

/// <summary>The one line over a refusal's facts. Kebab-case in files; a wire contract, never renamed.</summary>
public enum RefusalCode
{
    /// <summary>Facts alone leave it no stall.</summary>
    NoSuitableStall,

    /// <summary>Its category's cap is used up.</summary>
    CapFull,

    /// <summary>Ground is free, but guides, rails or power do not suffice for it.</summary>
    ResourceShort,

    /// <summary>Every stall it could have had is given to others.</summary>
    AllHeld,

    /// <summary>Ground is free, but not as much in one run as it needs.</summary>
    TooShort,

    /// <summary>Not settled within the time limit.</summary>
    NotProved,
}
