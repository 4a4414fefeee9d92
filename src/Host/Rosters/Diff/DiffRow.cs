using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Diff;

/// <summary>One difference in words, the same on the screen, in the table and on the page.</summary>
/// <param name="Id">Of the vendor or stall; empty for an objective.</param>
/// <param name="Name">Of the vendor, the line or the objective.</param>
/// <param name="Change">What became of it.</param>
internal sealed record DiffRow(
    DiffSubject Subject, Bilingual Window, string Id, Bilingual Name, Bilingual Change, Bilingual From, Bilingual To, Fen? FromFee, Fen? ToFee);
