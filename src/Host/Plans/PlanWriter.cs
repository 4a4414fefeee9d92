using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using TidalMarket.Host.Import;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Plans;

/// <summary>Writes a plan member by member, in the order of the contract.</summary>
internal sealed class PlanWriter(Utf8JsonWriter json)
{
    public void Plan(Plan plan, PlanTimings timings)
    {
        json.WriteStartObject();
        json.WriteNumber("schema", Scheduling.Plans.Plan.Schema);
        json.WriteString("market", plan.Market.Value);
        json.WriteString("date", plan.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("inputHash", plan.InputHash);
        json.WriteNumber("seed", plan.Seed);
        json.WriteString("policy", plan.Policy);
        json.WriteString("rulePack", plan.RulePack);
        Word("status", plan.Status);
        List("objectives", plan.Objectives, Objective);
        List("placements", plan.Placements, Placement);
        List("refusals", plan.Refusals, Refusal);
        List("duties", plan.Duties, Duty);
        List("zones", plan.Zones, Zone);
        List("posts", plan.Posts, Post);
        List("rails", plan.Rails, Rail);
        List<object>("movements", [], _ => { });
        List<object>("certificates", [], _ => { });
        json.WriteStartObject("timings");
        Timings(timings);
        json.WriteEndObject();
        json.WriteNumber("columns", plan.Columns);
        json.WriteNumber("rows", plan.Rows);
        json.WriteEndObject();
    }

    private void Objective(ObjectiveValue objective)
    {
        Word("name", objective.Name);
        json.WriteString("group", objective.Group);
        json.WriteString("window", objective.Window.Value);
        NumberOrNull("tier", objective.Tier);
        NumberOrNull("round", objective.Round);
        json.WriteString("unit", objective.Unit);
        json.WriteNumber("value", objective.Value);
        NumberOrNull("bound", objective.Bound);
        json.WriteBoolean("proved", objective.Proved);
    }

    private void Placement(Placement placement)
    {
        json.WriteString("vendor", placement.Vendor.Value);
        json.WriteString("window", placement.Window.Value);
        json.WriteString("zone", placement.Zone.Value);
        json.WriteString("frontage", placement.Frontage.Value);
        json.WriteStartArray("stalls");
        foreach (StallId stall in placement.Stalls) json.WriteStringValue(stall.Value);
        json.WriteEndArray();
        Stretch(placement.Stretch);
        json.WriteNumber("depthCm", placement.DepthCm);
        json.WriteString("arriveAt", placement.ArriveAt.ToString());
        json.WriteString("leaveBy", placement.LeaveBy.ToString());
        json.WriteNumber("feeFen", placement.Fee.Value);
        Word("commitment", placement.Commitment);
    }

    private void Refusal(Refusal refusal)
    {
        json.WriteString("vendor", refusal.Vendor.Value);
        json.WriteString("window", refusal.Window.Value);
        Word("code", refusal.Code);
        List("facts", refusal.Facts, Fact);
        json.WriteString("proof", refusal.Proof);
        json.WriteStartObject("text");
        json.WriteString("en", refusal.Text.En);
        json.WriteString("zh", refusal.Text.Zh);
        json.WriteEndObject();
    }

    /// <summary>What a fact has not is left out.</summary>
    private void Fact(Fact fact)
    {
        json.WriteString("where", fact.Where);
        Word("code", fact.Code);
        if (fact.Rule is RuleId rule) json.WriteString("rule", rule.Value);
        if (fact.Feature is FeatureId feature) json.WriteString("feature", feature.Value);
        if (fact.Holder is VendorId holder) json.WriteString("holder", holder.Value);
        if (fact.Standing is StandingShown standing)
        {
            json.WriteStartObject("standing");
            json.WriteNumber("tier", standing.Tier);
            json.WriteNumber("rank", standing.Rank);
            json.WriteEndObject();
        }

        if (fact.Need is long need) json.WriteNumber("need", need);
        if (fact.Has is long has) json.WriteNumber("has", has);
    }

    private void Duty(Duty duty)
    {
        json.WriteString("guide", duty.Guide.Value);
        json.WriteString("post", duty.Post.Value);
        json.WriteString("window", duty.Window.Value);
        json.WriteString("from", duty.Hours.From.ToString());
        json.WriteString("to", duty.Hours.To.ToString());
    }

    private void Rail(RailRun rail)
    {
        json.WriteString("zone", rail.Zone.Value);
        json.WriteString("window", rail.Window.Value);
        TextOrNull("frontage", rail.Frontage?.Value);
        TextOrNull("mouth", rail.Mouth?.Value);
        Stretch(rail.Stretch);
        json.WriteNumber("pieces", rail.Pieces);
        json.WriteNumber("openPieces", rail.OpenPieces);
        json.WriteNumber("atCm", rail.AtCm);
        TextOrNull("post", rail.Post?.Value);
    }

    private void Post(Post post)
    {
        json.WriteString("post", post.Id.Value);
        Word("kind", post.Kind);
        json.WriteString("window", post.Window.Value);
        TextOrNull("zone", post.Zone?.Value);
        TextOrNull("feature", post.Feature?.Value);
        json.WriteString("from", post.Hours.From.ToString());
        json.WriteString("to", post.Hours.To.ToString());
        json.WriteNumber("guides", post.Guides);
    }

    private void Zone(ZoneState zone)
    {
        json.WriteString("zone", zone.Zone.Value);
        json.WriteString("window", zone.Window.Value);
        Word("use", zone.Use);
        if (zone.By is ShutBy by) Word("by", by);
        else json.WriteNull("by");
        NumberOrNull("need", zone.Need);
        NumberOrNull("has", zone.Has);
    }

    private void Timings(PlanTimings timings)
    {
        json.WriteNumber("loadMs", timings.LoadMs);
        json.WriteNumber("candidatesMs", timings.CandidatesMs);
        json.WriteNumber("modelMs", timings.ModelMs);
        json.WriteNumber("solveMs", timings.SolveMs);
        json.WriteNumber("dutiesMs", timings.DutiesMs);
        json.WriteNumber("checkMs", timings.CheckMs);
        json.WriteNumber("writeMs", timings.WriteMs);
    }

    private void Stretch(Stretch stretch)
    {
        json.WriteNumber("fromCm", stretch.FromCm);
        json.WriteNumber("toCm", stretch.ToCm);
    }

    private void Word<T>(string name, T value)
        where T : struct, Enum => json.WriteString(name, Kebab<T>.Words.Of(value));

    private void TextOrNull(string name, string? text)
    {
        if (text is null) json.WriteNull(name);
        else json.WriteString(name, text);
    }

    private void NumberOrNull(string name, long? value)
    {
        if (value is long number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    private void List<T>(string name, ImmutableArray<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
