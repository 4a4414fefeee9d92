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
