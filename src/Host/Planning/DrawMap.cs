using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Planning;

/// <summary>Draws the map of a market on which nobody stands yet: a whole SVG document in UTF-8.</summary>
internal delegate byte[] DrawMap(MarketProblem ground);
