namespace TidalMarket.Scheduling.Domain;

/// <summary>A row of tariffs.csv; null = all. The most telling row holds: tier before category before zone before window.</summary>
public sealed record Tariff(
    ZoneId? Zone,
    CategoryId? Category,
    WindowId? Window,
    int? Tier,
    TariffUnit Per,
    Fen Fee);
