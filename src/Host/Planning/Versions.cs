using System.Reflection;
using TidalMarket.Scheduling;

namespace TidalMarket.Host.Planning;

/// <summary>Which program had a say in a plan.</summary>
internal static class Versions
{
    private static readonly Assembly Program = typeof(Planner).Assembly;

    /// <summary>As it was released, without the commit: every build of it answers alike, unless our checker says otherwise.</summary>
    public static readonly string Release =
        Program.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "unknown";

    /// <summary>This build of it and no other.</summary>
    public static readonly string Build = $"{Release}+{Program.ManifestModule.ModuleVersionId:N}";
}
