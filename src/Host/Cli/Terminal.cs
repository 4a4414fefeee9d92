using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Cli;

/// <summary>What a verb sees of the place it runs in: where it writes, in which language, and from which directory.</summary>
/// <param name="Directory">Relative paths start here.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, string Directory)
{
    /// <summary>Characters to a line where there is no screen to ask.</summary>
    private const int PageWidth = 120;

    public Language Language { get; init; }

    /// <summary>What <c>--lang</c> said; null = nothing.</summary>
    public Language? Asked { get; init; }

    /// <summary>A person's screen rather than a file or a pipe: colours and lines that rewrite themselves are welcome.</summary>
    public bool OutIsScreen { get; init; }

    public bool ErrorIsScreen { get; init; }

    /// <summary>Characters to a line.</summary>
    public int Width { get; init; } = PageWidth;

    public static Terminal OfProcess(IReadOnlyList<string> args) =>
        new(Console.Out, Console.Error, System.IO.Directory.GetCurrentDirectory())
        {
            Language = Languages.Choose(args, Environment.GetEnvironmentVariable),
            Asked = Languages.Asked(args),
            OutIsScreen = !Console.IsOutputRedirected && !IsPlain,
            ErrorIsScreen = !Console.IsErrorRedirected && !IsPlain,
            Width = Console.IsOutputRedirected ? PageWidth : Math.Max(60, Console.WindowWidth),
        };

    /// <summary>A person asked for no colours, or the screen can do none.</summary>
    private static bool IsPlain =>
        Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") is "dumb";

    /// <summary>Sheets hang on the market's wall, not on the planner's: they are in its language, unless another was asked for.</summary>
    public Language LanguageOf(MarketHeader market) => Asked ?? market.Language ?? Language;

    public string PathOf(string path) => Path.GetFullPath(path, Directory);

    /// <summary>As short as it can be said from here.</summary>
    public string Short(string path)
    {
        string relative = Path.GetRelativePath(Directory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    public void Say(Bilingual words) => Out.WriteLine(Shown.Lines(words.In(Language)));

    public void Warn(Bilingual words) => Error.WriteLine(Shown.Lines(words.In(Language)));
}
