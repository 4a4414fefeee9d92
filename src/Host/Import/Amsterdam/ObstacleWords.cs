using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>The Dutch words for what stands in the way, and for the landmarks of stalls.</summary>
internal static class ObstacleWords
{
    public static Bilingual Of(AmsterdamObstacle obstacle)
    {
        Bilingual[] words = [.. obstacle.Kinds.Select(Word)];
        if (words.Length == 0) words = [new("障碍", "obstacle")];
        return new(string.Join('、', words.Select(word => word.Zh)), string.Join(", ", words.Select(word => word.En)));
    }

    /// <summary>The name of the break where a row has a stall that the market does not have.</summary>
    public static Bilingual Missing(AmsterdamStall last, AmsterdamStall missing, AmsterdamStall next) => new(
        $"{last.Id} 与 {next.Id} 之间没有摊位 {missing.Id}", $"no stall {missing.Id} between {last.Id} and {next.Id}");

    /// <summary>What is drawn for a landmark of a stall; null = nothing is known of it.</summary>
    public static FeatureKind? Drawn(string property) => property switch
    {
        "boom" => FeatureKind.Tree,
        "lantaarnpaal" => FeatureKind.Lamp,
        "bankje" => FeatureKind.Bench,
        "electra" => FeatureKind.PowerPoint,
        "water" => FeatureKind.WaterTap,
        _ => null,
    };

    /// <summary>A word that is not in the table stands for itself.</summary>
    public static Bilingual Word(string dutch) => dutch switch
    {
        "loopje" => new("过道", "passage"),
        "loopjediedichtmag" => new("可占用的过道", "passage that may be closed"),
        "doorloop" => new("通道", "walkway"),
        "lantaarnpaal" => new("路灯", "lamp post"),
        "boom" => new("树", "tree"),
        "bankje" => new("长椅", "bench"),
        "electra" => new("电源", "power point"),
        "water" => new("水栓", "water tap"),
        _ => Bilingual.Same(SafeName.Of(dutch)),
    };
}
