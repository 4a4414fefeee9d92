using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>明火离建筑 — who cooks with a flame keeps away from house fronts and from buildings on the street.</summary>
internal sealed class BuildingsKeptFromFlames : ICellRule, IRunRule
{
    public RuleId Id { get; } = new("hot-to-building");

    /// <summary>Of its last module a stand may take a part only, so how far it is from buildings is asked of whole stands.</summary>
    public Fact? Refuse(Street street, StallRequest request, Line line, Cell cell) =>
        Refuse(street, request, line, Stand.On(line, cell, request), Place.Of(line, cell), line.IsMarked ? street.Buildings : []);

    public Fact? Refuse(Street street, StallRequest request, Piece piece) =>
        Stand.DeepestOf(piece, request).Select(stand => Refuse(street, request, piece.Line, stand, Place.Of(piece), street.Buildings)).FirstOrDefault(fact => fact is not null);

    private static Fact? Refuse(Street street, StallRequest request, Line line, Stand stand, string where, ImmutableArray<Stand> buildings)
    {
        if (!street.Problem.IsHot(request)) return null;
        foreach (RuleInForce rule in street.RulesOn(line, Measure.HotToBuilding))
        {
            if (Carriageway.IsSurveyedStreet(line.Zone) && HousesCm(stand) is int left && left < rule.Number) return AgainstRule.At(where, rule, left);
            foreach (Stand building in buildings)
                if (Distance.IsBelow(stand, building, rule.Number)) return AgainstRule.At(where, rule);
        }

        return null;
    }

    /// <summary>Across the street from a stand to the nearer of the two house fronts.</summary>
    private static int HousesCm(Stand stand)
    {
        Zone zone = stand.Line.Zone;
        Side opposite = stand.Side == Side.Left ? Side.Right : Side.Left;
        return Math.Min(Carriageway.HousesCm(zone, stand.Side) - stand.Far, stand.Near + Carriageway.HousesCm(zone, opposite));
    }
}
