using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Planning;

/// <summary>Draws the map of a market on which nobody stands yet.</summary>
/// <param name="paged">A page of HTML that prints on A4, rather than one SVG document. Both are whole files in UTF-8.</param>
internal delegate byte[] DrawMap(MarketProblem ground, bool paged);
