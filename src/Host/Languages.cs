using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host;

/// <summary>Chooses a language, and the words in it.</summary>
internal static class Languages
{
    public static string In(this Bilingual words, Language language) => language == Language.Chinese ? words.Zh : words.En;

    /// <summary>What <c>--lang</c> says anywhere among the arguments, else the locale of the environment: zh… is Chinese.</summary>
    /// <remarks>It is read before the arguments are parsed, because complaints about them are already in that language.</remarks>
    public static Language Choose(IReadOnlyList<string> args, Func<string, string?> environment)
    {
        if (Asked(args) is Language asked) return asked;
        string? locale = environment("LC_ALL") is { Length: > 0 } all ? all : environment("LANG");
        return locale?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? Language.Chinese : Language.English;
    }

    /// <summary>What <c>--lang</c> says; null = nothing.</summary>
    public static Language? Asked(IReadOnlyList<string> args)
    {
        for (int i = 0; i < args.Count; i++)
        {
            string? named = args[i] == "--lang" && i + 1 < args.Count ? args[i + 1]
                : args[i].StartsWith("--lang=", StringComparison.Ordinal) ? args[i]["--lang=".Length..] : null;
            if (Named(named) is Language chosen) return chosen;
        }

        return null;
    }

    /// <summary>null = neither of the two.</summary>
    public static Language? Named(string? name) => name switch
    {
        "zh" => Language.Chinese,
        "en" => Language.English,
        _ => null,
    };
}
