using System.Text.Json;
using Json.Schema;

namespace TidalMarket.Host.Tests;

/// <summary>Holds JSON against the schemas in data/schema.</summary>
internal static class Schemas
{
    /// <param name="schema"><c>plan.schema.json</c></param>
    /// <returns>What does not hold, one line each.</returns>
    public static IReadOnlyList<string> Complaints(string schema, ReadOnlySpan<byte> json)
    {
        var options = new BuildOptions { SchemaRegistry = new SchemaRegistry() };
        JsonSchema law = JsonSchema.FromText(File.ReadAllText(Repository.Data("schema", schema)), options);
        using JsonDocument document = JsonDocument.Parse(json.ToArray());
        EvaluationResults results = law.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        if (results.IsValid) return [];
        string[] complaints =
        [
            .. (results.Details ?? []).Where(detail => detail.Errors is not null)
                .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}")),
        ];
        return complaints.Length > 0 ? complaints : ["not valid"];
    }
}
