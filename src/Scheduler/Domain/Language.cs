namespace TidalMarket.Scheduling.Domain;

/// <summary>One of the two in which everything is said: the one that a reader meets first.</summary>
public enum Language
{
    English,
    Chinese,
}
