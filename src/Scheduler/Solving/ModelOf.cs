using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules;
using TidalMarket.Scheduling.Rules.Hard;

namespace TidalMarket.Scheduling.Solving;

/// <summary>Puts a window's candidates and the hard rules' rows together.</summary>
internal static class ModelOf
{
    /// <summary>Columns without rows yet: candidates are listed before any rule of the model is asked.</summary>
    public static PlacementModel Columns(Street street)
    {
        ImmutableArray<StallRequest> requests = [.. street.Problem.RequestsIn(street.Window.Id)];
        var columns = ImmutableArray.CreateBuilder<Candidate>();
        var starts = ImmutableArray.CreateBuilder<int>(requests.Length + 1);
        for (int request = 0; request < requests.Length; request++)
        {
            starts.Add(columns.Count);
            columns.AddRange(CandidateRuns.Of(street, requests[request], request));
        }

        starts.Add(columns.Count);
        return new PlacementModel(street, requests, columns.ToImmutable(), starts.MoveToImmutable(), [], []);
    }

    /// <summary>A row in which no column is left says nothing, and is left out.</summary>
    public static PlacementModel WithRows(PlacementModel model)
    {
        model = model with { Choices = [.. RuleCatalogue.Hard.SelectMany(rule => rule.Choices(model))] };
        IEnumerable<Row> rows = RuleCatalogue.Hard.SelectMany(rule => rule.Rows(model));
        foreach (IHardRule rule in RuleCatalogue.Hard) rows = rule.Tightened(model, rows);
        return model with { Rows = [.. rows.Where(row => !row.Columns.IsEmpty)] };
    }
}
