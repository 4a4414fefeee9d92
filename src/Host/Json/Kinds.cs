using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Json;

/// <summary>What a JSON value should be, in words.</summary>
internal static class Kinds
{
    public static readonly Bilingual Object = new("对象 {…}", "an object {…}");

    public static readonly Bilingual List = new("列表 […]", "a list […]");

    public static readonly Bilingual EmptyList = new("空列表 []", "an empty list []");

    public static readonly Bilingual Text = new("文字", "text");

    public static readonly Bilingual Flag = new("true 或 false", "true or false");

    public static Bilingual Whole(long least, long most) => (least, most) switch
    {
        (long.MinValue, _) => new("整数", "a whole number"),
        (_, long.MaxValue or int.MaxValue) => new($"不小于 {least} 的整数", $"a whole number, at least {least}"),
        _ when least == most => new($"{least}", $"{least}"),
        _ => new($"{least} 至 {most} 的整数", $"a whole number, {least} to {most}"),
    };
}
