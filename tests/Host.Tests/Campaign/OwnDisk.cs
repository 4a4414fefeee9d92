namespace TidalMarket.Host.Tests.Campaign;

/// <summary>A small disk of a shell's own, which is gone with the shell: <c>unshare</c> gives it a view of the disks that nobody else sees.</summary>
internal static class OwnDisk
{
    /// <summary>Mounts a disk of that size on the directory <c>disk</c> and runs a script there, in which <c>market</c> is the program.</summary>
    /// <returns>All that was said.</returns>
    public static async Task<string> Run(Scratch scratch, string size, string script)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Small disks are made by Linux's unshare and mount.");
        Directory.CreateDirectory(scratch.Path("disk"));
        (int may, string why) = await Shell(scratch, "mount -t tmpfs -o size=1m tmpfs disk");
        Assert.SkipUnless(may == 0, $"This machine lets no test mount a disk of its own: {why.Trim()}");
        string full = $"""
            set -u
            market() (cd "$home" && dotnet '{HostProcess.Program}' "$@" --lang en 2>&1; echo "ended with $?")
            home=$PWD
            mount -t tmpfs -o size={size} tmpfs disk || exit 1
            {script}
            """;
        return (await Shell(scratch, full)).Said;
    }

    private static Task<(int Code, string Said)> Shell(Scratch scratch, string script) =>
        HostProcess.Shell(scratch.Terminal.Directory, "unshare", "--map-root-user", "--mount", "sh", "-c", script + "\n");
}
