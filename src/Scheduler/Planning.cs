using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Explaining;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Scheduling;

/// <summary>One solve, stage by stage: candidates, model, ladder, reasons; each for every window of the day.</summary>
internal sealed class Planning(MarketProblem problem, SolveOptions options, IPlanObserver observer)
{
    private readonly Func<PlacementModel, IRungSolver> engine = Engines.Of(options);

    public Plan Plan(CancellationToken stop)
    {
        During(Stage.WarmUp, () => Engines.WarmUp(options));
        ImmutableArray<PlacementModel> models = During(Stage.Candidates, Candidates);
        models = During(Stage.Model, () => models.Select(ModelOf.WithRows).ToImmutableArray());
        var climbs = During(Stage.Solve, () => models.Select(model => new LadderClimb(engine, observer).Climb(model, stop)).ToList());
        ImmutableArray<ObjectiveValue> values = [.. climbs.SelectMany(climb => climb.Values)];
        return During(Stage.Explain, () => Plan([.. models.Zip(climbs, (model, climb) => (model, climb.Best))], values));
    }

    private Plan Plan(ImmutableArray<(PlacementModel Model, Solution Best)> windows, ImmutableArray<ObjectiveValue> values)
    {
        bool proved = values.All(value => value.Proved);
        ImmutableArray<SetUp> setUps = [.. windows.Select(window => window.Model.SetUpOf(window.Best.Chosen))];
        return new Plan(
            problem.Header.Id,
            problem.Date,
            problem.ContentHash,
            options.Seed,
            problem.Policy.Name,
            problem.Rules.Name,
            proved ? PlanStatus.Proved : PlanStatus.Good,
            values,
            [.. windows.SelectMany(window => PlacementsOf.Solution(window.Model, window.Best))],
            [.. windows.SelectMany(window => Refusals.Of(window.Model, window.Best, proved))],
            [],
            [.. setUps.SelectMany(setUp => setUp.Rails)],
            windows.Sum(window => window.Model.Columns.Length),
            windows.Sum(window => window.Model.Rows.Length))
        {
            Zones = [.. setUps.SelectMany(setUp => setUp.Zones)],
            Posts = [.. setUps.SelectMany(setUp => setUp.Posts)],
        };
    }

    private ImmutableArray<PlacementModel> Candidates() =>
        [.. problem.Windows.Select(window => ModelOf.Columns(new Street(problem, window)))];

    private void During(Stage stage, Action work) => During(stage, () =>
    {
        work();
        return true;
    });

    private T During<T>(Stage stage, Func<T> work)
    {
        observer.Began(stage);
        T result = work();
        observer.Ended(stage);
        return result;
    }
}
