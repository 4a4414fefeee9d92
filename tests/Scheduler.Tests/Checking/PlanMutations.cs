using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Tests.Checking;

/// <summary>Ways to break <see cref="HandPlan.Plan"/>, each with the one rule that it breaks.</summary>
internal static class PlanMutations
{
    public static readonly IReadOnlyDictionary<string, (string Rule, Func<Plan, Plan> Break)> All =
        new Dictionary<string, (string, Func<Plan, Plan>)>
        {
            ["another market"] = ("plan-header", plan => plan with { Market = new("other") }),
            ["another date"] = ("plan-header", plan => plan with { Date = plan.Date.AddDays(1) }),
            ["another hash"] = ("plan-header", plan => plan with { InputHash = new string('0', 64) }),
            ["another policy"] = ("plan-header", plan => plan with { Policy = "amsterdam" }),
            ["another rule pack"] = ("plan-header", plan => plan with { RulePack = "amsterdam" }),
            ["an entry missing"] = ("plan-header", plan => plan.Add(null!)),
            ["a stranger"] = ("known-ids", plan => plan.Add(HandPlan.Stand("ghost", "A", 3120, 3320, 200, 0, "A13")).Sorted()),
            ["an unknown window"] = ("known-ids", plan => plan.Add(plan.Placements[4] with { Window = new("night") })),
            ["an unknown line"] = ("known-ids", plan => plan.Change("g1", old => old with { Frontage = new("Z") })),
            ["an unknown stall"] = ("known-ids", plan => plan.Change("v2", old => old with { Stalls = old.Stalls.Add(new("Z9")) })),
            ["a stall of another line"] = ("known-ids", plan => plan.Change("v2", old => old with { Stalls = [new("C2")] })),
            ["another zone"] = ("known-ids", plan => plan.Change("v2", old => old with { Zone = new("Q") })),
            ["a refusal of a stranger"] = ("known-ids", plan => plan with
            {
                Refusals = plan.Refusals.Add(HandPlan.Refuse("ghost", RefusalCode.AllHeld)),
            }),
            ["a lost refusal"] = ("attendance", plan => plan with { Refusals = plan.Refusals.RemoveAt(1) }),
            ["a refusal twice"] = ("attendance", plan => plan with { Refusals = plan.Refusals.Insert(0, plan.Refusals[0]) }),
            ["placed and refused"] = ("attendance", plan => plan with
            {
                Refusals = plan.Refusals.Insert(0, HandPlan.Refuse("v4", RefusalCode.AllHeld)),
            }),
            ["a window that it does not attend"] = ("attendance", plan => plan.Add(plan.Placements[^1] with
            {
                Vendor = new("g1"), Stalls = [new("C2")], Stretch = new(260, 460),
            })),
            ["placements out of order"] = ("plan-order", plan => plan with { Placements = [.. plan.Placements.Reverse()] }),
            ["refusals out of order"] = ("plan-order", plan => plan with { Refusals = [.. plan.Refusals.Reverse()] }),
            ["a duty from elsewhere"] = ("not-planned", plan => plan with
            {
                Duties = [new(new("g1"), new("H1"), new("morning"), new(new(300), new(540)))],
            }),
            ["a list of rails with a hole"] = ("plan-header", plan => plan with { Rails = [null!] }),
            ["no list of zones"] = ("plan-header zones", plan => plan with { Zones = default }),
            ["a shift of 30 cm"] = ("stalls-as-marked", plan => plan.Change("g2", old => old with { Stretch = new(1070, 1270) })),
            ["stalls backwards"] = ("stalls-as-marked", plan => plan.Change("v1", old => old with { Stalls = [new("A4"), new("A3")] })),
            ["a stall listed twice"] = ("stalls-as-marked", plan => plan.Change("g1", old => old with { Stalls = [new("A7"), new("A7")] })),
            ["no stall where some are marked"] = ("stalls-as-marked", plan => plan.Change("v2", old => old with { Stalls = [] })),
            ["half a module"] = ("modules-kept", plan => plan.Begins("v4", 265)),
            ["beyond the line's end"] = ("modules-kept", plan => plan.Begins("v4", 1100)),
            ["a stall given twice"] = ("stall-held-once", plan => plan.Stands("g1", 200, "A6")),
            ["a placement twice"] = ("stall-held-once", plan => plan.Add(plan.Placements[4]).Sorted()),
            ["ground given twice"] = ("ground-held-once", plan => plan.Begins("v4", 100)),
            ["too near the neighbour"] = ("side-gap", plan => plan.Begins("v4", 250)),
            ["two places for one request"] = ("one-placement-per-request", plan => plan
                .Add(HandPlan.Stand("g3", "A", 3120, 3320, 200, 1000, "A13")).Change("g3", OneStall).Sorted()),
            ["across an obstacle"] = ("contiguous", plan => plan.Stands("g3", 200, "A13", "A14")),
            ["one stall too few"] = ("run-length", plan => plan.Change("g3", OneStall).Retold(HandPlan.Problem)),
            ["a holder moved who did not ask"] = ("own-stalls", plan => plan.Stands("h1", 150, "A12", "A13")),
            ["within a keep-clear"] = ("keep-clear", plan => plan.Stands("g1", 200, "A9")),
            ["a blocked stall"] = ("blocked", plan => plan.Stands("g1", 200, "A8")),
            ["an exclusive stall of others"] = ("exclusive", plan => plan.Stands("g1", 200, "A11")),
            ["a bound vendor off its marks"] = ("bound", plan => plan.Stands("f1", 200, "A13")),
            ["too deep for the stall"] = ("depth", plan => plan.Stands("g2", 180, "A12")),
            ["no power"] = ("power", plan => plan.Stands("v2", 200, "A13")),
            ["no power on an unmarked line"] = ("power", plan => plan.Begins("v3", 600).Sorted().Retold(HandPlan.Problem)),
            ["another depth"] = ("depth-told", plan => plan.Change("g2", old => old with { DepthCm = 200 })),
            ["a minute too early"] = ("times", plan => plan.Change("g1", old => old with { ArriveAt = new(5 * 60 + 29) })),
            ["a minute too late"] = ("times", plan => plan.Change("g1", old => old with { LeaveBy = new(8 * 60 + 46) })),
            ["a fee off by one fen"] = ("fee", plan => plan.Change("v1", old => old with { Fee = new(2001) })),
            ["a fee by a row less telling"] = ("fee", plan => plan.Change("e1", old => old with { Fee = new(1000) })),
            ["an objective missing"] = ("ladder", plan => plan with { Objectives = plan.Objectives.RemoveAt(3) }),
            ["an objective twice"] = ("ladder", plan => plan with { Objectives = plan.Objectives.Add(plan.Objectives[0]) }),
            ["another unit"] = ("ladder", plan => plan.Objective(0, old => old with { Unit = "vendors" })),
            ["objectives out of order"] = ("ladder", plan => plan with { Objectives = [.. plan.Objectives.Reverse()] }),
            ["an objective off by one"] = ("objective-value", plan => plan.Objective(8, old => old with { Value = 4, Bound = 4 })),
            ["a bound above the value"] = ("objective-bound", plan => plan.Objective(8, old => old with { Bound = 4 })),
            ["proved above its bound"] = ("objective-bound", plan => plan.Objective(8, old => old with { Bound = 2 })),
            ["proved without a bound"] = ("objective-bound", plan => plan.Objective(8, old => old with { Bound = null })),
            ["proved in name only"] = ("plan-status", plan => plan.Objective(8, old => old with { Proved = false })),
            ["too modest a status"] = ("plan-status", plan => plan with { Status = PlanStatus.Good }),
            ["a depth that is not so"] = ("refusal-facts", plan => plan.Reason(0, 0, old => old with { Has = 199 })),
            ["a need that is not its own"] = ("refusal-facts", plan => plan.Reason(0, 0, old => old with { Need = 301 })),
            ["a keep-clear that is none"] = ("refusal-facts", plan => plan.Reason(0, 0, _ =>
                new("A6", FactCode.KeptClear, new("hydrant"), new("H1")))),
            ["a place that does not exist"] = ("refusal-facts", plan => plan.Refusal(1, old => old with
            {
                Facts = old.Facts.Add(new("Z9", FactCode.Blocked)),
            })),
            ["a cap with room left"] = ("refusal-facts", plan => plan.Reason(1, 1, old => old with { Has = 1, Need = 2 })),
            ["held by one who is not there"] = ("refusal-facts", plan => plan.Reason(2, 0, old => old with { Holder = new("g1") })),
            ["held with another standing"] = ("refusal-facts", plan => plan.Reason(2, 0, old => old with { Standing = new(1, 1) })),
            ["free when it is held"] = ("refusal-facts", plan => plan.Refusal(2, old => old with
            {
                Facts = old.Facts.Add(new("A3", FactCode.WouldCostMore)),
            })),
            ["not proved when it is"] = ("refusal-facts", plan => plan.Refusal(1, old => old with
            {
                Facts = old.Facts.Add(new("*", FactCode.NotProved)),
            })),
            ["a wish without a verdict"] = ("refusal-verdicts", plan => plan.Reason(2, 0, old => old with { Where = "A4" })),
            ["a reason twice"] = ("refusal-verdicts", plan => plan.Refusal(2, old => old with { Facts = old.Facts.Add(old.Facts[0]) })),
            ["a code that its facts deny"] = ("refusal-code", plan => plan.Refusal(2, old => old with { Code = RefusalCode.NoSuitableStall })),
            ["a refusal in one language"] = ("refusal-words", plan => plan.Refusal(2, old => old with { Text = new("", "held") })),
            ["an unheard-of proof"] = ("refusal-words", plan => plan.Refusal(2, old => old with { Proof = "trust me" })),
        };

    private static Placement OneStall(Placement old) =>
        old.Stalls.Length < 2 ? old : old with { Stalls = [old.Stalls[0]], Stretch = new(3640, 3840), Fee = new(1000) };
}
