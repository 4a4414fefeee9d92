namespace TidalMarket.Scheduling.Domain;

/// <summary>What a rule of a pack measures; written in files in kebab-case. Each is kept by one rule of the model and one of the checker.</summary>
/// <remarks>
/// A stand is the rectangle of its run along the line and its depth across the street. Widths across the street are measured at right
/// angles to the zone's axis, and only where the zone is surveyed.
/// </remarks>
public enum Measure
{
    /// <summary>Interval: nothing stands within the number of a feature of the rule's kind.</summary>
    KeepClear,

    /// <summary>Cross-section, no number: a stand is no deeper than its place.</summary>
    Depth,

    /// <summary>Cross-section: a stand is at most so deep.</summary>
    StandDepth,

    /// <summary>Cross-section, in dm²: length × depth of a stall is at most this; a stand on an unmarked line counts as its started standard
    /// widths.</summary>
    StandArea,

    /// <summary>Cross-section, streets: so wide a lane is left on the carriageway between the stands of both sides, or between those of
    /// one side and the far kerb. Stands less than <see cref="Rule.AlongCm"/> apart along the axis are held against each other.</summary>
    FireLane,

    /// <summary>Cross-section, streets: a canopy whose lower edge hangs below this takes up ground in the fire lane as its stand does.</summary>
    LaneHeight,

    /// <summary>Cross-section: so much is left between two stands of different lines that face each other.</summary>
    Aisle,

    /// <summary>Cross-section, streets: of a footway on which a stand stands so much is left on one of its sides.</summary>
    Footway,

    /// <summary>Cross-section, streets: so much is left between a stand and tactile paving that runs along the footway.</summary>
    TactileStrip,

    /// <summary>Cross-section, streets: so much is left between a stand and a lane on which traffic moves.</summary>
    TrafficDistance,

    /// <summary>Cross-section, streets, no number: stands are on one side of the axis only.</summary>
    OneSide,

    /// <summary>Cross-section, streets: where the carriageway is narrower than this nothing stands.</summary>
    RoadWidth,

    /// <summary>Sequence: so much is left between the stands of two vendors on one line.</summary>
    SideGap,

    /// <summary>Sequence: a gap of the number after at most <see cref="Rule.Every"/>, counted from the last such gap.</summary>
    EmergencyBreak,

    /// <summary>Sequence: two vendors who cook with a flame stand so far from each other, rectangle to rectangle, in every direction.</summary>
    HotToHot,

    /// <summary>Sequence: who cooks with a flame stands so far from a building: the street's outer edges and features of kind building.</summary>
    HotToBuilding,

    /// <summary>Resource, in kg: so much bottled gas at most in a zone at a time.</summary>
    Fuel,

    /// <summary>Resource, in m/s: from this wind on canopies come down, and who cannot take one down stays away.</summary>
    CanopyWind,

    /// <summary>Resource, no number: in a storm nobody stands.</summary>
    Storm,

    /// <summary>Cross-section, streets: who stands nearer than this to a half of the carriageway with live traffic has guard rails between.</summary>
    TrafficRail,

    /// <summary>Cross-section, no number: at every mouth as many whole pieces of rail stand as its width takes beside the fire lane.</summary>
    MouthRail,

    /// <summary>Resource, in guides: so many stand at every open mouth while the road is closed. One where a pack is silent.</summary>
    MouthPost,

    /// <summary>Resource, in guides: so many stand at every crossing of a zone in which traffic is live.</summary>
    CrossingPost,

    /// <summary>Resource, in guides: so many stand by, in each zone where rails part stands from the fire lane, to open them.</summary>
    RailPost,

    /// <summary>Resource, in people: one guide walks among every so many at the peak.</summary>
    CrowdPost,

    /// <summary>Resource, in guides: so many at least walk among the people, however few these are.</summary>
    LeastCrowdPost,
}
