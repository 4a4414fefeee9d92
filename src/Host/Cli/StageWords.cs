using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Host.Cli;

/// <summary>The stages of a planning in words.</summary>
internal static class StageWords
{
    public static Bilingual Of(Stage stage) => stage switch
    {
        Stage.WarmUp => new("启动求解器", "waking the solver"),
        Stage.Candidates => new("列出候选", "listing candidates"),
        Stage.Model => new("建立模型", "building the model"),
        Stage.Solve => new("求解", "solving"),
        Stage.Explain => new("说明理由", "finding reasons"),
        _ => Bilingual.Same(stage.ToString()),
    };
}
