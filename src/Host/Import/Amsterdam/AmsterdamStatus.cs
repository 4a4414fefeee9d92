namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>What a vendor's <c>status</c> makes of it.</summary>
/// <param name="Tier">Of the amsterdam policy.</param>
/// <param name="ComesUnasked">Attends unless signed off; the others only when signed on.</param>
/// <param name="OwnsStalls"><c>plaatsen</c> are its own stalls.</param>
internal sealed record AmsterdamStatus(int Tier, bool ComesUnasked, bool OwnsStalls)
{
    private const int Temporary = 5, AList = 6, Others = 7;

    /// <summary>The order of the city's market ordinance, art. 3.10.</summary>
    public static AmsterdamStatus Of(string status, bool hasOwn, bool onAList) => status switch
    {
        "vpl" => new(1, true, true),
        "tvpl" or "vkk" => new(2, true, true),
        "eb" => new(3, true, true),
        "exp" or "expf" => new(hasOwn ? 4 : Temporary, false, true),
        "tvplz" => new(Temporary, false, false),
        _ => new(onAList ? AList : Others, false, false),
    };

    public static bool IsKnown(string status) =>
        status is "vpl" or "tvpl" or "vkk" or "eb" or "exp" or "expf" or "tvplz" or "soll";

    /// <summary>Experimental zone: stands on its own stalls, no fewer, no more.</summary>
    public static bool IsExperimental(string status) => status is "exp" or "expf";

    /// <summary>Has a right to a number of stalls, wherever they are.</summary>
    public static bool IsOwedANumber(string status) => status == "tvplz";
}
