using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Plans;

/// <summary>plan.json: written and read by hand, so that its names never change with ours
/// (data/schema/plan.schema.json).</summary>
public static class PlanJson
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",

        // Chinese stays legible. The file is never put into a page as it is.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <returns>UTF-8 without BOM, indented, ending in a line break. Equal plans and timings, equal bytes.</returns>
    public static byte[] Write(Plan plan, PlanTimings timings)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(timings);
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Readable)) new PlanWriter(json).Plan(plan, timings);
        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Reads a plan as it stands; whether it is true is the checker's to say.</summary>
    /// <param name="file">What faults call the file.</param>
    /// <returns>A fault for broken JSON and for each member that is missing, unknown or of a wrong type.</returns>
    public static Built<Plan> Read(ReadOnlySpan<byte> bytes, string file = "plan.json") => PlanReader.Read(bytes, file);
}
