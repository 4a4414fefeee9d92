using System.Collections.Immutable;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>A vendor registered on the market, attending or not.</summary>
/// <param name="Id">Registration number (<c>erkenningsNummer</c>).</param>
/// <param name="Rank">Place on the seniority list (<c>sollicitatieNummer</c>); lower is more senior.</param>
/// <param name="OwnStalls"><c>plaatsen</c>; of a <c>tvplz</c> only how many.</param>
/// <param name="OwnRig">Brings a stand of its own.</param>
/// <param name="Frying">null = the field is absent.</param>
internal sealed record AmsterdamVendor(
    int Line,
    string Id,
    int? Rank,
    string? Description,
    string Status,
    ImmutableArray<string> OwnStalls,
    int? Minimum,
    int? Maximum,
    bool? Anywhere,
    ImmutableArray<string> Branches,
    bool OwnRig,
    Frying? Frying,
    DateOnly? AbsentFrom,
    DateOnly? AbsentUntil)
{
    /// <summary>Both days of an absence are included, and both must be given.</summary>
    public bool IsAwayOn(DateOnly date) => AbsentFrom <= date && date <= AbsentUntil;
}
