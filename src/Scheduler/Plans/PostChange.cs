using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>A post that one plan has alone, or with other hours or another number of guides.</summary>
/// <param name="From">null = the first plan has no such post.</param>
/// <param name="To">null = the second one has none.</param>
public sealed record PostChange(PostId Post, WindowId Window, Post? From, Post? To)
{
    public PostChange Reversed => this with { From = To, To = From };
}
