namespace TidalMarket.Scheduling.Domain;

/// <summary>护栏 — guard rails of one kind kept in one zone, counted in pieces.</summary>
/// <param name="Openable">A piece that opens for a fire engine.</param>
public sealed record RailStock(
    RailStockId Id,
    Bilingual Name,
    ZoneId Zone,
    int PieceCm,
    int Pieces,
    bool Openable);
