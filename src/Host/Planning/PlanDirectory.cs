using TidalMarket.Host.Cli;
using TidalMarket.Host.Files;

namespace TidalMarket.Host.Planning;

/// <summary>One directory = one plan: written beside its place, then moved there whole, or not at all.</summary>
internal sealed class PlanDirectory : IDisposable
{
    /// <summary>The file without which a directory is no plan of ours.</summary>
    public const string PlanFile = "plan.json";

    private const int Tries = 20;

    private readonly DirectoryKind kind;
    private readonly string target;
    private readonly string? firstMade;
    private readonly HiddenPlace hidden;
    private bool published;

    private PlanDirectory(string target, DirectoryKind kind)
    {
        this.kind = kind;
        this.target = target;
        string parent = Path.GetDirectoryName(target) ?? target;
        firstMade = Missing(parent);
        try
        {
            hidden = Hide(target, parent);
            Directory.CreateDirectory(hidden.Draft);
        }
        catch
        {
            hidden?.Dispose();
            RemoveParents();
            throw;
        }
    }

    /// <summary>Refuses early what would be refused late: a place that cannot be written, or holds something that is not ours.</summary>
    /// <exception cref="NotDoneException">It is such a place; nothing is left behind.</exception>
    public static void Probe(string path) => Begin(path).Dispose();

    /// <param name="path">Where the plan is to be. A previous plan there is replaced on <see cref="Publish"/>.</param>
    public static PlanDirectory Begin(string path) => Begin(path, DirectoryKind.Plan);

    /// <param name="kind">Another kind of output that is written whole or not at all.</param>
    public static PlanDirectory Begin(string path, DirectoryKind kind)
    {
        string place = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return Guarded(place, () =>
        {
            RefuseStrange(place, kind);
            return new PlanDirectory(BehindLink(place), kind);
        });
    }

    /// <summary>Whether these files stand there, byte by byte.</summary>
    public static bool Holds(string path, IReadOnlyDictionary<string, byte[]> files) => Guarded(path, () => files.All(file =>
    {
        string at = Path.Combine(path, file.Key);
        return File.Exists(at) && File.ReadAllBytes(at).AsSpan().SequenceEqual(file.Value);
    }));

    /// <summary>To the disk itself: what was published outlasts a power cut.</summary>
    public void Write(string file, ReadOnlySpan<byte> content)
    {
        if (!kind.Files.Contains(file)) throw new ArgumentException($"{file} is not among the files of {kind.Name.En}.", nameof(file));
        byte[] bytes = content.ToArray();
        Guarded(target, () =>
        {
            using var written = new FileStream(Path.Combine(hidden.Draft, file), FileMode.Create, FileAccess.Write);
            written.Write(bytes);
            written.Flush(flushToDisk: true);
            return true;
        });
    }

    /// <summary>Moves the draft to its place; what was there before is gone afterwards, or back if that fails.</summary>
    public void Publish() => Guarded(target, () =>
    {
        if (!Moved() && !Exchange.Try(hidden.Draft, target)) Replace();
        published = true;
        hidden.Dispose();
        return true;
    });

    /// <summary>Without <see cref="Publish"/> nothing is left behind, not even a parent directory that was made for it.</summary>
    public void Dispose()
    {
        if (published) return;
        hidden.Dispose();
        RemoveParents();
    }

    /// <returns>false = something is there, perhaps only just now.</returns>
    private bool Moved()
    {
        try
        {
            Directory.Move(hidden.Draft, target);
            return true;
        }
        catch (IOException) when (Directory.Exists(target))
        {
            return false;
        }
    }

    /// <summary>In two moves, where one step will not do.</summary>
    private void Replace()
    {
        Directory.Move(target, hidden.Previous);
        try
        {
            Directory.Move(hidden.Draft, target);
        }
        catch
        {
            Directory.Move(hidden.Previous, target);
            throw;
        }
    }

    /// <summary>Others may be at the same place, and remove a directory that they had made for themselves before it is ours too.</summary>
    private static HiddenPlace Hide(string target, string parent)
    {
        for (int left = Tries; ; left--)
            try
            {
                Directory.CreateDirectory(parent);
                return HiddenPlace.Beside(target);
            }
            catch (IOException gone) when (left > 0 && gone is (DirectoryNotFoundException or FileNotFoundException))
            {
                // Once more.
            }
    }

    private void RemoveParents()
    {
        if (firstMade is null) return;
        try
        {
            for (string? made = Path.GetDirectoryName(target); made?.Length >= firstMade.Length; made = Path.GetDirectoryName(made))
                Directory.Delete(made);
        }
        catch (IOException)
        {
            // Something is in it by now, or another has removed it already.
        }
    }

    private static string BehindLink(string path) =>
        Directory.Exists(path) ? Directory.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;

    private static string? Missing(string path)
    {
        string? first = null;
        for (string? at = path; at is not null && !Path.Exists(at); at = Path.GetDirectoryName(at)) first = at;
        return first;
    }

    private static void RefuseStrange(string place, DirectoryKind kind)
    {
        if (File.Exists(place))
            throw NotDoneException.BadInput($"{place} 是文件，应为目录", $"{place} is a file, expected a directory");
        if (!Directory.Exists(place)) return;
        string[] found = [.. Directory.EnumerateFileSystemEntries(place).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)];
        string? strange = found.FirstOrDefault(entry => !kind.Files.Contains(entry));
        if (strange is not null || (found.Length > 0 && !found.Contains(kind.Marker, StringComparer.Ordinal)))
            throw NotDoneException.BadInput(
                $"{place} 中有 {strange ?? found[0]}，应为空目录或{kind.Name.Zh}；为免覆盖，请另选 --out",
                $"{place} holds {strange ?? found[0]}, expected nothing or {kind.Name.En}; choose another --out, so that nothing of yours is lost");
    }

    private static T Guarded<T>(string place, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw DiskWords.CannotWrite(place, refused);
        }
    }
}
