using System.Runtime.InteropServices;
using System.Text;

namespace TidalMarket.Host.Files;

/// <summary>Two directories change places in one step, so that at no moment there is none.</summary>
internal static class Exchange
{
    private const int FromWorkingDirectory = -100;

    private const uint ExchangeBoth = 2;

    /// <returns>false = nothing has happened: this system or this disk cannot do it.</returns>
    public static bool Try(string one, string other)
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            return RenameAt2(FromWorkingDirectory, Native(one), FromWorkingDirectory, Native(other), ExchangeBoth) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    private static byte[] Native(string path) => Encoding.UTF8.GetBytes(path + '\0');

    [DllImport("libc", EntryPoint = "renameat2", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameAt2(int oldDirectory, byte[] oldPath, int newDirectory, byte[] newPath, uint flags);
}
