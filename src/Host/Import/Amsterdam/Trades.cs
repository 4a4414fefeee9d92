namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Trades (<c>branches</c>) and tags whose names mean something.</summary>
internal static class Trades
{
    public const string Frying = "bak";

    public const string LightFrying = "bak-licht";

    public const string OwnRig = "eigen-materieel";

    public const string OwnRigTag = "own-rig";

    public const string FryingTag = "frying";

    public const string LightFryingTag = "frying-light";

    public static bool IsFrying(string branch) => branch is Frying or LightFrying;
}
