namespace TidalMarket.Scheduling.Domain;

/// <summary>层级身份 — a class of vendors that the market's law tells apart.</summary>
/// <param name="Number">1 goes first.</param>
/// <param name="MayMove">A holder may take another place than the own stalls.</param>
/// <param name="MayGrow">May get more than the own stalls, or than the minimum.</param>
/// <param name="IsPrivate">What it tells of a person is nobody else's business, as need is: no words that others read name it.</param>
public sealed record Tier(int Number, Bilingual Name, bool MayMove, bool MayGrow, bool IsPrivate = false);
