namespace TidalMarket.Scheduling.Plans;

/// <summary>Why a stall, a line or the whole market had no room for a request. Kebab-case in files; a wire contract, never renamed.</summary>
public enum FactCode
{
    /// <summary>Within the clearance of a feature: rule, feature.</summary>
    KeptClear,

    /// <summary>Given to nobody today.</summary>
    Blocked,

    /// <summary>Its zone is not used in this window.</summary>
    ZoneNotUsed,

    /// <summary>Exclusively for those it is marked for.</summary>
    Exclusive,

    /// <summary>The vendor's category stands only on stalls marked for it.</summary>
    NotMarked,

    /// <summary>Lacks a tag that the vendor needs (own rig, frying).</summary>
    TagMissing,

    /// <summary>Socket too weak or none: need, has in watts.</summary>
    NoPower,

    NoWater,

    /// <summary>The stand is deeper than the place: need, has in cm.</summary>
    TooDeep,

    /// <summary>A rule of the pack forbids a stand there: rule, and where it is a matter of width need, has in cm (or the rule's unit).</summary>
    AgainstRule,

    /// <summary>A stand that the plan has elsewhere leaves too little room there by a rule of the pack: rule.</summary>
    TooNear,

    /// <summary>A holder of this tier stands on own stalls only.</summary>
    OwnStallsOnly,

    /// <summary>Not among the wishes of a vendor who goes nowhere else.</summary>
    NotWished,

    /// <summary>No run as long as the vendor needs: need, has in stalls, or in cm on an unmarked line.</summary>
    TooShort,

    /// <summary>The category's cap leaves less than the vendor needs: need, has in stalls.</summary>
    CapFull,

    /// <summary>Given to another: holder, standing.</summary>
    Held,

    /// <summary>Outside the ground that the permit covers.</summary>
    OutsidePermit,

    /// <summary>Its zone stays shut: rule <c>guides</c> or <c>rails</c>, and how many of them it would need and there are.</summary>
    ZoneShut,

    /// <summary>Guard rails do not suffice for a stand there: need, has in pieces of the zone.</summary>
    RailsShort,

    /// <summary>Too few guides to open the rails for a fire engine: need, has.</summary>
    GuidesShort,

    /// <summary>Its circuit carries no more: need, has in watts.</summary>
    CircuitFull,

    /// <summary>Free, and yet no plan with this vendor there is better by the ladder.</summary>
    WouldCostMore,

    /// <summary>The search was stopped before it was certain.</summary>
    NotProved,
}
