using TidalMarket.Host.Rosters.Map;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Safety;

/// <summary>How large a page's words are set, and how much room they take, in millimetres; rather too much than too little.</summary>
/// <param name="Points">Of the reader's language.</param>
/// <param name="Tight">Names of features, and of rules that nothing comes near, stand in the reader's language alone.</param>
internal readonly record struct Print(double Points, bool Tight = false)
{
    /// <summary>What a printer takes of A4 lying down, a little less than 281 × 194.</summary>
    public const double PageWidth = 281;

    public const double PageHeight = 193;

    /// <summary>Nobody reads less than this on paper.</summary>
    public const double LeastPoints = 6.5;

    private const double MillimetresOfPoint = 25.4 / 72;

    /// <summary>From one line to the next.</summary>
    private const double Leading = 1.15;

    /// <summary>Running text is this much narrower than letters measured one by one for a map, if it is not Chinese.</summary>
    private const double Narrow = 0.94;

    private const double Narrowest = 0.92;

    private const char FirstWide = '\u1100';

    /// <summary>Of the second language.</summary>
    public double SecondPoints => Math.Min(Points, Math.Max(LeastPoints, Points * 0.88));

    public double LineMm => EmMm * Leading;

    private double EmMm => Points * MillimetresOfPoint;

    public double WidthMm(string words) => Lettering.Width(words, EmMm) * Narrowing(words);

    /// <summary>The lines that words fill in a room so wide.</summary>
    public int Lines(string words, double widthMm)
    {
        if (words.Length == 0) return 0;
        double em = EmMm * Narrowing(words);
        return Lettering.Fill(words, em, widthMm).Sum(line => Torn(Lettering.Width(line, em), widthMm));
    }

    /// <summary>The reader's language and the other after it.</summary>
    public int Lines(Bilingual words, Language language, double widthMm) => Lines(words.Both(language), widthMm);

    /// <summary>Both languages, or the reader's alone where room is short.</summary>
    public Bilingual Spared(Bilingual words, Language language) => Tight ? Bilingual.Same(words.In(language)) : words;

    /// <summary>How many letters' widths go into a room, in the narrowest of the usual fonts; a wider one ends the line in dots.</summary>
    public double Ems(double widthMm) => widthMm / (EmMm * Narrowest);

    /// <summary>A word that is wider than its room goes on in the next line.</summary>
    private static int Torn(double wordMm, double widthMm) => Math.Max(1, (int)Math.Ceiling(wordMm / widthMm));

    private static double Narrowing(string words) => words.Length == 0 || words.Count(letter => letter >= FirstWide) * 2 > words.Length ? 1 : Narrow;
}
