using System.Collections.Immutable;
using Google.OrTools.Sat;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving.OrTools;

/// <summary>Writes a rung down for CP-SAT, straight into the protocol buffer: eight times faster than through expressions.</summary>
internal static class CpModelOf
{
    public static CpModelProto Rung(PlacementModel model, ImmutableArray<Cap> caps, Cost cost, Solution? hint)
    {
        var proto = new CpModelProto();
        for (int column = 0; column < model.Width; column++)
        {
            var variable = new IntegerVariableProto();
            variable.Domain.Add(0);
            variable.Domain.Add(1);
            proto.Variables.Add(variable);
        }

        foreach (Row row in model.Rows) proto.Constraints.Add(row.IsClique ? Clique(row) : Linear(row));
        foreach (Cap cap in caps) proto.Constraints.Add(Linear(cap));
        proto.Objective = Objective(cost);
        if (hint is not null) proto.SolutionHint = Hint(model, hint);
        return proto;
    }

    private static ConstraintProto Clique(Row row)
    {
        var clique = new BoolArgumentProto();
        clique.Literals.AddRange(row.Columns);
        return new ConstraintProto { AtMostOne = clique };
    }

    private static ConstraintProto Linear(Row row)
    {
        var linear = new LinearConstraintProto();
        linear.Vars.AddRange(row.Columns);
        linear.Coeffs.AddRange(row.Coefficients.Select(coefficient => (long)coefficient));
        linear.Domain.Add(long.MinValue);
        linear.Domain.Add(row.Most);
        return new ConstraintProto { Linear = linear };
    }

    private static ConstraintProto Linear(Cap cap)
    {
        var linear = new LinearConstraintProto();
        for (int column = 0; column < cap.Cost.OfColumn.Length; column++)
        {
            if (cap.Cost.OfColumn[column] == 0) continue;
            linear.Vars.Add(column);
            linear.Coeffs.Add(cap.Cost.OfColumn[column]);
        }

        linear.Domain.Add(long.MinValue);
        linear.Domain.Add(cap.Most - cap.Cost.Constant);
        return new ConstraintProto { Linear = linear };
    }

    private static CpObjectiveProto Objective(Cost cost)
    {
        var objective = new CpObjectiveProto { Offset = cost.Constant };
        for (int column = 0; column < cost.OfColumn.Length; column++)
        {
            if (cost.OfColumn[column] == 0) continue;
            objective.Vars.Add(column);
            objective.Coeffs.Add(cost.OfColumn[column]);
        }

        return objective;
    }

    private static PartialVariableAssignment Hint(PlacementModel model, Solution solution)
    {
        var hint = new PartialVariableAssignment();
        var chosen = solution.All.ToHashSet();
        for (int column = 0; column < model.Width; column++)
        {
            hint.Vars.Add(column);
            hint.Values.Add(chosen.Contains(column) ? 1 : 0);
        }

        return hint;
    }
}
