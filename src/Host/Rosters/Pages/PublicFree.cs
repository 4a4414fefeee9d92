using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Pages;

/// <summary>What is free in a window, and what is empty for a reason, feature by feature.</summary>
internal static class PublicFree
{
    public static XElement? Draw(MarketProblem problem, ImmutableArray<FreePlace> places, Language language) => places.IsEmpty ? null : Html.Of(
        "section",
        Html.Class("free"),
        Html.Of("h3", Words.FreeStalls.Say(language)),
        Html.Of("ul", Reasons(problem, places, language).Select(reason => Html.Of("li", reason.Words.Say(language), Html.Span("places", reason.Places)))));

    private static IEnumerable<(Bilingual Words, string Places)> Reasons(MarketProblem problem, ImmutableArray<FreePlace> places, Language language)
    {
        foreach (FreeState state in (FreeState[])[FreeState.Free, FreeState.Blocked, FreeState.ZoneShut, FreeState.ZoneNotUsed])
        {
            FreePlace[] such = [.. places.Where(place => place.State == state)];
            if (such.Length > 0) yield return (Words.Of(state), state is FreeState.ZoneNotUsed or FreeState.ZoneShut ? Zones(problem, such, language) : Listed(such));
        }

        foreach (var reason in places.SelectMany(place => place.Clears.Select(clear => (Place: place, Why: FreeList.Why(problem, clear)))).GroupBy(pair => pair.Why))
            yield return (new($"{Words.KeepClear.Zh}：{reason.Key.Zh}", $"{Words.KeepClear.En}: {reason.Key.En}"), Listed(reason.Select(pair => pair.Place).Distinct()));
    }

    private static string Listed(IEnumerable<FreePlace> places) =>
        string.Join(", ", places.Select(place => Whole(GroundWords.Of(place.Frontage.Id, place.Stall is DayStall stall ? [stall.Id] : [], place.Stretch))));

    /// <summary>On one line.</summary>
    private static string Whole(string place) => place.Replace(' ', '\u00A0');

    /// <summary>Of a zone that is not used the stalls need not be told one by one.</summary>
    private static string Zones(MarketProblem problem, IEnumerable<FreePlace> places, Language language) =>
        string.Join(", ", places.Select(place => problem.Zone(place.Frontage.Zone).Name.Both(language)).Distinct());
}
