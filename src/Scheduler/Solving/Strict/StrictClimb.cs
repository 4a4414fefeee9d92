using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving.OrTools;

namespace TidalMarket.Scheduling.Solving.Strict;

/// <summary>A strict rung: one vendor after the other asks whether it too can have one of some runs, with all kept that was granted before.</summary>
/// <remarks>
/// A legal plan that grants all so far, the witness, is at hand. The means go from cheap to dear: the witness grants it already; prices of an
/// earlier question refuse it; a few vendors moved on make room; the relaxation refuses it, with new prices, or grants it with a whole plan; a
/// whole plan near the witness; branching. Every answer is exact: a plan that keeps all rows, or prices counted in whole numbers, or the search.
/// </remarks>
internal sealed class StrictClimb : IDisposable
{
    private readonly PlacementModel model;
    private readonly Incidence incidence;
    private readonly Grants grants;
    private readonly Witness witness;
    private readonly Chain chain;
    private readonly long seed;
    private readonly List<Certificate> certificates = [];
    private QuestionModel? relaxation;

    /// <param name="start">A legal plan. Whom it places is granted nothing by that.</param>
    public StrictClimb(PlacementModel model, Solution start, long seed)
    {
        (this.model, this.seed) = (model, seed);
        incidence = new Incidence(model);
        grants = new Grants(model);
        witness = new Witness(model, incidence, start);
        chain = new Chain(incidence, grants, witness);
    }

    /// <summary>Grants all that was granted so far.</summary>
    public Solution Plan => witness.Plan;

    public IReadOnlyList<Certificate> Certificates => certificates;

    public void Dispose() => relaxation?.Dispose();

    /// <summary>Grants the request one of the runs if any plan can; a request that has been granted nothing is else refused for good.</summary>
    /// <param name="columns">Of the request; of those it was granted before where it asks for better.</param>
    public Answer Ask(int request, IReadOnlyList<int> columns, CancellationToken stop)
    {
        int[] asked = [.. columns.Where(grants.IsOpen)];
        Answer answer = asked.Length == 0 ? new(false, AnswerBy.Witness, null) : Answered(request, asked, stop);
        if (answer.Granted) grants.Grant(request, asked);
        else if (!grants.IsGranted(request) && answer.Proved) grants.Refuse(request);
        else return answer;
        foreach (Certificate certificate in certificates) certificate.Update(grants, request);
        return answer;
    }

    private Answer Answered(int request, int[] asked, CancellationToken stop)
    {
        if (Array.IndexOf(asked, witness.ColumnOf(request)) >= 0) return new(true, AnswerBy.Witness, null);
        for (int i = certificates.Count - 1; i >= 0; i--)
            if (certificates[i].Refuses(request, asked)) return new(false, AnswerBy.Certificate, i);
        if (stop.IsCancellationRequested) return new(false, AnswerBy.Stopped, null);
        if (chain.Place(request, asked)) return new(true, AnswerBy.Chain, null);
        return Relaxed(request, asked, stop);
    }

    private Answer Relaxed(int request, int[] asked, CancellationToken stop)
    {
        relaxation ??= new QuestionModel(model, incidence, grants);
        if (relaxation.Ask(request, asked, witness.Plan) is Relaxation found)
        {
            var certificate = new Certificate(model, incidence, grants, found.RowPrices);
            if (certificate.Refuses(request, asked))
            {
                certificates.Add(certificate);
                return new(false, AnswerBy.Relaxation, certificates.Count - 1);
            }

            if (Becomes(found.Integral(model), request, asked)) return new(true, AnswerBy.Relaxation, null);
            if (new NearWitness(model, relaxation, seed).Find(request, asked, witness.Plan, stop) is Solution near && Becomes(near, request, asked))
                return new(true, AnswerBy.Repair, null);
        }

        return Searched(request, asked, stop);
    }

    private Answer Searched(int request, int[] asked, CancellationToken stop)
    {
        SearchResult result = new LastSearch(model, grants, seed).Find(request, asked, stop);
        if (Becomes(result.Found, request, asked)) return new(true, AnswerBy.Search, null);
        return new(false, result.Infeasible ? AnswerBy.Search : AnswerBy.Stopped, null);
    }

    /// <summary>Whether a plan is legal and grants everything; the witness is then that plan.</summary>
    private bool Becomes(Solution? plan, int request, int[] asked)
    {
        if (plan is null || !plan.Keeps(model, [])) return false;
        HashSet<int> chosen = [.. plan.Chosen];
        if (!asked.Any(chosen.Contains)) return false;
        if (grants.Granted.Any(granted => granted != request && !grants.OpenOf(granted).Any(chosen.Contains))) return false;
        witness.Become(plan);
        return true;
    }
}
