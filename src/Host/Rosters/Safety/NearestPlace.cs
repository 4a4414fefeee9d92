using System.Collections.Immutable;
using TidalMarket.Host.Rosters.Pages;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Safety;

/// <summary>Where a plan comes nearest to a number, as it is called on the street.</summary>
/// <param name="Stands">Stalls, or metres of a line; empty where a whole zone is summed.</param>
/// <param name="Feature">What it was measured from; null = from another stand, or from the street itself.</param>
internal readonly record struct NearestPlace(string Stands, Bilingual? Feature)
{
    private const string Between = " – ";

    /// <param name="margin">One that something comes near.</param>
    public static NearestPlace Of(SafetyDay day, Margin margin, Print print) => new(
        string.Join(Between, margin.Nearest!.Stands.Select(at => Stand(day, margin.Window, at))),
        day.Problem.Features.FirstOrDefault(one => one.Id == margin.Nearest.Feature) is Feature feature ? print.Spared(feature.Name, day.Language) : null);

    public string Both(Language language) => Feature is Bilingual feature ? $"{Stands}{Between}{feature.Both(language)}" : Stands;

    public IEnumerable<object> Say(Language language) => Feature is Bilingual feature ? [Html.Text($"{Stands}{Between}"), .. feature.Say(language)] : [Html.Text(Stands)];

    /// <summary>The first and the last of its stalls, or the metres of its line.</summary>
    private static string Stand(SafetyDay day, WindowId window, StandAt at)
    {
        ImmutableArray<StallId> stalls =
        [
            .. from piece in day.Plan.Placements
               where piece.Vendor == at.Vendor && piece.Window == window && piece.Frontage == at.Frontage
               from stall in piece.Stalls
               where day.Problem.Stall(stall).Stretch.Overlaps(at.Stretch)
               select stall,
        ];
        if (stalls.IsEmpty) return $"{at.Frontage} {GroundWords.Metres(at.Stretch)}";
        return stalls.Length == 1 ? stalls[0].Value : $"{stalls[0]}…{stalls[^1]}";
    }
}
