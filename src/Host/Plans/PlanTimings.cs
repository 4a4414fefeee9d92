namespace TidalMarket.Host.Plans;

/// <summary>Milliseconds by stage, <c>timings</c> of plan.json: the only part that differs between two plans of the same
/// input.</summary>
/// <param name="LoadMs">Reading and validating the input.</param>
/// <param name="CandidatesMs">Finding the runs that the facts allow.</param>
/// <param name="ModelMs">Building the models.</param>
/// <param name="SolveMs">Solving them; the solver's library is loaded before.</param>
/// <param name="DutiesMs">Posts and guides.</param>
/// <param name="CheckMs">The independent check.</param>
/// <param name="WriteMs">Writing the sheets.</param>
public sealed record PlanTimings(
    long LoadMs, long CandidatesMs, long ModelMs, long SolveMs, long DutiesMs, long CheckMs, long WriteMs)
{
    public static readonly PlanTimings None = new(0, 0, 0, 0, 0, 0, 0);
}
