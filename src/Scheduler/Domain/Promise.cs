namespace TidalMarket.Scheduling.Domain;

/// <summary>A published piece of an earlier plan of the day, which is a promise to its vendor.</summary>
public sealed record Promise(RequestId Request, FrontageId Frontage, Stretch Stretch);
