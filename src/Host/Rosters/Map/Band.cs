using System.Collections.Immutable;
using System.Xml.Linq;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>A part of the page, as wide as the page; bands are stacked. Its own y begins at 0.</summary>
internal sealed record Band(string Kind, double Height, ImmutableArray<XElement> Content);
