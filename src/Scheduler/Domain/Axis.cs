namespace TidalMarket.Scheduling.Domain;

/// <summary>The straight line along which a zone is measured, in map centimetres: x to the right, y down.</summary>
public readonly record struct Axis(int X1Cm, int Y1Cm, int X2Cm, int Y2Cm);
