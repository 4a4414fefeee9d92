using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>All lines of the market in one window, with what is kept clear on them.</summary>
internal sealed class Street
{
    private readonly Dictionary<StallId, (Line Line, Cell Cell)> cellOf = [];
    private readonly ImmutableArray<RuleInForce>[][] rules;
    private readonly Dictionary<ZoneId, OpenZone> zones = [];
    private readonly RailLine?[] rails;
    private readonly DayWeather weather;
    private bool[]? shut;

    public Street(MarketProblem problem, TideWindow window)
    {
        Problem = problem;
        Window = window;
        weather = problem.WeatherIn(window.Id);
        KeepClears = KeepClearStretches.In(problem, window).ToLookup(clear => clear.Frontage);
        var lines = ImmutableArray.CreateBuilder<Line>(problem.Frontages.Length);
        foreach (Frontage frontage in problem.Frontages)
        {
            Line line = LineOf.Frontage(this, frontage, lines.Count, CellCount);
            CellCount += line.Cells.Length;
            lines.Add(line);
            foreach (Cell cell in line.Cells)
                if (cell.Stall is DayStall stall) cellOf[stall.Id] = (line, cell);
        }

        Lines = lines.MoveToImmutable();
        Buildings = [.. problem.Features.Where(feature => feature.Kind == FeatureKind.Building && feature.ActsIn(window.Id)).Select(Building)];
        rules = new ImmutableArray<RuleInForce>[Lines.Length][];
        rails = new RailLine?[Lines.Length];
    }

    public MarketProblem Problem { get; }

    public TideWindow Window { get; }

    public ILookup<FrontageId, KeepClear> KeepClears { get; }

    public ImmutableArray<Line> Lines { get; }

    /// <summary>What is built on a line, as far as it reaches across the street.</summary>
    public ImmutableArray<Stand> Buildings { get; }

    public int CellCount { get; }

    public (Line Line, Cell Cell) CellOf(StallId stall) => cellOf[stall];

    /// <summary>The rules of one measure that hold on a line in the window.</summary>
    public ImmutableArray<RuleInForce> RulesOn(Line line, Measure measure)
    {
        ImmutableArray<RuleInForce>[] known = rules[line.Index] ??= new ImmutableArray<RuleInForce>[Enum.GetValues<Measure>().Length];
        if (known[(int)measure].IsDefault) known[(int)measure] = Problem.Of(measure, line.Zone, line.Frontage.Side, Window);
        return known[(int)measure];
    }

    /// <summary>What a zone has, and needs, once somebody stands in it.</summary>
    public OpenZone Opened(Zone zone)
    {
        if (!zones.TryGetValue(zone.Id, out OpenZone? known)) zones[zone.Id] = known = new OpenZone(Problem, zone, Window);
        return known;
    }

    public OpenZone ZoneOf(Line line) => Opened(line.Zone);

    /// <summary>The places for rails between a line and live traffic.</summary>
    public RailLine RailsOn(Line line) => rails[line.Index] ??= new RailLine(this, line);

    /// <summary>The canopy that a request's stand has up; null = it has none, or the wind has it taken down.</summary>
    public Canopy? CanopyUp(StallRequest request, Line line) =>
        request.Canopy is { Removable: true } && IsWindy(line) ? null : request.Canopy;

    /// <summary>Whether the forecast wind reaches a number from which canopies come down.</summary>
    public bool IsWindy(Line line)
    {
        foreach (RuleInForce rule in RulesOn(line, Measure.CanopyWind))
            if (weather.WindMs >= rule.Number) return true;
        return false;
    }

    /// <summary>By number of the cell: what no request may stand on.</summary>
    /// <param name="isShut">Asked once.</param>
    public bool[] ShutToAll(Func<Line, Cell, bool> isShut) => shut ??= [.. Lines.SelectMany(line => line.Cells.Select(cell => isShut(line, cell)))];

    public bool IsStorm => weather.Storm;

    /// <summary>Ground left free between the stands of two vendors on a line; 0 if no rule asks for any.</summary>
    public int SideGapCm(Line line)
    {
        int widest = 0;
        foreach (RuleInForce rule in RulesOn(line, Measure.SideGap)) widest = Math.Max(widest, rule.Number);
        return widest;
    }

    private Stand Building(Feature feature)
    {
        Line line = LineOn(feature.Frontage!.Value);
        return Stand.On(line, feature.Stretch, feature.DepthCm ?? line.Frontage.DepthMaxCm);
    }

    public Line LineOn(FrontageId id) => Lines.First(line => line.Frontage.Id == id);
}
