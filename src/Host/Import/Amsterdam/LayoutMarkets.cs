namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>The names of the markets that the city's configuration knows by a short one.</summary>
internal static class LayoutMarkets
{
    /// <summary>null = a market that is not in the table.</summary>
    public static string? Name(string shortName) => shortName switch
    {
        "4045" => "Plein '40-'45",
        "AC" => "Albert Cuyp",
        "ADK" => "Anton de Kom",
        "AVELD" => "Amstelveld",
        "BKSL" => "Buikslotermeerplein",
        "BenL" => "Bos en Lommer",
        "DAPP" => "Dappermarkt",
        "EESB" => "Van Eesterenlaan",
        "GH" => "Ganzenhoef",
        "HLM" => "Haarlemmerplein",
        "KR" => "Kraaiennest",
        "LBZ" => "Lambertus Zijlplein",
        "LIN" => "Lindengracht",
        "NOM" => "Noordermarkt",
        "NOMBO" => "Noordermarkt Boerenmarkt",
        "NW" => "Nieuwmarkt",
        "NWBIO" => "Nieuwmarkt Biologisch",
        "PEKC" => "Pekmarkt",
        "RBOS" => "Reigersbos",
        "SPUI" => "Spui Boekenmarkt",
        "STAD" => "Stadionplein",
        "TK" => "Ten Katemarkt",
        "TM" => "Tussen Meer",
        "WST" => "Westerstraat",
        _ => null,
    };
}
