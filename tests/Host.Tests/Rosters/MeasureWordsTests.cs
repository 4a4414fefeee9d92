using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Rosters;

public class MeasureWordsTests
{
    [Fact]
    public void Every_measure_has_words_of_its_own_in_both_languages()
    {
        Bilingual[] words = [.. Enum.GetValues<Measure>().Select(MeasureWords.Of)];

        Assert.Equal(words.Length, words.Select(word => word.Zh).Distinct().Count());
        Assert.Equal(words.Length, words.Select(word => word.En).Distinct().Count());
    }
}
