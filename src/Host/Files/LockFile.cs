namespace TidalMarket.Host.Files;

/// <summary>A file that one living process holds. The system lets go of it when the process ends, however it ends.</summary>
internal sealed class LockFile : IDisposable
{
    private readonly string file;
    private readonly FileStream held;

    private LockFile(string file, FileStream held)
    {
        this.file = file;
        this.held = held;
    }

    /// <param name="file">Made if it is not there; one that a killed process left behind is taken over.</param>
    /// <returns>null = another holds it.</returns>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public static LockFile? TryTake(string file)
    {
        try
        {
            return new LockFile(file, new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException failure) when (IsHeld(failure))
        {
            return null;
        }
    }

    /// <summary>Lets go of it; the file is gone too.</summary>
    public void Dispose()
    {
        File.Delete(file);
        held.Dispose();
    }

    /// <summary>EAGAIN of Linux, EWOULDBLOCK of macOS, the sharing violation of Windows.</summary>
    private static bool IsHeld(IOException failure) => failure.HResult is 11 or 35 or unchecked((int)0x80070020);
}
