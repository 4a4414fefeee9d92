using System.Text.Json;
using TidalMarket.Host.Import.Words;

namespace TidalMarket.Host.Import;

/// <summary>An enum's names in kebab-case, as all files write them: <c>bus-stop</c>.</summary>
internal static class Kebab<T>
    where T : struct, Enum
{
    public static readonly Vocabulary<T> Words = new(
        Enum.GetValues<T>().Select(value => KeyValuePair.Create(JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()), value)),
        ChineseWords.Of<T>());
}
