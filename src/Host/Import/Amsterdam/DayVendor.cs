using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>A vendor of the day, once, with what its status, its answer and the market's stalls make of it.</summary>
/// <param name="Own">Its own stalls, as far as the market has them.</param>
internal sealed record DayVendor(
    AmsterdamVendor Said,
    VendorId Id,
    AmsterdamStatus Status,
    bool Attends,
    ImmutableArray<StallId> Own)
{
    public int Rank => Said.Rank is >= 0 ? Said.Rank.Value : LastRank;

    /// <summary>Of a vendor without a place on the seniority list: behind everybody.</summary>
    public const int LastRank = 999_999_999;

    /// <summary>What every stall of its run must offer.</summary>
    public ImmutableArray<string> Needs =>
    [
        .. Said.OwnRig ? [Trades.OwnRigTag] : ImmutableArray<string>.Empty,
        .. Said.Frying switch
        {
            Frying.Full => [Trades.FryingTag],
            Frying.Light => [Trades.LightFryingTag],
            _ => ImmutableArray<string>.Empty,
        },
    ];
}
