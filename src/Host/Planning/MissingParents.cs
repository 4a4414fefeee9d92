namespace TidalMarket.Host.Planning;

/// <summary>The directories above a target that were not there when we came, to be taken away again if nothing comes of it.</summary>
internal sealed class MissingParents(string target)
{
    private readonly string? firstMade = First(Path.GetDirectoryName(target) ?? target);

    public void Remove()
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

    private static string? First(string path)
    {
        string? first = null;
        for (string? at = path; at is not null && !Path.Exists(at); at = Path.GetDirectoryName(at)) first = at;
        return first;
    }
}
