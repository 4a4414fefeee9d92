using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving.Strict;

/// <summary>What every plan from now on keeps: the runs that each granted request may still be given. They only ever get fewer.</summary>
internal sealed class Grants
{
    private readonly PlacementModel model;
    private readonly bool[] open;
    private readonly bool[] granted;

    public Grants(PlacementModel model)
    {
        this.model = model;
        open = new bool[model.Columns.Length];
        Array.Fill(open, true);
        granted = new bool[model.Requests.Length];
    }

    public bool IsGranted(int request) => granted[request];

    /// <summary>Whether a plan may still take the run.</summary>
    public bool IsOpen(int column) => open[column];

    public IEnumerable<int> OpenOf(int request) => model.Of(request).Where(column => open[column]);

    public IEnumerable<int> Granted => Enumerable.Range(0, granted.Length).Where(request => granted[request]);

    /// <summary>From now on the request has one of these.</summary>
    public void Grant(int request, IReadOnlyCollection<int> columns)
    {
        granted[request] = true;
        foreach (int column in model.Of(request)) open[column] = false;
        foreach (int column in columns) open[column] = true;
    }

    /// <summary>It has no run in any plan any more.</summary>
    public void Refuse(int request)
    {
        foreach (int column in model.Of(request)) open[column] = false;
    }
}
