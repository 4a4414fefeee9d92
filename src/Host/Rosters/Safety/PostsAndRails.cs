using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using TidalMarket.Host.Rosters.Pages;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Safety;

/// <summary>What a zone needs of guides and rails in a window: each post with its hours, each place of rails with its pieces.</summary>
internal sealed class PostsAndRails(SafetyDay day, Zone zone, TideWindow window, Print print)
{
    /// <summary>Posts and rails stand beside each other where there is so much room.</summary>
    private const double TwoColumns = 112;

    private const double BetweenColumns = 3;
    private const double CountWidth = 7;
    private const double RowPadding = 0.3;

    private static readonly Bilingual Posts = new("岗位", "posts");
    private static readonly Bilingual Rails = new("护栏", "rails");
    private static readonly Bilingual None = new("无", "none");

    private readonly ImmutableArray<Post> posts = [.. day.Plan.Posts.Where(post => post.Window == window.Id && (post.Zone is null || post.Zone == zone.Id))];

    private readonly ImmutableArray<RailGroup> rails = RailGroup.Of(day, zone, window);

    public double HeightMm(double widthMm)
    {
        bool beside = widthMm >= TwoColumns;
        double column = (beside ? (widthMm - BetweenColumns) / 2 : widthMm) - CountWidth;
        double first = Height(posts.Select(post => $"{Name(post).Both(day.Language)}  {post.Hours}"), column);
        double second = Height(rails.Select(group => $"{group.Name(day.Problem).Both(day.Language)}  {group.Said}"), column);
        return beside ? Math.Max(first, second) : first + second;
    }

    public XElement Draw(double widthMm) => Html.Div(
        widthMm >= TwoColumns ? "needs wide" : "needs",
        Html.Div(
            "posts",
            Html.Paragraph("needs-title", Posts.Say(day.Language), posts.IsEmpty ? None.Say(day.Language) : null),
            posts.Select(post => Row(post.Guides, Name(post), $"{post.Hours}", new XAttribute("data-post", post.Id.Value)))),
        Html.Div(
            "rails",
            Html.Paragraph("needs-title", Rails.Say(day.Language), Html.Span("stock", Stock)),
            rails.Select(group => Row(group.Pieces, group.Name(day.Problem), group.Said))));

    private XElement Row(int count, Bilingual name, string said, XAttribute? id = null) => Html.Paragraph(
        "need", id, Html.Span("many", count.ToString(CultureInfo.InvariantCulture)), name.Say(day.Language), " ", Html.Span("said", said));

    private double Height(IEnumerable<string> lines, double width) =>
        lines.Sum(line => print.Lines(line, width) * print.LineMm + RowPadding) + print.LineMm + RowPadding;

    private Bilingual Name(Post post)
    {
        Bilingual name = PostWords.Name(day.Problem, post);
        return post.Zone is null ? new($"全场{name.Zh}", $"{name.En}, whole market") : name;
    }

    /// <summary>How many of the zone's pieces stand; of how many, where the market lists them.</summary>
    private string Stock
    {
        get
        {
            string used = rails.Sum(group => group.Pieces).ToString(CultureInfo.InvariantCulture);
            if (day.Problem.Rails.IsEmpty) return used;
            return $"{used} / {day.Problem.Rails.Where(stock => stock.Zone == zone.Id).Sum(stock => stock.Pieces)}";
        }
    }
}
