using System.Xml.Linq;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>Colours, strokes and letters of the map. Strokes and letters on the ground are in centimetres.</summary>
internal static class MapStyle
{
    public const string Css = """

        text { font-family: "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Hiragino Sans GB", system-ui, sans-serif; fill: #22262b }
        .paper { fill: #fffdf8 }
        .second { fill: #5b6470; font-weight: 400 }
        .market { font-weight: 700 } .market.second { font-weight: 400 }
        .day { font-weight: 500 } .permit, .count, .scale, .remark { fill: #4a525c }
        .end { text-anchor: end }
        .bar { stroke: #22262b; stroke-width: 1 } .bar.dark { fill: #22262b } .bar.light { fill: #fff }
        .window { font-weight: 700 } .window.second { font-weight: 400 }
        .morning .tide-bar, .morning .phase { fill: #e59a1f } .evening .tide-bar, .evening .phase { fill: #3c4f94 }
        .phases { stroke: #c9c4b8; stroke-width: 3 }
        .morning .open { stroke: #e59a1f; stroke-width: 6 } .evening .open { stroke: #3c4f94; stroke-width: 6 }
        .time { text-anchor: middle; font-weight: 700 } .phase-name { text-anchor: middle }
        .footway { fill: #efeadf } .road { fill: #dfe2e6 } .paving { fill: #f1e6d2; stroke: #b3a687; stroke-width: 10 }
        .kerb { stroke: #868d96; stroke-width: 14 } .middle { stroke: #fff; stroke-width: 12; stroke-dasharray: 300 300 }
        .hatch { fill: url(#clear); stroke: #d62828; stroke-width: 5; stroke-opacity: .55 }
        .zebra { fill: #fff } .tactile { fill: url(#tactile) }
        .live { fill: url(#live) } .building { fill: #cfc6b4; stroke: #5b6470; stroke-width: 10 }
        .fire-lane { fill: #f76707; fill-opacity: .06 } .fire-edge { stroke: #e8590c; stroke-width: 9; stroke-dasharray: 60 36; stroke-opacity: .7 }
        .fire-measure { stroke: #c2410c; stroke-width: 7 } .fire-head { fill: #c2410c } .fire-text { fill: #a13a08; font-weight: 700; text-anchor: middle }
        .break { fill: #2b8a57; fill-opacity: .14; stroke: #2b8a57; stroke-width: 9; stroke-dasharray: 30 18 }
        .break-text { fill: #1c6b41; font-weight: 700; text-anchor: middle }
        .ring { fill: #e8590c; fill-opacity: .05; stroke: #e8590c; stroke-width: 4; stroke-opacity: .35; stroke-dasharray: 14 18 }
        .margin-line { stroke: #111; stroke-width: 10 } .margin-lead { stroke: #111; stroke-width: 4 }
        .margin-sign circle { fill: #111; stroke: #fff; stroke-width: 1 } .margin-number { fill: #fff; font-weight: 700; text-anchor: middle }
        .rail { fill: #6a1b9a; stroke: #6a1b9a; stroke-width: 6 } .rail.opens { fill: #fff; stroke-width: 12 } .rail-tick { stroke: #6a1b9a; stroke-width: 10 }
        .post-plate { fill: #ffe14d; stroke: #22262b; stroke-width: 6 } .post-number { font-weight: 700; text-anchor: middle }
        .shut { fill: url(#shut); stroke: #5b6470; stroke-width: 12 } .shut-text { fill: #b3261e; font-weight: 700; text-anchor: middle }
        .outside { fill: url(#outside) } .limit { stroke: #0b7285; stroke-width: 18; stroke-dasharray: 90 40 30 40 } .permit-text { fill: #0b7285; font-weight: 700 }
        .edge { stroke: none } .red { fill: #d62828 } .blue { fill: #1f6fb2 } .amber { fill: #f0b400 } .green { fill: #2b8a57 }
        .brown { fill: #7a5a3a } .grey { fill: #5b6470 } .purple { fill: #6a3d9a }
        .stall { fill: #fff; fill-opacity: .8; stroke: #7b838d; stroke-width: 7; stroke-dasharray: 24 14 }
        .meant { fill-opacity: .5 } .meant.key { fill-opacity: .5; stroke: #7b838d; stroke-width: 1 } .corner { fill: #3a4450 }
        .blocked { fill: url(#barred); stroke: #7b838d; stroke-width: 7 }
        .open-line { fill: #fff; fill-opacity: .55; stroke: #7b838d; stroke-width: 5; stroke-dasharray: 10 14 }
        .held { stroke: #22262b; stroke-width: 7 }
        .divider { stroke: #22262b; stroke-width: 4; stroke-opacity: .45; stroke-dasharray: 12 10 }
        .number { text-anchor: middle; font-weight: 700 }
        .empty { fill: #6b737d; font-weight: 500 } .dark { fill: #1b1e22 } .light { fill: #fff }
        .label { text-anchor: middle; font-weight: 500; paint-order: stroke; stroke: #fff; stroke-width: 16; stroke-opacity: .6; stroke-linejoin: round } .label.second { font-weight: 400 }
        .metres { fill: #c01f1f; font-weight: 700 } .side { fill: #6d5f3c; font-weight: 700 } .side.second { fill: #8b7e5c }
        .landmark { font-weight: 700 } .landmark.second { font-weight: 400 } .trade { fill: #1b1e22; font-weight: 700 }
        .leader { stroke: #8b929b; stroke-width: 5 }
        .zone { font-weight: 700 } .zone, .traffic, .metre { text-anchor: middle; fill: #757d87 }
        .on-road { stroke: #dfe2e6; stroke-width: 26; paint-order: stroke } .on-paving { stroke: #f1e6d2; stroke-width: 26; paint-order: stroke }
        .tick { stroke: #9aa1a9; stroke-width: 4 }
        .rule { stroke: #22262b; stroke-width: 1.5 }
        .key { stroke-width: 1 } .fire-lane.key { fill-opacity: .18; stroke: #e8590c; stroke-dasharray: 4 2 } .break.key { stroke-dasharray: 3 2 } .ring.key { fill-opacity: .1; stroke-dasharray: 2 2; stroke-opacity: .7 } .live.key { fill: url(#live-key) } .tactile.key { fill: url(#tactile-key) }
        .stall.key { stroke-dasharray: 3 2 } .open-line.key { stroke-dasharray: 2 2 } .legend .held { stroke-width: 1 } .legend .post-plate { stroke-width: 1 }
        .rail.key { stroke-width: 1 } .rail.opens.key { stroke-width: 2 } .rail-tick.key { stroke-width: 1.5 } .shut.key { fill: url(#shut-key); stroke-width: 1 } .outside.key { fill: url(#outside-key); stroke: #0b7285; stroke-width: 1; stroke-dasharray: 5 2 2 2 }
        .hatch.key { fill: url(#clear-key); stroke-width: 1 } .blocked.key { fill: url(#barred-key) }

        """;

    public static IEnumerable<XElement> Patterns() =>
    [
        Hatch("clear", 60, 16, "#d62828", .7),
        Hatch("barred", 60, 10, "#7b838d", .9),
        Blisters("tactile", 20),
        Hatch("live", 130, 22, "#6b747f", .26),
        Hatch("live-key", 6, 1.6, "#6b747f", .8),
        Blisters("tactile-key", 6),
        Veil("shut", 90, 26), Veil("shut-key", 7, 2),
        Hatch("outside", 110, 14, "#0b7285", .5),
        Hatch("outside-key", 6, 1, "#0b7285", .8),
        Hatch("clear-key", 7, 2, "#d62828", .8),
        Hatch("barred-key", 7, 1.2, "#7b838d", .9),
    ];

    private static XElement Blisters(string id, double step) => Svg.Of(
        "pattern",
        Svg.At("id", id), Svg.At("patternUnits", "userSpaceOnUse"), Svg.At("width", step), Svg.At("height", step),
        Svg.Of("rect", Svg.At("width", step), Svg.At("height", step), Svg.At("fill", "#ffc83d")),
        Svg.Of("circle", Svg.At("cx", step / 2), Svg.At("cy", step / 2), Svg.At("r", step / 4), Svg.At("fill", "#c48a00")));

    /// <summary>Grey over whatever lies below, and hatched.</summary>
    private static XElement Veil(string id, double step, double stroke)
    {
        XElement veil = Hatch(id, step, stroke, "#5b6470", .55);
        veil.AddFirst(Svg.Of("rect", Svg.At("width", step), Svg.At("height", step), Svg.At("fill", "#c3c8ce"), Svg.At("fill-opacity", .55)));
        return veil;
    }

    private static XElement Hatch(string id, double step, double stroke, string colour, double opacity) => Svg.Of(
        "pattern",
        Svg.At("id", id), Svg.At("patternUnits", "userSpaceOnUse"), Svg.At("width", step), Svg.At("height", step), Svg.At("patternTransform", "rotate(45)"),
        Svg.Of(
            "line", Svg.At("x1", 0), Svg.At("y1", 0), Svg.At("x2", 0), Svg.At("y2", step),
            Svg.At("stroke", colour), Svg.At("stroke-width", stroke), Svg.At("stroke-opacity", opacity)));
}
