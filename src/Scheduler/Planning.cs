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
        bool proved = values.All(value => value.Proved);
        ImmutableArray<SetUp> setUps = [.. models.Zip(climbs, (model, climb) => new SetUp(model.Street, climb.Best.Chosen.SelectMany(model.DeepestOf)))];
        return During(Stage.Explain, () => new Plan(
            problem.Header.Id,
            problem.Date,
            problem.ContentHash,
            options.Seed,
            problem.Policy.Name,
            problem.Rules.Name,
            proved ? PlanStatus.Proved : PlanStatus.Good,
            values,
            [.. models.Zip(climbs, (model, climb) => PlacementsOf.Solution(model, climb.Best)).SelectMany(placed => placed)],
            [.. models.Zip(climbs, (model, climb) => Refusals.Of(model, climb.Best, proved)).SelectMany(refused => refused)],
            [],
            [.. setUps.SelectMany(setUp => setUp.Rails)],
            models.Sum(model => model.Columns.Length),
            models.Sum(model => model.Rows.Length))
        {
            Zones = [.. setUps.SelectMany(setUp => setUp.Zones)],
            Posts = [.. setUps.SelectMany(setUp => setUp.Posts)],
        });
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
