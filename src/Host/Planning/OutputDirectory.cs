using TidalMarket.Host.Cli;
using TidalMarket.Host.Files;

namespace TidalMarket.Host.Planning;

/// <summary>One directory that a verb writes, a plan or a market: beside its place, then moved there whole, or not at all.</summary>
internal sealed class OutputDirectory : IDisposable
{
    private const int Tries = 20;

    private readonly DirectoryKind kind;
    private readonly string target;
    private readonly MissingParents parents;
    private readonly HiddenPlace hidden;
    private bool published;

    private OutputDirectory(string target, DirectoryKind kind)
    {
        this.kind = kind;
        this.target = target;
        parents = new MissingParents(target);
        try
        {
            hidden = Hide(target);
            Directory.CreateDirectory(hidden.Draft);
        }
        catch
        {
            hidden?.Dispose();
            parents.Remove();
            throw;
        }
    }

    /// <summary>Refuses early what would be refused late: a place that cannot be written, or holds something that is not ours.</summary>
    /// <exception cref="NotDoneException">It is such a place; nothing is left behind.</exception>
    public static void Probe(string path, DirectoryKind kind) => Begin(path, kind).Dispose();

    /// <param name="path">Where it is to be. A previous one of its kind that is there is replaced on <see cref="Publish"/>.</param>
    /// <exception cref="NotDoneException">It cannot be written, or something is there that is not ours.</exception>
    public static OutputDirectory Begin(string path, DirectoryKind kind)
    {
        string place = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return Guarded(place, () =>
        {
            kind.RefuseOthers(place);
            return new OutputDirectory(BehindLink(place), kind);
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
        parents.Remove();
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
    private static HiddenPlace Hide(string target)
    {
        for (int left = Tries; ; left--)
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(target) ?? target);
                return HiddenPlace.Beside(target);
            }
            catch (IOException gone) when (left > 0 && gone is (DirectoryNotFoundException or FileNotFoundException))
            {
                // Once more.
            }
    }

    private static string BehindLink(string path) =>
        Directory.Exists(path) ? Directory.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;

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
