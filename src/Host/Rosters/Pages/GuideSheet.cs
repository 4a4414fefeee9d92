using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Pages;

/// <summary>guides.html — where guides stand, from when to when and to do what, a block a window; with room for their names.</summary>
internal static class GuideSheet
{
    public static byte[] Write(MarketProblem problem, Plan plan, Language language) => HtmlPage.Of(
        $"{Words.GuidePosts.Both(language)} {problem.Header.Name.Both(language)} {problem.Date:yyyy-MM-dd}",
        GuideStyle.Css,
        language,
        SheetHead.Draw(problem, plan, language),
        problem.Windows.Select(window => Window(problem, plan, window, language)));

    private static XElement Window(MarketProblem problem, Plan plan, TideWindow window, Language language)
    {
        Post[] posts = [.. plan.Posts.Where(post => post.Window == window.Id).OrderBy(post => post.Hours.From).ThenBy(post => post.Hours.To)];
        return Html.Of(
            "section",
            Html.Class("window"),
            Html.Of("h2", Words.GuidePosts.Say(language), Html.Span("which", window.Name.Both(language))),
            Html.Paragraph("count", Count(problem, plan, window, posts).Say(language)),
            ShutZone.In(problem, plan, window.Id).Select(why => Html.Paragraph("shut", why.Say(language))),
            posts.Select(post => Block(problem, plan, post, language)),
            Closed(problem, plan, window, language));
    }

    private static Bilingual Count(MarketProblem problem, Plan plan, TideWindow window, Post[] posts)
    {
        if (posts.Length == 0) return new("本时段没有岗位", "no post in this window");
        GuidePeak peak = GuidePeak.In(problem, plan, window.Id);
        Bilingual of = peak.Has is int has ? new($"，届时有 {has} 名", $", and there are {has} then") : new("", "");
        return new(
            $"{posts.Length} 个岗位；最忙时同时需要 {peak.Need} 名引导员{of.Zh}",
            $"{posts.Length} {(posts.Length == 1 ? "post" : "posts")}; {peak.Need} {(peak.Need == 1 ? "guide" : "guides")} at once at the busiest time{of.En}");
    }

    private static XElement Block(MarketProblem problem, Plan plan, Post post, Language language) => Html.Of(
        "article",
        Html.Class("post"),
        Html.Div(
            "hours",
            Html.Paragraph("clock", Html.Text(Written.Clock(post.Hours.From).In(language))),
            Html.Paragraph("clock until", Html.Text(Written.Clock(post.Hours.To).In(language)))),
        Html.Div(
            "what",
            Html.Paragraph("name", PostWords.Name(problem, post).Say(language)),
            Html.Paragraph("place", Place(problem, plan, post).Say(language)),
            Html.Paragraph("task", PostWords.Task(problem, plan, post).Say(language))),
        Html.Div("who", Enumerable.Range(0, post.Guides).Select(_ => Html.Div("guide", Html.Span("tick", ""), Html.Span("blank", "")))));

    private static Bilingual Place(MarketProblem problem, Plan plan, Post post)
    {
        Bilingual place = PostWords.Place(problem, plan, post);
        if (post.Zone is not ZoneId id) return place;
        Bilingual zone = problem.Zone(id).Name;
        return new($"{zone.Zh} · {place.Zh}", $"{zone.En} · {place.En}");
    }

    private static XElement? Closed(MarketProblem problem, Plan plan, TideWindow window, Language language)
    {
        ShutMouth[] shut = [.. ShutMouth.In(problem, plan, window.Id)];
        return shut.Length == 0 ? null : Html.Of(
            "section",
            Html.Class("mouths"),
            Html.Of("h3", new Bilingual("关闭的口门", "mouths that stay shut").Say(language)),
            shut.Select(mouth => Html.Div(
                "mouth",
                Html.Paragraph("name", mouth.Mouth.Name.Say(language)),
                Html.Paragraph("place", ShutPlace(problem, mouth).Say(language)))));
    }

    private static Bilingual ShutPlace(MarketProblem problem, ShutMouth shut)
    {
        Zone zone = problem.Zone(shut.Mouth.Zone);
        Bilingual place = new TapePlace(problem, zone).Of(PostWords.GroundOf(problem, shut.Mouth)), closed = shut.Closed;
        return new($"{zone.Name.Zh} · {place.Zh}；{closed.Zh}", $"{zone.Name.En} · {place.En}; {closed.En}");
    }
}
