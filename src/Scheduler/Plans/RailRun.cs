using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>护栏段 — whole pieces of guard rail in one line.</summary>
/// <param name="Frontage">The line that it stands along; null = it stands across the street.</param>
/// <param name="Mouth">The mouth that it narrows; null = it parts stands from live traffic.</param>
/// <param name="Stretch">On the frontage; across the street centimetres right of the axis, below 0 to its left.</param>
/// <param name="OpenPieces">How many of the pieces must be of a kind that opens: at a mouth the one next to the fire lane.</param>
/// <param name="AtCm">Along a frontage its distance from the axis, on the frontage's side; across the street its place on the axis.</param>
/// <param name="Post">Who opens it; null = nobody has to.</param>
public sealed record RailRun(
    ZoneId Zone, WindowId Window, FrontageId? Frontage, FeatureId? Mouth, Stretch Stretch, int Pieces, int OpenPieces, int AtCm, PostId? Post);
