using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>The city's trades in the project's two languages, by the number with which their ids begin.</summary>
internal static class TradeWords
{
    /// <summary>null = a trade that is not in the table.</summary>
    public static Bilingual? Of(string branch) => Trades.IsFrying(branch)
        ? branch == Trades.Frying ? new("油炸", "frying") : new("轻油炸", "light frying")
        : branch.Split('-')[0] switch
        {
            ['1', ..] number => Food(number),
            ['2', ..] number => Snacks(number),
            ['3', ..] number => Goods(number),
            _ => null,
        };

    private static Bilingual? Food(string number) => number switch
    {
        "101" => new("果蔬", "fruit and vegetables"),
        "102" => new("有机、健康与公平贸易", "organic, health and fair trade"),
        "103" => new("面包糕点", "bread and pastry"),
        "104" => new("鹰嘴豆泥、香料与橄榄", "hummus, herbs and olives"),
        "105" => new("坚果与果干", "nuts and dried fruit"),
        "106" => new("炸面团", "doughnut balls"),
        "107" => new("鲜鱼", "fresh fish"),
        "108" => new("肉类（非禽）", "meat (no poultry)"),
        "109" => new("乳品与蛋", "dairy and eggs"),
        "110" => new("禽类", "poultry"),
        "111" => new("异国蔬菜", "exotic vegetables"),
        _ => null,
    };

    private static Bilingual? Snacks(string number) => number switch
    {
        "201" => new("三明治", "filled rolls"),
        "202" => new("热狗", "hot dogs"),
        "203" => new("冰淇淋", "ice cream"),
        "204" => new("咖啡小食", "coffee and refreshments"),
        "205" => new("春卷", "spring rolls"),
        "206" => new("老式荷兰糕点", "old Dutch pastry"),
        "207" => new("烧烤油炸", "grill and deep-fry"),
        "208" => new("果昔", "smoothies"),
        "209" => new("炸鱼", "fried fish"),
        "210" => new("糖果", "sweets"),
        "211" => new("熟食小吃", "delicatessen"),
        _ => null,
    };

    private static Bilingual? Goods(string number) => number switch
    {
        "301" => new("古董艺术", "antiques and art"),
        "302" => new("花卉植物", "flowers and plants"),
        "303" => new("书、漫画、音乐与电影", "books, comics, music and film"),
        "304" => new("宠物用品", "pet supplies"),
        "305" => new("钟表、眼镜与首饰", "watches, glasses and jewellery"),
        "306" => new("家用品、家具与电器", "household goods and furniture"),
        "307" => new("童装", "children's clothes"),
        "308" => new("内衣袜品", "underwear and socks"),
        "309" => new("成人服装与帽子", "clothes and hats"),
        "310" => new("古着与二手衣", "vintage and second-hand clothes"),
        "311" => new("灯具", "lamps"),
        "312" => new("圣诞树", "Christmas trees"),
        "313" => new("香水与日化", "perfume and personal care"),
        "314" => new("批量杂货", "job lots and house contents"),
        "315" => new("鞋、包与皮具", "shoes, bags and leather"),
        "316" => new("纪念品", "souvenirs"),
        "317" => new("玩具游戏", "toys and games"),
        "318" => new("五金工具", "tools and hardware"),
        "319" => new("电子与手机配件", "electronics and phones"),
        "320" => new("自行车与汽车配件", "bicycle and car parts"),
        "321" => new("布料辅料", "fabrics and haberdashery"),
        "322" => new("地毯", "carpets and rugs"),
        "323" => new("窗饰墙饰", "window and wall decoration"),
        _ => null,
    };
}
