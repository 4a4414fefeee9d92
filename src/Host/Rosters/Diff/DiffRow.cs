using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Diff;

/// <summary>One difference in words, the same on the screen, in the table and on the page.</summary>
/// <param name="Id">Of the zone, vendor, stall, post, mouth or line; empty for an objective.</param>
/// <param name="Name">Of the zone, vendor, line, mouth or objective.</param>
/// <param name="Change">What became of it.</param>
internal sealed record DiffRow(
    DiffSubject Subject, Bilingual Window, string Id, Bilingual Name, Bilingual Change, Bilingual From, Bilingual To, Fen? FromFee, Fen? ToFee);
