using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Diff;

/// <summary>The words of a diff.</summary>
internal static class DiffWords
{
    public static readonly Bilingual Title = new("方案差异", "what has changed");
    public static readonly Bilingual None = new("两份方案没有差异", "the two plans do not differ");

    public static Bilingual Of(DiffSubject subject) => subject switch
    {
        DiffSubject.Zone => new("区段", "zone"),
        DiffSubject.Post => new("岗位", "post"),
        DiffSubject.Rails => new("护栏", "rails"),
        DiffSubject.Vendor => new("摊主", "vendor"),
        DiffSubject.Ground => new("场地", "ground"),
        _ => new("目标", "objective"),
    };

    public static Bilingual Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Unplaced => new("不再安排", "no longer placed"),
        ChangeKind.Moved => new("换位", "moved"),
        ChangeKind.Terms => new("原位，条件变化", "same place, other terms"),
        ChangeKind.Placed => new("新安排", "newly placed"),
        ChangeKind.Refused => new("新申请，落选", "newly asked, refused"),
        _ => new("曾落选，不再申请", "was refused, does not ask"),
    };

    public static Bilingual Ground(bool taken) => taken ? new("新占用", "newly taken") : new("新空出", "newly free");

    /// <summary>What became of a zone: whether people stand there counts before why they do not.</summary>
    public static Bilingual Zone(ZoneState? from, ZoneState? to) => (from?.Use == ZoneUse.Open, to?.Use == ZoneUse.Open) switch
    {
        (false, true) => new("新开放", "newly open"),
        (true, false) => new("不再开放", "no longer open"),
        _ => from is null || to is null ? Set(from is not null, to is not null) : new("仍未开放，缘由变化", "still not open, for another reason"),
    };

    /// <summary>Of a post, or of the rails at one place.</summary>
    public static Bilingual Set(bool before, bool after) => (before, after) switch
    {
        (false, true) => new("新设", "new"),
        (true, false) => new("撤去", "dropped"),
        _ => new("变化", "changed"),
    };

    public static Bilingual Of(ZoneState? state) => state is null ? Bilingual.Same("–") : ZoneWords.Of(state);

    public static Bilingual Of(Post? post)
    {
        if (post is null) return Bilingual.Same("–");
        Bilingual guides = PostWords.Guides(post.Guides);
        return new($"{post.Hours}，{guides.Zh}", $"{post.Hours}, {guides.En}");
    }

    public static Bilingual Of(ImmutableArray<RailRun> runs) => runs.IsEmpty
        ? Bilingual.Same("–")
        : new(string.Join(" · ", runs.Select(run => Run(run).Zh)), string.Join(" · ", runs.Select(run => Run(run).En)));

    /// <summary>The half of the road, or the metres of the line; and whether nobody stands by to open what opens.</summary>
    private static Bilingual Run(RailRun run)
    {
        Bilingual where = run.Frontage is null ? RailWords.Half(run) : Bilingual.Same(GroundWords.Metres(run.Stretch)), pieces = RailWords.Pieces(run);
        Bilingual alone = run.OpenPieces > 0 && run.Post is null ? new("，无人值守", ", nobody stands there") : new("", "");
        return new($"{where.Zh} {pieces.Zh}{alone.Zh}", $"{where.En} {pieces.En}{alone.En}");
    }

    /// <param name="better">null = it cannot be said.</param>
    public static Bilingual Objective(bool? better) => better switch
    {
        true => new("更好", "better"),
        false => new("更差", "worse"),
        null => new("只在一份方案中", "in one plan alone"),
    };

    /// <param name="terms">Tell hours and depth too, because they may be all that differs.</param>
    public static Bilingual Of(RequestOutcome outcome, bool terms)
    {
        if (outcome.IsPlaced) return Bilingual.Same(string.Join(" · ", outcome.Pieces.Select(piece => Piece(piece, terms))));
        if (outcome.Refused is not RefusalCode code) return new("未申请", "did not ask");
        Bilingual reason = Words.Of(code);
        return new($"落选：{reason.Zh}", $"refused: {reason.En}");
    }

    private static string Piece(Placement piece, bool terms) => terms
        ? $"{GroundWords.Of(piece)} {piece.ArriveAt}–{piece.LeaveBy} {Written.ShortMetres(piece.DepthCm)}"
        : GroundWords.Of(piece);
}
