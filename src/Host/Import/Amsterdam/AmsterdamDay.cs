using System.Collections.Immutable;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>A market day as the City of Amsterdam's systems write it, read and typed, nothing repaired yet.</summary>
/// <param name="Rows">Who is next to whom, in walking order.</param>
/// <param name="MostStalls">No vendor grows beyond so many; null = no limit.</param>
/// <param name="Vendors">Empty in a layout, which has no date either.</param>
/// <param name="AList">Registration numbers of the applicants who go first today.</param>
/// <param name="Pages">Of a layout: the lists of each print page.</param>
internal sealed record AmsterdamDay(
    string MarketId,
    DateOnly Date,
    AmsterdamSettings Settings,
    int? MostStalls,
    ImmutableArray<AmsterdamStall> Stalls,
    ImmutableArray<ImmutableArray<AmsterdamStall>> Rows,
    ImmutableArray<AmsterdamObstacle> Obstacles,
    ImmutableArray<AmsterdamBranch> Branches,
    ImmutableArray<AmsterdamVendor> Vendors,
    ImmutableArray<AmsterdamAnswer> Answers,
    ImmutableArray<AmsterdamWish> Wishes,
    ImmutableHashSet<string> AList,
    ImmutableArray<ImmutableArray<AmsterdamBlock>> Pages);
