using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain.Faults;

/// <summary>The ids of one table, and what to say of an id that is not among them, is written wrongly or stands there
/// twice.</summary>
internal sealed class Register<TId, T>
    where TId : struct
    where T : class
{
    private readonly string file;
    private readonly Bilingual noun;
    private readonly Dictionary<string, Sourced<T>> rows = new(StringComparer.Ordinal);
    private readonly FaultList faults;
    private readonly Unread unread;
    private bool saidEmpty;

    /// <param name="noun">What a row is: 摊位, stall.</param>
    /// <param name="repeats">An id may stand in several rows.</param>
    public Register(
        string file,
        Bilingual noun,
        ImmutableArray<Sourced<T>> facts,
        Func<T, TId> idOf,
        FaultList faults,
        Unread unread,
        bool repeats = false)
    {
        (this.file, this.noun, this.faults, this.unread) = (file, noun, faults, unread);
        foreach (Sourced<T> row in facts)
        {
            string id = Text(idOf(row.Value));
            faults.Id(row.Source, noun, id);
            if (rows.TryGetValue(id, out Sourced<T> first) && !repeats) Twice(id, row.Source, first.Source);
            else rows.TryAdd(id, row);
        }
    }

    /// <summary>The first row of each id, in file order.</summary>
    public IEnumerable<Sourced<T>> Rows => rows.Values;

    public IEnumerable<string> Ids => rows.Keys;

    /// <summary>null = there is none.</summary>
    public Sourced<T>? Find(TId id) => rows.TryGetValue(Text(id), out Sourced<T> row) ? row : null;

    /// <summary>What a fact names; null, and a fault, if there is none.</summary>
    public T? Named(TId id, Source by)
    {
        string text = Text(id);
        if (rows.TryGetValue(text, out Sourced<T> row)) return row.Value;
        if (!unread.MayHold(file, text)) Unknown(text, by);
        return null;
    }

    public void Named(TId? id, Source by)
    {
        if (id is TId one) Named(one, by);
    }

    public void Named(ImmutableArray<TId> ids, Source by)
    {
        foreach (TId id in ids) Named(id, by);
    }

    /// <summary>Says, once, that the table has no row where it needs one.</summary>
    public void RefuseNone(Bilingual? found = null)
    {
        if (rows.Count > 0 || saidEmpty) return;
        saidEmpty = true;
        faults.Add(new(file, null), found ?? new($"没有{noun.Zh}", $"no {noun.En}"), new($"至少一个{noun.Zh}", "at least one"));
    }

    /// <summary>Where a table has no row at all, that is the cause, and said once.</summary>
    private void Unknown(string id, Source by)
    {
        if (rows.Count > 0)
            faults.Add(
                by,
                new($"未知的{noun.Zh}“{Shown.Of(id)}”", $"unknown {noun.En} \"{Shown.Of(id)}\""),
                new($"{file} 中的一个", $"one of {file}"),
                faults.Guess(id, rows.Keys.Where(IdShape.Fits)),
                names: file);
        else RefuseNone(new(
            $"没有{noun.Zh}，而 {by} 提到{noun.Zh}“{Shown.Of(id)}”", $"no {noun.En}, although {by} names {noun.En} \"{Shown.Of(id)}\""));
    }

    private void Twice(string id, Source source, Source first) => faults.Add(
        source.At("id"),
        new($"{noun.Zh}“{Shown.Of(id)}”与第 {first.Line} 行重复", $"{noun.En} \"{Shown.Of(id)}\" stands in line {first.Line} already"),
        new("编号不重复", "each id once"));

    private static string Text(TId id) => id.ToString() ?? "";
}
