using TidalMarket.Host.Cli;
using TidalMarket.Host.Files;
using TidalMarket.Host.Plans;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Planning;

/// <summary>Reads a plan.json that somebody names.</summary>
internal static class PlanReading
{
    /// <param name="shown">What faults call the file; null = its name without the directory.</param>
    /// <exception cref="NotDoneException">It is not there, or is no plan.json; every fault is listed.</exception>
    public static Plan Read(string file, string? shown = null)
    {
        try
        {
            Built<Plan> plan = PlanJson.Read(File.ReadAllBytes(file), shown ?? Path.GetFileName(file));
            return plan.IsValid ? plan.Value : throw NotDoneException.Of(plan.Faults);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw DiskWords.CannotRead(file, unreadable);
        }
    }
}
