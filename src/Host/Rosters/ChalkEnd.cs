namespace TidalMarket.Host.Rosters;

/// <summary>What a chalk stroke stands for.</summary>
internal enum ChalkEnd
{
    /// <summary>The end of a place that is nearer to the zone's start.</summary>
    Begins,

    /// <summary>The end of a place that is farther from it.</summary>
    Ends,

    /// <summary>辅助点 — no end of anything: the tape is hooked here where no landmark is within its length.</summary>
    Aid,
}
