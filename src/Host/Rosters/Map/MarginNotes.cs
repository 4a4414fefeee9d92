using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>What the numbered signs mean: the rule, what is left, and what is asked.</summary>
internal static class MarginNotes
{
    private const double RowHeight = 26;
    private const double FirstSize = 14;
    private const double SecondSize = 11.5;
    private const double Swatch = 19;

    /// <summary>Nothing on a map without a plan.</summary>
    public static IEnumerable<Band> Draw(MapSheet sheet)
    {
        ImmutableArray<Margin> tight = sheet.Safety.Tight;
        if (tight.IsEmpty) yield break;
        yield return new Band(
            "margins", tight.Length * RowHeight + 40,
            [
                .. Line(sheet.Language, Words.TightestMargins, 0, 14),
                .. tight.SelectMany((margin, i) => Row(sheet, margin, i + 1, i * RowHeight + 22)),
            ]);
    }

    public static Bilingual Said(MarketProblem problem, Margin margin)
    {
        Bilingual rule = problem.Rules.Find(margin.Rule)!.Title, window = problem.Window(margin.Window).Name, zone = problem.Zone(margin.Zone).Name;
        Nearest nearest = margin.Nearest!;
        string has = Cm(nearest.Has), number = Cm(margin.Number), spare = Cm(nearest.Spare), star = margin.Override is null ? "" : "*";
        Bilingual stands = Stands(problem, margin);
        return new(
            $"{rule.Zh}：余 {has}，规定 {number}{star}，富余 {spare}（{window.Zh}，{zone.Zh}，{stands.Zh}）",
            $"{rule.En}: {has} left, {number}{star} asked, {spare} to spare ({window.En}, {zone.En}, {stands.En})");
    }

    /// <summary>To the centimetre: a tape tells it.</summary>
    private static string Cm(long cm) => Math.Abs(cm) < 100 ? $"{cm} cm" : Written.Metres((int)Math.Clamp(cm, int.MinValue, int.MaxValue));

    private static Bilingual Stands(MarketProblem problem, Margin margin)
    {
        Bilingual[] names = [.. margin.Nearest!.Stands.Select(at => problem.Vendor(at.Vendor).Name)];
        Bilingual feature = problem.Features.FirstOrDefault(one => one.Id == margin.Nearest.Feature)?.Name ?? default;
        return new(
            string.Join("—", names.Select(name => name.Zh).Append(feature.Zh).Where(words => !string.IsNullOrEmpty(words))),
            string.Join(" – ", names.Select(name => name.En).Append(feature.En).Where(words => !string.IsNullOrEmpty(words))));
    }

    private static IEnumerable<XElement> Row(MapSheet sheet, Margin margin, int number, double y) =>
        Line(sheet.Language, Said(sheet.Problem, margin), Swatch + 9, y + 14.5).Prepend(MarginSigns.Sign(number, new Box(0, y, Swatch, Swatch)));

    private static IEnumerable<XElement> Line(Language language, Bilingual words, double x, double y)
    {
        yield return Svg.Text("key-name", x, y, FirstSize, words.In(language));
        yield return Svg.Text("key-name second", x + Lettering.Width(words.In(language), FirstSize) + 10, y, SecondSize, words.Beside(language));
    }
}
