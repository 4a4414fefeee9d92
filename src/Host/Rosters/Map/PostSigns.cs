using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>岗位 — where guides stand, and how many. Those among the people have no place and are told in the legend.</summary>
internal static class PostSigns
{
    public const string Guide = "sign-guide";

    private const double HighEms = 1.15;
    private const double WideEms = 1.9;
    private const double Gap = 0.15;
    private const double Reach = 5;

    public static readonly XElement Symbol = Svg.Of(
        "symbol", Svg.At("id", Guide), Svg.At("viewBox", "0 0 100 100"), Svg.Fragment(
            "<circle cx='50' cy='24' r='15' fill='#22262b'/><path d='M18 92 V64 A20 20 0 0 1 38 44 H62 A20 20 0 0 1 82 64 V92Z' fill='#22262b'/>"
            + "<path d='M38 46 L46 92 M62 46 L54 92 M20 70 H80' stroke='#ffe14d' stroke-width='7'/>"));

    /// <summary>Beside the sign of its mouth or crossing, or beside the rails that are to be opened there.</summary>
    public static IEnumerable<XElement> Draw(View view, ImmutableArray<PlacedSign> signs) =>
        from frame in view.Frames
        from post in view.Posts(frame)
        let anchor = Anchor(view, frame, post, signs)
        where anchor is not null
        let box = view.Board.Find(
            anchor.Value, view.Em * WideEms, view.Em * HighEms, view.Em * Gap, view.Em * Reach,
            frame.Outward(Side.Left), frame.Outward(Side.Right), frame.Unit, frame.Unit * -1)
        where box is not null
        select Sign(post.Guides, box.Value, Svg.At("data-post", post.Id.Value), Svg.Title(PostWords.Of(view.Problem, post).Both(view.Language)));

    /// <summary>A person and a number on a yellow plate.</summary>
    public static XElement Sign(int guides, Box box, params object?[] content) => Svg.Group(
        "post",
        content,
        Svg.Rect("post-plate", box.X, box.Y, box.Width, box.Height, Svg.At("rx", box.Height * 0.3)),
        Svg.Use(Guide, new Box(box.X + box.Height * 0.12, box.Y + box.Height * 0.1, box.Height * 0.8, box.Height * 0.8)),
        Svg.Text(
            "post-number", box.X + (box.Width + box.Height * 0.85) / 2, box.Y + box.Height * 0.8, box.Height * 0.85, guides.ToString(CultureInfo.InvariantCulture)));

    private static Box? Anchor(View view, ZoneFrame frame, Post post, ImmutableArray<PlacedSign> signs)
    {
        if (post.Feature is FeatureId id) return signs.FirstOrDefault(sign => sign.Feature.Id == id)?.Box;
        ImmutableArray<Box> pieces =
        [
            .. from run in view.Rails(frame)
               where run.Post == post.Id
               from piece in RailPiece.Of(view.Problem, run, 2)
               let box = frame.BoxOf(piece.Patch)
               where view.Slice.Holds(box.Centre)
               select box,
        ];
        return pieces.IsEmpty ? null : pieces[pieces.Length / 2];
    }
}
