namespace TidalMarket.Host.Planning;

/// <summary>天气情景 — what a day is planned for instead of what is forecast.</summary>
internal enum WeatherScenario
{
    /// <summary>No wind to speak of.</summary>
    Calm,

    /// <summary>So much that by the rule pack canopies come down everywhere.</summary>
    Wind,

    Storm,
}
