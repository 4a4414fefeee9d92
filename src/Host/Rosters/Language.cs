namespace TidalMarket.Host.Rosters;

/// <summary>Which of the two languages of a sheet comes first; the other always stands beside it.</summary>
internal enum Language
{
    Chinese,
    English,
}
