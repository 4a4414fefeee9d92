using System.Collections.Immutable;
using TidalMarket.Host.Import;
using TidalMarket.Host.Json;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Plans;

/// <summary>Reads a plan member by member. Ids, codes and values may be untrue; only their types are looked at here.</summary>
internal static class PlanReader
{
    /// <summary>Beyond this, sums in the checker would overflow; no street and no fee is near it.</summary>
    private const long MostOfAll = 1_000_000_000_000_000;

    private static readonly Bilingual ADate = new("日期 yyyy-MM-dd", "a date yyyy-MM-dd");

    private static readonly Bilingual ATime = new("HH:mm，至 47:59", "HH:mm, up to 47:59");

    public static Built<Plan> Read(ReadOnlySpan<byte> bytes, string file)
    {
        var findings = new Findings();
        Plan? plan = JsonMembers.Read(file, bytes, findings, Plan);
        return plan is null ? Built<Plan>.Failed(findings.Faults) : Built<Plan>.Of(plan);
    }

    private static Plan Plan(JsonMembers plan)
    {
        plan.Whole("schema", Scheduling.Plans.Plan.Schema, Scheduling.Plans.Plan.Schema);
        var read = new Plan(
            new(plan.Text("market")),
            plan.Parsed("date", WrittenDays.Date, ADate),
            plan.Text("inputHash"),
            plan.Whole("seed"),
            plan.Text("policy"),
            plan.Text("rulePack"),
            plan.Word("status", Kebab<PlanStatus>.Words),
            plan.Objects("objectives", Objective),
            plan.Objects("placements", Placement),
            plan.Objects("refusals", Refusal),
            plan.Objects("duties", Duty),
            plan.Objects("rails", Rail),
            plan.Number("columns"),
            plan.Number("rows"))
        {
            Posts = plan.ObjectsOrNone("posts", Post),
            Zones = plan.ObjectsOrNone("zones", Zone),
        };
        plan.Empty("movements");
        plan.Empty("certificates");
        plan.Object("timings", Timings);
        return read;
    }

    private static ObjectiveValue Objective(JsonMembers objective) => new(
        objective.Word("name", Kebab<Rung>.Words),
        objective.Text("group"),
        new(objective.Text("window")),
        objective.GivenNumber("tier"),
        objective.GivenNumber("round"),
        objective.Text("unit"),
        objective.Whole("value", -MostOfAll, MostOfAll),
        objective.GivenWhole("bound", -MostOfAll, MostOfAll),
        objective.Flag("proved"));

    private static Placement Placement(JsonMembers placement) => new(
        new(placement.Text("vendor")),
        new(placement.Text("window")),
        new(placement.Text("zone")),
        new(placement.Text("frontage")),
        [.. placement.Texts("stalls").Select(id => new StallId(id))],
        Stretch(placement),
        Cm(placement, "depthCm"),
        placement.Parsed("arriveAt", Time, ATime),
        placement.Parsed("leaveBy", Time, ATime),
        new(placement.Whole("feeFen", -MostOfAll, MostOfAll)),
        placement.Word("commitment", Kebab<Commitment>.Words));

    private static Refusal Refusal(JsonMembers refusal) => new(
        new(refusal.Text("vendor")),
        new(refusal.Text("window")),
        Code<RefusalCode>(refusal),
        refusal.Objects("facts", Fact),
        refusal.GivenText("proof"),
        refusal.Words("text"));

    private static Fact Fact(JsonMembers fact) => new(
        fact.Text("where"),
        Code<FactCode>(fact),
        fact.TextOrNull("rule") is string rule ? new RuleId(rule) : null,
        fact.TextOrNull("feature") is string feature ? new FeatureId(feature) : null,
        fact.TextOrNull("holder") is string holder ? new VendorId(holder) : null,
        fact.ValueOrNull("standing", standing => new StandingShown(Any(standing, "tier"), Any(standing, "rank"))),
        fact.WholeOrNull("need", -MostOfAll, MostOfAll),
        fact.WholeOrNull("has", -MostOfAll, MostOfAll));

    private static Duty Duty(JsonMembers duty) => new(
        new(duty.Text("guide")),
        new(duty.Text("post")),
        new(duty.Text("window")),
        new(duty.Parsed("from", Time, ATime), duty.Parsed("to", Time, ATime)));

    private static RailRun Rail(JsonMembers rail) => new(
        new(rail.Text("zone")),
        new(rail.Text("window")),
        rail.TextOrNull("frontage") is string frontage ? new FrontageId(frontage) : null,
        rail.TextOrNull("mouth") is string mouth ? new FeatureId(mouth) : null,
        Stretch(rail),
        Any(rail, "pieces"),
        Any(rail, "openPieces"),
        Cm(rail, "atCm"),
        rail.TextOrNull("post") is string post ? new PostId(post) : null);

    private static Post Post(JsonMembers post) => new(
        new(post.Text("post")),
        post.Word("kind", Kebab<PostKind>.Words),
        new(post.Text("window")),
        post.TextOrNull("zone") is string zone ? new ZoneId(zone) : null,
        post.TextOrNull("feature") is string feature ? new FeatureId(feature) : null,
        new(post.Parsed("from", Time, ATime), post.Parsed("to", Time, ATime)),
        Any(post, "guides"));

    private static ZoneState Zone(JsonMembers zone) => new(
        new(zone.Text("zone")),
        new(zone.Text("window")),
        zone.Word("use", Kebab<ZoneUse>.Words),
        zone.WordOrNull("by", Kebab<ShutBy>.Words),
        (int?)zone.WholeOrNull("need", int.MinValue, int.MaxValue),
        (int?)zone.WholeOrNull("has", int.MinValue, int.MaxValue));

    private static PlanTimings Timings(JsonMembers timings) => new(
        timings.Whole("loadMs"),
        timings.Whole("candidatesMs"),
        timings.Whole("modelMs"),
        timings.Whole("solveMs"),
        timings.Whole("dutiesMs"),
        timings.Whole("checkMs"),
        timings.Whole("writeMs"));

    private static Stretch Stretch(JsonMembers part) => new(Cm(part, "fromCm"), Cm(part, "toCm"));

    private static int Any(JsonMembers part, string name) => (int)part.Whole(name, int.MinValue, int.MaxValue);

    private static int Cm(JsonMembers part, string name) => (int)part.Whole(name, -Largest.Cm, Largest.Cm);

    /// <summary>A code that nobody knows is untrue rather than malformed: it becomes one that no refusal has, and the checker
    /// says so.</summary>
    private static T Code<T>(JsonMembers part)
        where T : struct, Enum => Kebab<T>.Words.Find(part.Text("code")) ?? (T)Enum.ToObject(typeof(T), -1);

    private static Minute? Time(string text) => Minute.TryParse(text, out Minute minute) ? minute : null;
}
