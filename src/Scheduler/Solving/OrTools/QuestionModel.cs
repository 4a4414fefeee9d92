using System.Collections.Immutable;
using Google.OrTools.LinearSolver;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving.Strict;

namespace TidalMarket.Scheduling.Solving.OrTools;

/// <summary>The linear relaxation of the questions of a strict rung, kept by GLOP from one to the next: who was granted something has it, and the
/// one who asks has as much of a run as can be.</summary>
/// <remarks>Columns are written down only as prices call for them: a run that costs no less than the cheapest one known of its vendor changes no
/// answer. Nobody but those granted and the one who asks is in it, except whose columns let others in.</remarks>
internal sealed class QuestionModel : IDisposable
{
    private const double Tolerance = 1e-7;
    private const int MostOfOne = 8;

    private readonly PlacementModel model;
    private readonly Incidence incidence;
    private readonly Grants grants;
    private readonly Solver solver = Solver.CreateSolver("GLOP");
    private readonly Constraint[] rows;
    private readonly Constraint?[] requests;
    private readonly Variable?[] columns;
    private readonly List<int> known = [];

    public QuestionModel(PlacementModel model, Incidence incidence, Grants grants)
    {
        (this.model, this.incidence, this.grants) = (model, incidence, grants);
        solver.SetSolverSpecificParametersAsString("use_preprocessing:false");
        solver.Objective().SetMaximization();
        rows = [.. model.Rows.Select(row => solver.MakeConstraint(double.NegativeInfinity, row.Most, ""))];
        requests = new Constraint?[model.Requests.Length];
        columns = new Variable?[model.Width];
        for (int choice = model.Columns.Length; choice < model.Width; choice++) Add(choice);
        foreach (int column in LettingOthersIn()) Add(column);
    }

    public void Dispose() => solver.Dispose();

    /// <summary>As much of a run as the vendor can have, 1 at most, beside what was granted.</summary>
    /// <returns>null = GLOP came to no end.</returns>
    public Relaxation? Ask(int request, IReadOnlyCollection<int> asked, Solution witness)
    {
        foreach (int column in witness.Chosen)
            if (grants.IsGranted(model.Columns[column].Request)) Add(column);
        HashSet<int> wanted = [.. asked];
        while (true)
        {
            Bound(request, wanted, asksForAll: false);
            Price(column => wanted.Contains(column) ? 1 : 0);
            if (solver.Solve() != Solver.ResultStatus.OPTIMAL) return null;
            Relaxation found = Found();
            if (solver.Objective().Value() > 1 - Tolerance || !Generate(request, wanted)) return found;
        }
    }

    /// <summary>A plan that keeps as much as it can of another one, given that the vendor has one of the runs asked for.</summary>
    public Relaxation? Near(int request, IReadOnlyCollection<int> asked, double[] prices)
    {
        Bound(request, [.. asked], asksForAll: true);
        Price(column => -prices[column]);
        return solver.Solve() == Solver.ResultStatus.OPTIMAL ? Found() : null;
    }

    public void Take(int column) => Add(column).SetLb(1);

    public void LetGo(int column) => Add(column).SetLb(0);

    /// <summary>Runs that may be wanted though their vendors neither ask nor were granted anything.</summary>
    private IEnumerable<int> LettingOthersIn() => model.Rows
        .SelectMany(row => row.Columns.Where((column, i) => row.Coefficients[i] < 0 && column < model.Columns.Length))
        .Select(column => model.Columns[column].Request).Distinct()
        .SelectMany(request => model.Of(request));

    private void Bound(int request, HashSet<int> wanted, bool asksForAll)
    {
        foreach (int column in known)
        {
            if (column >= model.Columns.Length) continue;
            int of = model.Columns[column].Request;
            bool may = of == request ? wanted.Contains(column) : grants.IsOpen(column);
            columns[column]!.SetUb(may ? double.PositiveInfinity : 0);
        }

        for (int other = 0; other < requests.Length; other++)
            requests[other]?.SetLb((asksForAll && other == request) || (other != request && grants.IsGranted(other)) ? 1 : double.NegativeInfinity);
    }

    private void Price(Func<int, double> price)
    {
        Objective objective = solver.Objective();
        foreach (int column in known) objective.SetCoefficient(columns[column], price(column));
    }

    /// <summary>Writes down runs that prices call for.</summary>
    /// <returns>Whether there were any.</returns>
    private bool Generate(int request, HashSet<int> wanted)
    {
        double[] prices = [.. rows.Select(row => row.DualValue())];
        double[] own = [.. requests.Select(once => once?.DualValue() ?? 0)];
        bool any = false;
        for (int other = 0; other < requests.Length; other++)
        {
            if (other != request && !grants.IsGranted(other)) continue;
            IEnumerable<int> open = other == request ? wanted : grants.OpenOf(other);
            foreach ((int column, double gain) in open.Where(column => columns[column] is null)
                .Select(column => (column, Gain: (other == request ? 1 : 0) - own[other] - Cost(column, prices)))
                .Where(one => one.Gain > Tolerance).OrderByDescending(one => one.Gain).Take(MostOfOne))
            {
                Add(column);
                any = true;
            }
        }

        return any;
    }

    private double Cost(int column, double[] prices)
    {
        ReadOnlySpan<int> there = incidence.RowsOf(column), coefficients = incidence.CoefficientsOf(column);
        double cost = 0;
        for (int i = 0; i < there.Length; i++) cost += prices[there[i]] * coefficients[i];
        return cost;
    }

    private Variable Add(int column)
    {
        if (columns[column] is Variable there) return there;
        Variable variable = solver.MakeNumVar(0, column < model.Columns.Length ? double.PositiveInfinity : 1, "");
        ReadOnlySpan<int> of = incidence.RowsOf(column), coefficients = incidence.CoefficientsOf(column);
        for (int i = 0; i < of.Length; i++) rows[of[i]].SetCoefficient(variable, coefficients[i]);
        if (column < model.Columns.Length)
        {
            Constraint once = requests[model.Columns[column].Request] ??= solver.MakeConstraint(double.NegativeInfinity, 1, "");
            once.SetCoefficient(variable, 1);
        }

        known.Add(column);
        return columns[column] = variable;
    }

    private Relaxation Found()
    {
        double[] values = new double[model.Width];
        foreach (int column in known) values[column] = columns[column]!.SolutionValue();
        return new Relaxation(values, [.. rows.Select(row => row.DualValue())], []);
    }
}
