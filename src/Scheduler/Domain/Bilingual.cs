namespace TidalMarket.Scheduling.Domain;

/// <summary>The same words in Chinese and English; the reader chooses.</summary>
/// <param name="Zh">Simplified Chinese.</param>
/// <param name="En">English.</param>
public readonly record struct Bilingual(string Zh, string En)
{
    /// <summary>Both where only one was given.</summary>
    public static Bilingual Of(string? zh, string? en) =>
        new(string.IsNullOrEmpty(zh) ? en ?? "" : zh, string.IsNullOrEmpty(en) ? zh ?? "" : en);

    /// <summary>Words that are the same in both languages: ids, numbers.</summary>
    public static Bilingual Same(string both) => new(both, both);

    public override string ToString() => En;
}
