namespace TidalMarket.Scheduling.Plans;

/// <summary>Why a guide is needed there. Kebab-case in files.</summary>
public enum PostKind
{
    /// <summary>口门 — traffic or people enter.</summary>
    Mouth,

    /// <summary>过街 — people cross beside live traffic.</summary>
    Crossing,

    /// <summary>开护栏 — rails must be opened for a fire engine.</summary>
    Rails,

    /// <summary>巡查 — among the people.</summary>
    Crowd,
}
