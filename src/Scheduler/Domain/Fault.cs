using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>What is wrong with an input: where, what was found, what was expected, and a guess.</summary>
/// <param name="Maybe">A likely cause; null where none comes to mind.</param>
public sealed record Fault(Source Source, Bilingual Found, Bilingual Expected, Bilingual? Maybe = null)
{
    /// <summary>Names of columns and tables that its words hold; whoever knows what the file calls them may put that in their
    /// place (<see cref="Renamed"/>).</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary><c>file:line: found, expected …</c>, and where there is a guess a second line that begins "Maybe".</summary>
    public Bilingual Words => new(
        $"{Source}: {Chinese.Join(Found.Zh, "，应为", Expected.Zh)}" + (Maybe is Bilingual guess ? $"\n  {Chinese.Join("也许", guess.Zh)}" : ""),
        $"{Source}: {Found.En}, expected {Expected.En}" + (Maybe is Bilingual idea ? $"\n  Maybe {idea.En}" : ""));

    /// <summary>The same with other names for columns and tables.</summary>
    public Fault Renamed(Func<string, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(nameOf);
        Fault renamed = this;
        foreach (string name in Names.Where(name => nameOf(name) != name))
            renamed = renamed with
            {
                Found = Mention.Replace(renamed.Found, name, nameOf(name)),
                Expected = Mention.Replace(renamed.Expected, name, nameOf(name)),
                Maybe = renamed.Maybe is Bilingual maybe ? Mention.Replace(maybe, name, nameOf(name)) : null,
            };
        return renamed;
    }

    public override string ToString() => Words.En;
}
