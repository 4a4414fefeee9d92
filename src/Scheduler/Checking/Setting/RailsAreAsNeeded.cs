using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Setting;

/// <summary>The plan has rails at the mouths of open zones and between stands and live traffic, piece by piece, and nowhere else.</summary>
internal sealed class RailsAreAsNeeded : IPlanRule
{
    public RuleId Id { get; } = new("rails-placed");

    public IEnumerable<Breach> Check(Inspection inspection) => this.Against(
        inspection.Plan.Rails,
        [
            .. from window in inspection.Problem.Windows
               let setting = inspection.SettingIn(window)
               from zone in setting.Open
               from run in setting.RailsOf(zone)
               select run,
        ],
        WhereIs,
        Said);

    /// <summary>Which zone and window, and at which mouth or along which line.</summary>
    public static string WhereIs(RailRun run) => $"{run.Zone}@{run.Window}: {(run.Mouth is FeatureId mouth ? $"{mouth}" : $"{run.Frontage}")}";

    private static Bilingual Said(RailRun run)
    {
        string line = $"{(run.Frontage is FrontageId id ? $"{id} " : "")}{run.Stretch}";
        string post = run.Post is PostId keeper ? $"{keeper}" : "";
        return new(
            $"{line}，离{(run.Frontage is null ? "起点" : "轴线")} {run.AtCm} cm，{run.Pieces} 节，其中 {run.OpenPieces} 节可打开{(post.Length > 0 ? $"（{post}）" : "")}",
            $"{line}, {run.AtCm} cm from the {(run.Frontage is null ? "start" : "axis")}, {run.Pieces} pieces, {run.OpenPieces} of them opening"
            + (post.Length > 0 ? $" by {post}" : ""));
    }
}
