using Microsoft.Data.Sqlite;
using TidalMarket.Host.Storage;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Cli;

/// <summary>Says why a verb ended early and gives the exit code for it.</summary>
internal static class Ended
{
    public static ExitCode Because(Exception failure, Terminal terminal, CancellationToken stop)
    {
        (ExitCode code, IEnumerable<Bilingual> lines) = failure switch
        {
            NotDoneException notDone => (notDone.Code, notDone.Lines),
            OperationCanceledException when stop.IsCancellationRequested =>
                (ExitCode.Stopped, [new Bilingual("已停止，未写入任何文件", "stopped; nothing was written")]),
            SqliteException store => (ExitCode.BadInput, [StoreFault.Of(store)]),
            _ => (ExitCode.OwnFault, (IEnumerable<Bilingual>)[OwnFault(failure)]),
        };
        foreach (Bilingual line in lines) terminal.Warn(line);
        return code;
    }

    private static Bilingual OwnFault(Exception failure) => new(
        $"程序自身出错，不是您的输入有误；请连同以下内容报告：\n{failure}",
        $"this is our own fault, not your input's; please report it with what follows:\n{failure}");
}
