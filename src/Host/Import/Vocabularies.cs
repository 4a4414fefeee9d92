using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import;

/// <summary>The vocabularies of the format.</summary>
internal static class Vocabularies
{
    public static readonly Vocabulary<RunUnit> RunUnits = new([new("stalls", RunUnit.Stalls), new("cm", RunUnit.Centimetres)]);

    public static readonly Vocabulary<bool> YesOrNo = new(
    [
        new("yes", true), new("no", false), new("1", true), new("0", false), new("true", true), new("false", false),
        new("是", true), new("否", false), new("TRUE", true), new("FALSE", false), new("Yes", true), new("No", false),
    ]);
}
