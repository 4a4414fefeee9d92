using System.Collections.Immutable;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>A stall of <c>marktplaatsen</c>, or the mention of one in <c>rows</c>.</summary>
/// <param name="OwnRig">No stall stands there: room for a vendor's own.</param>
/// <param name="Frying">null = the field is absent, as in all files before 2022.</param>
/// <param name="Properties">Landmarks: boom, electra, lantaarnpaal, water, bankje.</param>
/// <param name="IsMention">A row gave the number alone.</param>
internal sealed record AmsterdamStall(
    int Line,
    string Id,
    ImmutableArray<string> Branches,
    bool OwnRig,
    Frying? Frying,
    bool Inactive,
    ImmutableArray<string> Properties,
    bool IsMention)
{
    /// <summary>The hawkers' corner, which is never given out.</summary>
    public const string Hawkers = "STW";

    /// <summary>What may be fried there; before the field existed it was a trade.</summary>
    public Frying FryingOffered =>
        Frying ?? (Branches.Contains(Trades.Frying) ? Amsterdam.Frying.Full
            : Branches.Contains(Trades.LightFrying) ? Amsterdam.Frying.Light
            : Amsterdam.Frying.None);

    public bool AgreesWith(AmsterdamStall other) =>
        Branches.SequenceEqual(other.Branches) && OwnRig == other.OwnRig && Frying == other.Frying && Inactive == other.Inactive;
}
