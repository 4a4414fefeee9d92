using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>What a stall is meant for: its ground in the colours of the goods, a corner for whatever else it is marked for.</summary>
internal static class Marks
{
    private const double CornerShare = 0.24;

    public static IEnumerable<Category> Categories(MarketProblem problem, DayStall stall) =>
        problem.Categories.Where(category => stall.Stall.Marks.Contains(category.Id.Value));

    public static IEnumerable<string> Tags(MarketProblem problem, DayStall stall) =>
        stall.Stall.Marks.Where(mark => problem.Categories.All(category => category.Id.Value != mark));

    /// <summary>Bands of equal width, one for each of the goods.</summary>
    public static IEnumerable<XElement> Draw(MarketProblem problem, DayStall stall, Patch patch)
    {
        ImmutableArray<Category> goods = [.. Categories(problem, stall)];
        double width = (double)patch.Width / Math.Max(goods.Length, 1);
        for (int i = 0; i < goods.Length; i++)
            yield return Svg.Rect("meant", patch.X + i * width, patch.Y, width, patch.Height, Svg.At("fill", goods[i].Colour));
        if (Tags(problem, stall).Any()) yield return Corner(patch.X, patch.Y, Math.Min(patch.Width, patch.Height));
    }

    /// <summary>A folded corner at the upper left.</summary>
    public static XElement Corner(double x, double y, double size) => Svg.Of(
        "path",
        Svg.At("class", "corner"),
        Svg.At("d", $"M{Svg.Number(x)} {Svg.Number(y)}h{Svg.Number(size * CornerShare)}L{Svg.Number(x)} {Svg.Number(y + size * CornerShare)}Z"));

    /// <summary>A tag that is not in the table stands for itself.</summary>
    public static Bilingual Word(string tag) => tag switch
    {
        "own-rig" => new("自带摊具位", "for a vendor's own stand"),
        "frying" => new("油炸位", "for frying"),
        "frying-light" => new("轻油炸位", "for light frying"),
        _ => Bilingual.Same(tag),
    };
}
