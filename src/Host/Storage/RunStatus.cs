namespace TidalMarket.Host.Storage;

/// <summary>The words in <c>run.status</c>.</summary>
internal static class RunStatus
{
    public const string Queued = "queued", Running = "running", Done = "done", Failed = "failed";
}
