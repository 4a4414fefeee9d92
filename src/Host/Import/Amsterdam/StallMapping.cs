using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>What a stall is meant for, what it offers, and when nobody gets it.</summary>
internal sealed class StallMapping
{
    private readonly AmsterdamDay day;
    private readonly DayIds ids;
    private readonly DayNotes notes;
    private readonly HashSet<string> mandatory;
    private readonly HashSet<string> blocked;

    public StallMapping(AmsterdamDay day, DayIds ids, DayNotes notes)
    {
        this.day = day;
        this.ids = ids;
        this.notes = notes;
        mandatory = [.. day.Branches.Where(branch => branch.Mandatory).Select(branch => branch.Id)];
        blocked = [.. day.Settings.Blocked];
        foreach (string stall in day.Settings.Blocked.Where(stall => stall != AmsterdamStall.Hawkers && !ids.Stalls.Knows(stall)))
            notes.Repaired("markt.kiesJeKraamGeblokkeerdePlaatsen", stall, day.Settings.Line, stall, Done.NoStall);
    }

    public Sourced<Stall> Stall(AmsterdamStall stall, FrontageId line, Stretch stretch) => new(
        new Stall(
            new StallId(ids.Stalls[stall.Id]), line, stretch, DepthCm: null, Marks(stall), Exclusive: false, Offered(stall),
            Circuit: null, PowerW: null, Water: false,
            blocked.Contains(stall.Id) ? [CalendarDay.On(day.Date)] : [],
            stall.Inactive),
        notes.At(stall.Line));

    /// <summary>Mandatory trades and room for an own rig order who gets a stall; other trades are a matter of taste.</summary>
    private ImmutableArray<string> Marks(AmsterdamStall stall)
    {
        IEnumerable<string> trades = Trades(stall);
        foreach (string other in trades.Where(trade => !mandatory.Contains(trade)))
            notes.Repaired("marktplaatsen[].branches", stall.Id, stall.Line, other, Done.Preference);
        return
        [
            .. trades.Where(mandatory.Contains).Select(trade => ids.Categories[trade]),
            .. stall.OwnRig ? [Amsterdam.Trades.OwnRigTag] : ImmutableArray<string>.Empty,
        ];
    }

    /// <summary>Where the frying field is used, it and not the list of trades says who may fry.</summary>
    private IEnumerable<string> Trades(AmsterdamStall stall)
    {
        if (stall.Frying is not Frying frying) return stall.Branches;
        string[] fryers = frying switch
        {
            Frying.Full => [Amsterdam.Trades.Frying, Amsterdam.Trades.LightFrying],
            Frying.Light => [Amsterdam.Trades.LightFrying],
            _ => [],
        };
        return stall.Branches.Where(trade => !Amsterdam.Trades.IsFrying(trade)).Concat(fryers.Where(mandatory.Contains));
    }

    private static ImmutableArray<string> Offered(AmsterdamStall stall) =>
    [
        .. stall.OwnRig ? [Amsterdam.Trades.OwnRigTag] : ImmutableArray<string>.Empty,
        .. stall.FryingOffered switch
        {
            Frying.Full => [Amsterdam.Trades.FryingTag, Amsterdam.Trades.LightFryingTag],
            Frying.Light => [Amsterdam.Trades.LightFryingTag],
            _ => ImmutableArray<string>.Empty,
        },
    ];
}
