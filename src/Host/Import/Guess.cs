using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import;

/// <summary>The second line of a fault: what was probably meant.</summary>
internal static class Guess
{
    public static Bilingual? Of(string word, IEnumerable<string> known) =>
        NearestWord.To(word, known) is string near ? Meant(near) : null;

    public static Bilingual Meant(string word) => new($"是“{word}”", $"\"{word}\" is meant");
}
