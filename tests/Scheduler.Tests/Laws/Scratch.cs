using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;
namespace TidalMarket.Scheduling.Tests.Laws;
public sealed class Scratch
{
    [Fact]
    public void Kinds()
    {
        foreach (var e in Environment.GetEnvironmentVariable("SEEDS")!.Split(',')) {
        var problem = RandomMarket.Problem(int.Parse(e));
        Plan plan = Planner.Solve(problem, new SolveOptions(), new Silent(), CancellationToken.None);
        Console.WriteLine($"=== {e} {plan.Policy} gap {problem.Rules.Find(RulePack.SideGap)?.Number}");
        foreach (var f in problem.Features) Console.WriteLine(f);
        foreach (var c in problem.Categories) Console.WriteLine($"{c.Id} cap {c.Cap} bound {c.Bound}");
        foreach (var q in problem.Requests) Console.WriteLine($"{q.Vendor} T{q.Standing.Tier} rank {q.Standing.Rank} min {q.RunMin} max {q.RunMax} {q.RunUnit} any {q.Anywhere} own {string.Join(',',q.OwnStalls)} cats {string.Join(',',q.Categories)} power {q.PowerW} depth {q.DepthCm} tags {string.Join(',',q.Tags)} wishes {string.Join(',',q.Wishes.Select(w=>w.Stall?.Value??w.Stretch.ToString()))}");
        foreach (var s in problem.Stalls) Console.WriteLine($"{s.Id} {s.Stretch} blocked {s.Blocked} marks {string.Join(',',s.Stall.Marks)} ex {s.Stall.Exclusive} P {s.PowerW} circ {problem.Frontage(s.Stall.Frontage).Circular} join {problem.Frontage(s.Stall.Frontage).JoinCm}");
        foreach (var f in problem.Frontages.Where(f => problem.StallsOf(f.Id).IsEmpty)) Console.WriteLine($"{f.Id} {f.LengthCm} module {f.ModuleCm}");
        Console.WriteLine(string.Join("; ", plan.Placements.Select(p => $"{p.Vendor}:{string.Join('+',p.Stalls)}{(p.Stalls.IsEmpty?p.Stretch.ToString():"")}")));
        foreach (var o in plan.Objectives) Console.WriteLine($"{o.Name} {o.Group} {o.Tier} {o.Round} {o.Value}");
        var bf = new BruteForce(problem); var bv = bf.Best(); var bp = bf.BestPlacements;
        Console.WriteLine(string.Join(",", bv)); Console.WriteLine(string.Join("; ", bp.Select(p => $"{p.Vendor}:{string.Join('+',p.Stalls)}{(p.Stalls.IsEmpty?p.Stretch.ToString():"")}")));
        }
    }
}
