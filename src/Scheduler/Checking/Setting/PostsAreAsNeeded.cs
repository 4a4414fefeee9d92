using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Setting;

/// <summary>The plan posts as many guides as are needed, where and when they are, and opens the mouths on lines that guides are left for.</summary>
internal sealed class PostsAreAsNeeded : IPlanRule
{
    public RuleId Id { get; } = new("posts");

    public IEnumerable<Breach> Check(Inspection inspection) => this.Against(
        inspection.Plan.Posts,
        [.. inspection.Problem.Windows.SelectMany(window => inspection.SettingIn(window).Manned)],
        post => $"{post.Id}@{post.Window}",
        Said);

    private static Bilingual Said(Post post)
    {
        Bilingual kind = Kind(post.Kind);
        string place = string.Join(' ', new[] { $"{post.Zone}", $"{post.Feature}", $"{post.Hours}" }.Where(part => part.Length > 0));
        return new($"{kind.Zh} {place}，{post.Guides} 名", $"{kind.En} {place}, {post.Guides} guides");
    }

    private static Bilingual Kind(PostKind kind) => kind switch
    {
        PostKind.Mouth => new("口门", "mouth"),
        PostKind.Crossing => new("过街", "crossing"),
        PostKind.Rails => new("开护栏", "rails"),
        PostKind.Crowd => new("巡查", "crowd"),
        _ => Bilingual.Same("?"),
    };
}
