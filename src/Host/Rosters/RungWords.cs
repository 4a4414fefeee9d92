using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters;

/// <summary>The rungs of the ladder in words: what each keeps small.</summary>
internal static class RungWords
{
    public static Bilingual Of(Rung rung) => rung switch
    {
        Rung.Promises => new("失约", "promises lost"),
        Rung.Marks => new("有对口专用摊位而落选", "left out though stalls are marked for their kind"),
        Rung.Entitlement => new("落选", "left out"),
        Rung.Standing => new("落选者的位次", "standing of those left out"),
        Rung.Growth => new("未获加摊", "without a further stall"),
        Rung.Wishes => new("志愿落差", "wishes missed"),
        _ => Bilingual.Same(rung.ToString()),
    };
}
