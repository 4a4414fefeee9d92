using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Setting;

/// <summary>Pieces of rail that a zone needs, and those in its stock.</summary>
internal readonly record struct RailCount(long Need, long Has)
{
    public bool Suffices => Need <= Has;

    public static RailCount Of(ZoneInWindow zone, IEnumerable<RailRun> rails) => new(rails.Sum(run => (long)run.Pieces), zone.Pieces);

    /// <summary>Only those that open.</summary>
    public static RailCount OpeningOf(ZoneInWindow zone, IEnumerable<RailRun> rails) => new(rails.Sum(run => (long)run.OpenPieces), zone.OpeningPieces);
}
