namespace TidalMarket.Host.Import.Amsterdam;

/// <summary><c>bakType</c>, how a vendor fries or what a stall allows: <c>geen</c>, <c>bak-licht</c>, <c>bak</c>.</summary>
internal enum Frying
{
    None,

    /// <summary>A full fryer may not stand here; a light one may stand on either.</summary>
    Light,
    Full,
}
