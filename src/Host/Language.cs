namespace TidalMarket.Host;

/// <summary>The language in which a person is spoken to.</summary>
internal enum Language
{
    English,
    Chinese,
}
