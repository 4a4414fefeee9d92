namespace TidalMarket.Scheduling.Solving.Strict;

/// <summary>The answer to one question: can this vendor have one of these runs too, with all kept that was granted before?</summary>
/// <param name="Certificate">The number of the prices that refuse it; null = it was granted, or refused by search.</param>
internal readonly record struct Answer(bool Granted, AnswerBy By, int? Certificate)
{
    public bool Proved => By != AnswerBy.Stopped;
}
