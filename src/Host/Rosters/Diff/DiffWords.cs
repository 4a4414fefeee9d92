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
