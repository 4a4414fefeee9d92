using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules.Candidates;

namespace TidalMarket.Scheduling.Rules;

/// <summary>What the facts say of a request on a cell.</summary>
internal static class CellVerdict
{
    /// <summary>The first rule's reason against it; null = it may stand there.</summary>
    public static Fact? Of(Street street, StallRequest request, Line line, Cell cell)
    {
        foreach (ICellRule rule in RuleCatalogue.Cells)
            if (rule.Refuse(street, request, line, cell) is Fact fact) return fact;
        return null;
    }

    /// <summary>Whether it may stand there. Asked of every cell for every request, so what is shut to all is found out once.</summary>
    public static bool IsOpen(Street street, StallRequest request, Line line, Cell cell)
    {
        if (street.ShutToAll((of, one) => RuleCatalogue.Cells.Any(rule => rule.IsOfPlace && rule.Refuse(street, request, of, one) is not null))[line.FirstCell + cell.Index])
            return false;
        foreach (ICellRule rule in RuleCatalogue.Cells)
            if (!rule.IsOfPlace && rule.Refuse(street, request, line, cell) is not null) return false;
        return true;
    }
}
