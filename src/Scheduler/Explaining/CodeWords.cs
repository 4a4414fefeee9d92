using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Explaining;

/// <summary>The head line of a refusal.</summary>
public static class CodeWords
{
    public static Bilingual Of(RefusalCode code) => code switch
    {
        RefusalCode.NoSuitableStall => new("没有适合的摊位", "No stall suits"),
        RefusalCode.CapFull => new("该业态名额已满", "The category is full"),
        RefusalCode.ResourceShort => new("引导员、护栏或用电不够", "Guides, rails or power do not suffice"),
        RefusalCode.AllHeld => new("可用摊位已分配给他人", "Every stall it could have is given to others"),
        RefusalCode.TooShort => new("剩余空位不够长", "What is free is too short"),
        RefusalCode.NotProved => new("限时内未能确定", "Not settled within the time limit"),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "No words for this code."),
    };
}
