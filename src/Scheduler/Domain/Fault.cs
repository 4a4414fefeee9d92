namespace TidalMarket.Scheduling.Domain;

/// <summary>What is wrong with an input: where, what was found, what was expected, and a guess.</summary>
/// <param name="Maybe">A likely cause; null where none comes to mind.</param>
public sealed record Fault(Source Source, Bilingual Found, Bilingual Expected, Bilingual? Maybe = null)
{
    /// <summary><c>file:line: found, expected …</c>, and where there is a guess a second line that begins "Maybe".</summary>
    public Bilingual Words => new(
        $"{Source}: {Found.Zh}，应为{Expected.Zh}" + (Maybe is Bilingual guess ? $"\n  也许{guess.Zh}" : ""),
        $"{Source}: {Found.En}, expected {Expected.En}" + (Maybe is Bilingual idea ? $"\n  Maybe {idea.En}" : ""));

    public override string ToString() => Words.En;
}
