using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>许可范围 — a stand lies within one of the parts of the street that the permit covers.</summary>
internal sealed class WithinPermit : ICellRule, IRunRule
{
    public RuleId Id { get; } = new("permit");

    public bool IsOfPlace => true;

    public Fact? Refuse(Street street, StallRequest request, Line line, Cell cell) =>
        IsCovered(street, line, Place.Least(line, cell)) ? null : new Fact(Place.Of(line, cell), FactCode.OutsidePermit);

    /// <summary>Of two stalls that are both within it the gap between may not be.</summary>
    public Fact? Refuse(Street street, StallRequest request, Piece piece) =>
        piece.Parts.All(part => IsCovered(street, piece.Line, part.Stretch)) ? null : new Fact(Place.Of(piece), FactCode.OutsidePermit);

    /// <summary>A permit that names no ground covers all: lines lie on the axis of their zone.</summary>
    private static bool IsCovered(Street street, Line line, Stretch onLine)
    {
        Permit permit = street.Problem.Header.Permit;
        return permit.Area.IsEmpty || permit.AreaOf(line.Zone).Any(part => part.Contains(onLine.Shifted(line.Frontage.StartCm)));
    }
}
