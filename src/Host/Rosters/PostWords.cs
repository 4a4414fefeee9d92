using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters;

/// <summary>Posts in words.</summary>
internal static class PostWords
{
    public static Bilingual Of(PostKind kind) => kind switch
    {
        PostKind.Mouth => new("口门", "mouth"),
        PostKind.Crossing => new("过街", "crossing"),
        PostKind.Rails => new("开护栏", "opens the rails"),
        _ => new("巡查", "among the people"),
    };

    /// <summary>What it is called on the street.</summary>
    public static Bilingual Name(MarketProblem problem, Post post)
    {
        if (post.Feature is FeatureId id && problem.Features.FirstOrDefault(feature => feature.Id == id) is Feature feature) return feature.Name;
        return Of(post.Kind);
    }

    /// <summary><c>2 名</c>, <c>2 guides</c>.</summary>
    public static Bilingual Guides(int guides) => new($"{guides} 名", guides == 1 ? "1 guide" : $"{guides} guides");

    /// <summary><c>west mouth, 05:00–09:00: 1 guide</c>.</summary>
    public static Bilingual Of(MarketProblem problem, Post post)
    {
        Bilingual name = Name(problem, post), guides = Guides(post.Guides);
        return new($"{name.Zh}，{post.Hours}：{guides.Zh}", $"{name.En}, {post.Hours}: {guides.En}");
    }
}
