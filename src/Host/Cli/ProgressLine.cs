using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Host.Cli;

/// <summary>Tells on standard error what the planner is at, once it has taken over a second: on a screen one line that rewrites
/// itself, elsewhere a plain line now and then.</summary>
internal sealed class ProgressLine : IPlanObserver, IDisposable
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1), OnScreen = TimeSpan.FromSeconds(1), InFile = TimeSpan.FromSeconds(10);

    private readonly Lock gate = new();
    private readonly Terminal terminal;
    private readonly TimeProvider clock;
    private readonly long start;
    private readonly ITimer timer;
    private Bilingual doing = new("读取", "reading");
    private bool shown;
    private bool ended;

    public ProgressLine(Terminal terminal, TimeProvider clock)
    {
        this.terminal = terminal;
        this.clock = clock;
        start = clock.GetTimestamp();
        timer = clock.CreateTimer(_ => Show(), null, First, terminal.ErrorIsScreen ? OnScreen : InFile);
    }

    public void Began(Stage stage) => Now(StageWords.Of(stage));

    public void Ended(Stage stage)
    {
    }

    public void Climbing(WindowId window, Rung rung, string group) =>
        Now(new($"{window} · {RungWords.Of(rung).Zh}（{group}）", $"{window} · {RungWords.Of(rung).En} ({group})"));

    public void Found(WindowId window, Rung rung, long value, long? bound)
    {
        string least = bound is long known ? $" ≥ {known}" : "";
        Now(new($"{window} · {RungWords.Of(rung).Zh} {value}{least}", $"{window} · {RungWords.Of(rung).En} {value}{least}"));
    }

    public void Dispose()
    {
        timer.Dispose();
        lock (gate)
        {
            ended = true;
            if (shown && terminal.ErrorIsScreen) terminal.Error.Write("\r\e[K");
        }
    }

    private void Now(Bilingual words)
    {
        lock (gate) doing = words;
    }

    private void Show()
    {
        lock (gate)
        {
            if (ended) return;
            shown = true;
            string line = $"{doing.In(terminal.Language)} · {Math.Round(clock.GetElapsedTime(start).TotalSeconds)} s";
            if (terminal.ErrorIsScreen) terminal.Error.Write($"\r{line}\e[K");
            else terminal.Error.WriteLine(line);
        }
    }
}
