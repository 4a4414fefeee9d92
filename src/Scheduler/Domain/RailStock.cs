namespace TidalMarket.Scheduling.Domain;

/// <summary>护栏 — guard rails of one kind kept and used in one zone, counted in pieces. All stocks of a zone have one length.</summary>
/// <param name="Openable">A piece that opens for a fire engine.</param>
public sealed record RailStock(
    RailStockId Id,
    Bilingual Name,
    ZoneId Zone,
    int PieceCm,
    int Pieces,
    bool Openable)
{
    /// <summary>Taken where a market keeps no list of rails: what is sold most, by our own choice.</summary>
    public const int StandardPieceCm = 200;

    /// <summary>Where they are kept, on the zone's axis.</summary>
    public int AtCm { get; init; }
}
