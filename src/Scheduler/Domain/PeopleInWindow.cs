namespace TidalMarket.Scheduling.Domain;

/// <summary>How many people are in a zone at once at the peak of one window.</summary>
public readonly record struct PeopleInWindow(WindowId Window, int People);
