using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>What the import did with what did not go over as it stood: the last columns of unmapped.csv.</summary>
internal static class Done
{
    public static readonly Bilingual NotUsed = new("没有对应项，未采用", "no counterpart here, not used");

    public static readonly Bilingual UnknownIgnored = new("不认识，忽略", "unknown, ignored");

    public static readonly Bilingual BlankLeftOut = new("没有填，此条略去", "blank, the entry is left out");

    public static readonly Bilingual FirstCounts = new("重复，取第一条", "listed again, the first entry counts");

    // The street.
    public static readonly Bilingual Hawkers = new("叫卖角，从不分配", "the hawkers' corner is never given out");

    public static readonly Bilingual HawkersBreak = new("叫卖角，从不分配；此排在此断开", "the hawkers' corner is never given out; the row breaks here");

    public static readonly Bilingual NoStallBreak = new("市场里没有这个摊位；此排在此断开", "no such stall on the market; the row breaks here");

    public static readonly Bilingual TwiceBreak = new("已在排中；此排在此断开", "in a row already; the row breaks here");

    public static readonly Bilingual ListHolds = new("与 marktplaatsen 不同，以后者为准", "differs from marktplaatsen, which holds");

    public static readonly Bilingual OwnLine = new("不在任何一排，自成一线", "in no row, given a line of its own");

    public static readonly Bilingual NothingToBreak = new("两摊在排中本不相邻，无需断开", "no neighbours in any row, nothing to break");

    public static readonly Bilingual ObstacleOfNoStall = new("市场里没有其中的摊位，已略去", "a stall of it is not on the market, left out");

    public static readonly Bilingual NotPrinted = new("不在任何打印页上，单独画出", "on no print page, drawn apart");

    public static readonly Bilingual PrintedTwice = new("已在打印页上，只画一次", "on a print page already, drawn once");

    public static readonly Bilingual NoPlace = new("不是地名，不作地标", "not the name of a place, no landmark made of it");

    public static readonly Bilingual NoStall = new("市场里没有这个摊位，已略去", "no such stall on the market, left out");

    public static readonly Bilingual NoWidth = new("不是摊位的宽度，取 3 m", "no width of a stall, 3 m taken");

    public static readonly Bilingual TheDayItself = new("是当日本身，已略去", "the day itself, left out");

    public static readonly Bilingual NoDate = new("不是日期，已略去", "no date, left out");

    // Trades.
    public static readonly Bilingual Preference = new("非强制业态，只是偏好，未采用", "not a mandatory trade: a preference, not used");

    public static readonly Bilingual TradeAdded = new("未列出的业态，已添上", "a trade that is not listed, added");

    public static readonly Bilingual NoCap = new("负数，不设上限", "negative, no cap");

    public static readonly Bilingual NoStallOfTrade = new(
        "强制业态却没有相应摊位：只有自有摊位可用", "a mandatory trade without a stall: its vendors have their own stalls or none");

    // Vendors.
    public static readonly Bilingual NoVendor = new("名单里没有这位摊主，已略去", "no such vendor in the list, left out");

    public static readonly Bilingual OtherDay = new("是别日的，已略去", "of another day, left out");

    public static readonly Bilingual TakenForApplicant = new("不认识的身份，当作申请人", "unknown status, taken for an applicant");

    public static readonly Bilingual GoesLast = new("没有位次，排在最后", "no rank, goes last");

    public static readonly Bilingual ApplicantOwnsNone = new("申请人没有自己的摊位，已略去", "an applicant has no stalls of its own, left out");

    public static readonly Bilingual Anywhere = new(
        "没有自有摊位也没有可用的意愿，当作随处皆可", "no own stall and no wish that can be met: taken for anywhere");

    public static readonly Bilingual NoNumberOfStalls = new("不是摊位数，当作没有填", "no number of stalls, taken as not given");

    public static readonly Bilingual WishedAlready = new("重复的意愿，取较好的一条", "wished for already, the better one counts");

    public static Bilingual WrittenAs(string id) => new($"编号写作 {id}", $"the id is written {id}");

    public static Bilingual OwnStallOf(object vendor) => new($"是 {vendor} 的摊位，已略去", $"is the own stall of {vendor}, left out");

    public static Bilingual RaisedToMinimum(int taken) => new($"小于最小值，改为 {taken}", $"less than the minimum, {taken} taken");

    public static Bilingual RaisedToOwed(int taken) => new($"小于应得的数目，改为 {taken}", $"less than the number owed, {taken} taken");

    public static Bilingual OwnNumber(int taken) =>
        new($"试验区摊主只按自有摊位，取 {taken}", $"an experimental vendor has its own stalls, {taken} taken");

    public static Bilingual Limited(int taken) => new($"超出市场的上限，改为 {taken}", $"above the market's limit, {taken} taken");
}
