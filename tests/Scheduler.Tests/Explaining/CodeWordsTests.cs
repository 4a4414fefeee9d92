using TidalMarket.Scheduling.Explaining;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Tests.Explaining;

public class CodeWordsTests
{
    public static TheoryData<RefusalCode> Codes => [.. Enum.GetValues<RefusalCode>()];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_words_of_its_own_in_both_languages(RefusalCode code)
    {
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", CodeWords.Of(code).Zh);
        Assert.Matches("^[A-Z][a-z ]+", CodeWords.Of(code).En);
        Assert.Single(Enum.GetValues<RefusalCode>(), other => CodeWords.Of(other) == CodeWords.Of(code));
    }

    [Fact]
    public void A_code_that_does_not_exist_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CodeWords.Of((RefusalCode)99));
}
