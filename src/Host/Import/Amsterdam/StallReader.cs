using System.Collections.Immutable;
using System.Text.Json;
using TidalMarket.Host.Json;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Reads what stands on the street: stalls, rows, obstacles, and the trades they are for.</summary>
internal static class StallReader
{
    /// <summary>null, with a fault, if it has no number.</summary>
    public static AmsterdamStall? Stall(Fields stall)
    {
        string? id = stall.Needed("plaatsId", new("摊位号", "the number of a stall"));
        ImmutableArray<string> equipment = stall.Texts("verkoopinrichting");
        var read = new AmsterdamStall(
            stall.Line,
            id ?? "",
            stall.Texts("branches"),
            OwnRig(stall, equipment, id),
            Frying(stall, id),
            stall.Flag("inactive") ?? false,
            stall.Texts("properties"),
            IsMention: false);
        stall.RestIsUnread();
        return id is null ? null : read;
    }

    /// <summary>Each row is a list of numbers (made-up markets) or of whole stalls (the city's files).</summary>
    public static ImmutableArray<ImmutableArray<AmsterdamStall>> Rows(Fields day, DayNotes notes)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<AmsterdamStall>>();
        foreach (JsonCell row in day.Items("rows"))
        {
            string path = $"rows[{rows.Count}]";
            if (row.Kind != JsonValueKind.Array)
                notes.Fault(row.Line, new($"{path} 是 {row.Shown}", $"{row.Shown} as {path}"), new("摊位列表", "a list of stalls"));
            rows.Add([.. row.Items.Select((entry, i) => RowEntry(entry, $"{path}[{i}].", notes)).OfType<AmsterdamStall>()]);
        }

        return rows.ToImmutable();
    }

    public static AmsterdamObstacle? Obstacle(Fields obstacle)
    {
        string? a = obstacle.Wanted("kraamA"), b = obstacle.Wanted("kraamB");
        ImmutableArray<string> kinds = obstacle.Texts("obstakel");
        obstacle.RestIsUnread();
        return a is null || b is null ? null : new AmsterdamObstacle(obstacle.Line, a, b, kinds);
    }

    public static AmsterdamBranch? Branch(Fields branch)
    {
        string? id = branch.Needed("brancheId", new("业态的编号", "the id of a trade"));
        var read = new AmsterdamBranch(
            branch.Line,
            id ?? "",
            branch.Text("description"),
            branch.Text("color"),
            branch.Flag("verplicht") ?? false,
            branch.Whole("maximumPlaatsen"));
        branch.RestIsUnread();
        return id is null ? null : read;
    }

    public static Frying? Frying(Fields fields, string? id)
    {
        string? said = fields.Text("bakType");
        switch (said)
        {
            case null: return null;
            case "geen": return Amsterdam.Frying.None;
            case Trades.LightFrying: return Amsterdam.Frying.Light;
            case Trades.Frying: return Amsterdam.Frying.Full;
            default:
                fields.Repaired("bakType", id ?? "", said, Done.UnknownIgnored);
                return null;
        }
    }

    public static bool OwnRig(Fields fields, ImmutableArray<string> equipment, string? id)
    {
        foreach (string other in equipment.Where(word => word != Trades.OwnRig))
            fields.Repaired("verkoopinrichting", id ?? "", other, Done.UnknownIgnored);
        return equipment.Contains(Trades.OwnRig);
    }

    private static AmsterdamStall? RowEntry(JsonCell entry, string path, DayNotes notes)
    {
        if (entry.IsWritten)
            return new AmsterdamStall(entry.Line, entry.Text.Trim(), [], false, null, false, [], IsMention: true);
        return Fields.Of(entry, "rows[][].", path, notes) is Fields fields ? Stall(fields) : null;
    }
}
