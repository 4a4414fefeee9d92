using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain.Faults;

/// <summary>Collects what the facts of a market have against each other.</summary>
internal sealed class FaultList(ImmutableDictionary<string, int> lines)
{
    /// <summary>Guessing compares with every known word; whoever has more faults of this kind than this is helped by the
    /// first.</summary>
    private const int MostGuesses = 50;

    private readonly List<Fault> faults = [];
    private int guesses;

    public IReadOnlyCollection<Fault> All => faults;

    /// <param name="names">Columns and tables that the words mention, by the format's names.</param>
    public void Add(Source source, Bilingual found, Bilingual expected, Bilingual? maybe = null, params ImmutableArray<string> names) =>
        faults.Add(new Fault(Placed(source), found, expected, maybe) { Names = names.IsDefault ? [] : names });

    /// <summary>An id that is not written as ids are.</summary>
    /// <param name="noun">What it is the id of.</param>
    public void Id(Source source, Bilingual noun, string? id)
    {
        if (IdShape.Fits(id)) return;
        Add(
            source.At("id"),
            new($"{noun.Zh}编号“{Shown.Of(id)}”", $"{noun.En} id \"{Shown.Of(id)}\""),
            new("1–40 个字母、数字、-、_、.，中间可有空格", "1–40 letters, digits, -, _, . and spaces inside"));
    }

    /// <summary>A text that has to be there.</summary>
    public void Blank(Source source, string member, string? text, Bilingual expected)
    {
        if (!string.IsNullOrWhiteSpace(text)) return;
        Source at = source.At(member);
        Add(at, new($"{at.Part} 为空", $"{at.Part} is blank"), expected, names: member);
    }

    /// <summary>A number outside [<paramref name="least"/>, <paramref name="most"/>]; null passes.</summary>
    public void Range(Source source, string column, long? value, long least, long most)
    {
        if (value is not long number || (least <= number && number <= most)) return;
        Source at = source.At(column);
        Add(at, new($"{at.Part} 为 {number}", $"{at.Part} is {number}"), new($"{least} 至 {most}", $"{least} to {most}"), names: column);
    }

    /// <summary>A stretch that is empty, reversed, or not wholly on a line of this length.</summary>
    /// <param name="line">What the line is called.</param>
    /// <param name="mayBePoint">Whether both ends may be the same.</param>
    public void Beyond(Source source, Stretch stretch, int lengthCm, Bilingual line, bool mayBePoint = false)
    {
        if (stretch.FromCm > stretch.ToCm || (stretch.FromCm == stretch.ToCm && !mayBePoint))
            Add(
                source.At("from_cm"),
                Bilingual.Same(stretch.ToString()),
                new("from_cm 小于 to_cm", "from_cm before to_cm"),
                names: ["from_cm", "to_cm"]);
        else if (stretch.FromCm < 0 || stretch.ToCm > lengthCm)
            Add(
                source.At(stretch.FromCm < 0 || stretch.FromCm > lengthCm ? "from_cm" : "to_cm"),
                Bilingual.Same(stretch.ToString()),
                new($"{line.Zh}上 0–{lengthCm} cm 以内", $"a place within 0–{lengthCm} cm of {line.En}"));
    }

    /// <summary>An entry that a list holds more than once.</summary>
    public void Twice<T>(Source source, string column, IEnumerable<T> entries)
    {
        foreach (T entry in entries.GroupBy(entry => entry).Where(same => same.Count() > 1).Select(same => same.Key))
            Add(
                source.At(column),
                new($"{column} 中 {entry} 出现两次", $"{entry} stands twice in {column}"),
                new("只出现一次", "it once"),
                names: column);
    }

    public Bilingual? Guess(string word, IEnumerable<string> known)
    {
        if (++guesses > MostGuesses || NearestWord.To(word, known) is not string near) return null;
        return new($"是“{near}”", $"\"{near}\" is meant");
    }

    /// <summary>Where a part of a JSON file was written, such as <c>overrides/0</c>; the whole where that is not known.</summary>
    public Source Part(Source whole, string path) => Placed(whole.At(path));

    /// <summary>With the line of the part that is meant, where that is known.</summary>
    private Source Placed(Source source) =>
        source.Part is not null && lines.TryGetValue($"{source.File}/{source.Part}", out int line) ? source with { Line = line } : source;
}
