namespace TidalMarket.Scheduling.Domain;

/// <summary>What a street feature is. Written in files in kebab-case: <c>bus-stop</c>.</summary>
public enum FeatureKind
{
    Crossing,
    Junction,
    Hydrant,
    Standpipe,
    Door,
    StairExit,
    BusStop,
    Driveway,
    MetroExit,
    SchoolGate,
    HospitalGate,
    TactilePaving,
    FireStation,
    PetrolStation,
    Bridge,
    Slope,
    Tunnel,
    NarrowRoad,

    /// <summary>A walk-through or an emergency break that the map has at a fixed place.</summary>
    WalkThrough,

    /// <summary>A house, kiosk or wall that stands on a line.</summary>
    Building,

    /// <summary>Breaks a line: no run crosses it.</summary>
    Obstacle,

    /// <summary>Where traffic or people enter: a guide's post.</summary>
    Mouth,
    Tree,
    Lamp,
    Bench,
    PowerPoint,
    WaterTap,
}
