using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters;

/// <summary>The words that sheets share.</summary>
internal static class Words
{
    public static readonly Bilingual Placed = new("已安排", "placed");
    public static readonly Bilingual Refused = new("落选", "refused");
    public static readonly Bilingual Left = new("左侧", "left");
    public static readonly Bilingual Right = new("右侧", "right");
    public static readonly Bilingual TowardsStart = new("向起点方向", "towards the start");
    public static readonly Bilingual TowardsEnd = new("向终点方向", "towards the end");
    public static readonly Bilingual ZoneStart = new("区段起点", "start of the zone");
    public static readonly Bilingual ZoneEnd = new("区段终点", "end of the zone");
    public static readonly Bilingual AidMark = new("辅助点", "aid mark");
    public static readonly Bilingual Inward = new("向路中", "towards the axis");
    public static readonly Bilingual Outward = new("向路外", "away from the axis");
    public static readonly Bilingual Begins = new("起", "begins");
    public static readonly Bilingual Ends = new("止", "ends");

    public static readonly Bilingual Permit = new("占道许可", "permit");
    public static readonly Bilingual Arrive = new("进场", "arrive");
    public static readonly Bilingual Leave = new("离场", "leave by");
    public static readonly Bilingual Free = new("免费", "free");
    public static readonly Bilingual NotPlaced = new("本时段未能安排", "Not placed in this window");
    public static readonly Bilingual NoPlan = new("未排摊", "no plan yet");
    public static readonly Bilingual EmptyStall = new("空摊位", "empty stall");
    public static readonly Bilingual BlockedStall = new("停用摊位", "stall out of use");
    public static readonly Bilingual OpenLine = new("未划线摊位段", "unmarked line");
    public static readonly Bilingual KeepClear = new("禁设区", "keep clear");
    public static readonly Bilingual FireLane = new("消防车道", "fire lane");
    public static readonly Bilingual EmergencyBreak = new("消防间断", "emergency break");
    public static readonly Bilingual Flame = new("明火摊位", "cooks with a flame");
    public static readonly Bilingual FlameDistance = new("此圈内无其他明火", "no other flame within this");
    public static readonly Bilingual TactileStrip = new("沿路盲道", "tactile strip along the footway");
    public static readonly Bilingual LiveHalf = new("通行车道", "where traffic moves");
    public static readonly Bilingual TightestMargins = new("余量最小的三处", "The tightest margins");
    public static readonly Bilingual GuardRail = new("护栏，一格一节", "guard rail, piece by piece");
    public static readonly Bilingual OpeningRail = new("可为消防车打开的护栏", "guard rail that opens for a fire engine");
    public static readonly Bilingual GuidePost = new("引导员岗位与人数", "guides' post, and how many");
    public static readonly Bilingual ShutMouth = new("以护栏封闭的口门", "mouth shut by rails");
    public static readonly Bilingual ShutZone = new("关闭的区段", "zone that stays shut");
    public static readonly Bilingual OutsidePermit = new("占道许可范围以外", "outside the permit");
    public static readonly Bilingual PermitLimit = new("许可界线", "limit of the permit");
    public static readonly Bilingual Landmark = new("量距起点", "landmark for the tape");
    public static readonly Bilingual AllOfKind = new("全部", "all");

    public static readonly Bilingual GuidePosts = new("引导员岗位表", "posts for guides");
    public static readonly Bilingual RailCarriage = new("护栏搬运单", "rails to carry");
    public static readonly Bilingual Slips = new("摊主通知单", "slips for vendors");
    public static readonly Bilingual ChalkList = new("放线表", "chalk list");
    public static readonly Bilingual Map = new("地图", "map");
    public static readonly Bilingual PublicList = new("公示名单", "public list");
    public static readonly Bilingual FreeStalls = new("空着的摊位", "empty stalls");
    public static readonly Bilingual Yes = new("是", "yes");

    public static Bilingual Turnout(int placed, int refused) => new(
        $"{placed} 家入场，{refused} 家落选", $"{placed} placed, {refused} refused");

    /// <summary>The phases of a window in order, each with the time at which it begins.</summary>
    public static (Minute Time, Bilingual Name)[] Phases(TideWindow window) =>
    [
        (window.RoadClosed, new("封路", "road closed")),
        (window.SetUp, new("布场", "set-up")),
        (window.LoadIn, new("进场", "load-in")),
        (window.Sell, new("开市", "sell")),
        (window.SellStop, new("停售", "sell stop")),
        (window.StallsOff, new("撤摊", "stalls off")),
        (window.Swept, new("清扫", "swept")),
        (window.HandedBack, new("交还道路", "handed back")),
    ];

    public static Bilingual Of(FreeState state) => state switch
    {
        FreeState.Free => new("空闲", "free"),
        FreeState.KeptClear => KeepClear,
        FreeState.Blocked => new("停用", "out of use"),
        FreeState.ZoneShut => new("区段本时段关闭", "zone stays shut in this window"),
        _ => new("区段本时段不启用", "zone not used in this window"),
    };

    public static Bilingual Of(Side side) => side == Side.Left ? Left : Right;

    public static Bilingual Of(ChalkEnd end) => end switch
    {
        ChalkEnd.Begins => Begins,
        ChalkEnd.Ends => Ends,
        _ => AidMark,
    };

    public static Bilingual Of(Traffic traffic) => traffic switch
    {
        Traffic.Closed => new("禁止通行", "closed to traffic"),
        Traffic.Live => new("车辆通行", "traffic passes"),
        _ => new("分流，居民慢行", "diverted, residents at walking pace"),
    };

    public static Bilingual Of(PlanStatus status) => status == PlanStatus.Proved
        ? new("方案已证明为最优", "plan proved the best by the policy")
        : new("方案合规，为限时内所得最好", "plan keeps every rule; the best found in the time allowed");

    public static Bilingual Of(RefusalCode code) => code switch
    {
        RefusalCode.NoSuitableStall => new("没有合适的摊位", "no suitable stall"),
        RefusalCode.CapFull => new("本业态名额已满", "its category is full"),
        RefusalCode.ResourceShort => new("引导员、护栏或用电不足", "guides, rails or power do not suffice"),
        RefusalCode.AllHeld => new("可用摊位均已分配", "every stall it could have is taken"),
        RefusalCode.TooShort => new("没有足够长的连续空位", "no free run is long enough"),
        _ => new("限时内未能确定", "not settled in the time allowed"),
    };
}
