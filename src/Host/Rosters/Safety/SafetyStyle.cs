using TidalMarket.Host.Rosters.Map;

namespace TidalMarket.Host.Rosters.Safety;

/// <summary>A whole zone on A4 lying down. Without <c>&gt;</c> and <c>&amp;</c>, which XML would escape and a style would not read.</summary>
/// <remarks>The sizes are those that the page was measured with: <c>--first</c>, <c>--second</c> and <c>--line</c> are set on each.</remarks>
internal static class SafetyStyle
{
    public const string Css = MapStyle.Css + """

        @page { size: A4 landscape; margin: 8mm }
        * { box-sizing: border-box; margin: 0; padding: 0 }
        html { -webkit-print-color-adjust: exact; print-color-adjust: exact }
        body { font-family: "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Hiragino Sans GB", system-ui, sans-serif; color: #1b1e22; background: #fff }
        .shared { position: absolute; width: 0; height: 0 }
        .page { width: 281mm; height: 193mm; overflow-x: clip; display: flex; flex-direction: column; gap: .4mm; font-size: var(--first); line-height: var(--line); break-after: page; break-inside: avoid }
        .page:last-child { break-after: auto }
        .page p, .page td, .page th, .page span { overflow-wrap: anywhere }
        span.second { color: #4a525c; font-size: var(--second); line-height: 0; fill: #5b6470 }
        b span.second { font-weight: 400 }
        span + span.second { margin-left: .4em }
        header { border-bottom: .5mm solid #1b1e22; padding-bottom: .3mm }
        .heading { display: flex; align-items: baseline; gap: 4mm; line-height: 6.4mm; white-space: nowrap; overflow: hidden }
        h1 { font-size: 15pt } h1 span.second { font-size: 10pt; font-weight: 400 }
        .market { font-size: 9pt; font-weight: 500; flex: 1 1 0; overflow: hidden; text-overflow: ellipsis } .market span.second { font-size: 7pt }
        .day { font-size: 9pt; font-weight: 600 } .day span.second { font-size: 7pt; font-weight: 400 } .day span.second + .first { margin-left: 1em }
        .page-number { font-size: 7pt; font-weight: 400; margin-left: 1em }
        .fact { margin-right: 1em } .name { margin-right: .4em; color: #4a525c }
        .maps { flex: 0 1 auto; min-height: 0; display: flex; flex-direction: column }
        .maps.beside { flex-direction: row; gap: 3mm } .beside .window { flex: 1 1 0; min-width: 0 }
        .window { flex: 0 1 auto; min-height: 0; display: flex; flex-direction: column }
        h2 { font-size: 9pt; line-height: 4.5mm; height: 4.7mm; white-space: nowrap; overflow: hidden; font-weight: 700 } h2 span.second { font-size: 7pt; font-weight: 400 }
        .hours, .moves, .vendors { font-size: 6.5pt; font-weight: 500; margin-left: 1em } .moves span.second { font-size: 6.5pt }
        .state { margin-left: 1em; padding: 0 1.2mm; border-radius: 1mm; background: #d9efe1; color: #145c36; font-size: 8pt } .shut-state { background: #f9d9d6; color: #b3261e }
        .drawn { flex: 0 1 auto; min-height: 0; display: flex; gap: 3mm; justify-content: space-between }
        .beside .drawn { flex-direction: column; gap: 0 }
        .strips { flex: 0 1 auto; min-height: 0; display: flex; flex-direction: column; gap: 1mm }
        .strips svg { flex: 0 1 auto; min-height: 0; display: block }
        .needs { flex: 1 1 0; min-width: 0 } .beside .needs { flex: 0 0 auto } .needs.wide { display: grid; grid-template-columns: 1fr 1fr; column-gap: 3mm; align-content: start }
        .needs-title { font-weight: 700; border-bottom: .15mm solid #8b929b } .stock { font-weight: 400; margin-left: 1em }
        .needs-title span.second { font-weight: 400 } .needs-title span.second + .first { font-weight: 400; margin-left: 1em }
        .need { padding: .15mm 0 .15mm 7mm; position: relative } .many { position: absolute; left: 1mm; min-width: 4.4mm; text-align: center; font-weight: 700; border-radius: .8mm }
        .said { font-weight: 600; margin-left: .4em } .posts .many { background: #ffe14d } .rails .many { background: #6a1b9a; color: #fff }
        .legend-line { display: flex; flex-wrap: wrap; column-gap: 3mm } .entry { white-space: nowrap } .scale { font-weight: 700 }
        .legend { height: calc(var(--line) + .6mm); width: calc(var(--line) + .6mm); vertical-align: middle; margin-right: .6mm; display: inline-block }
        .rules { border-collapse: collapse; table-layout: fixed; width: 281mm }
        .rules th { text-align: left; font-weight: 600; border-bottom: .3mm solid #1b1e22; vertical-align: bottom; padding: 0 1.6mm .2mm 0; line-height: var(--line) }
        .rules td { border-bottom: .12mm solid #c3c8ce; vertical-align: top; padding: .1mm 1.6mm .1mm 0; line-height: var(--line) }
        .tight .rules .source { white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
        .sign { display: inline-block; min-width: 4.6mm; text-align: center; border-radius: 2.3mm; background: #111; color: #fff; font-weight: 700; font-size: var(--second); line-height: calc(var(--line) - .2mm) }
        .number { font-weight: 600 } .number span.second { font-weight: 400 } .title { font-weight: 500 } .title span.second { font-weight: 400 }
        .source { color: #3a4450 } .breach b { color: #b3261e }
        .quiet { columns: 2; column-gap: 5mm } .quiet-title { font-weight: 600 } .quiet-title span.second { font-weight: 400 }
        .quiet-rule { margin-right: .6em } .quiet .source { margin-right: .6em }
        .notes { font-size: var(--second); border-top: .2mm solid #8b929b; padding-top: .3mm } .note { margin-right: 1.2em }
        footer { margin-top: auto; display: flex; gap: 3mm; flex: 1 0 15.6mm; max-height: 28mm }
        .officer { flex: 1 1 0; border: .3mm solid #1b1e22; padding: .6mm 2mm; position: relative; border-radius: 1mm }
        .office { font-weight: 700; font-size: 9pt; line-height: 4.4mm } .office span.second { font-weight: 400 }
        .line { width: 52mm; border-bottom: .2mm solid #8b929b; line-height: 5mm } .stamp { position: absolute; right: 2mm; bottom: .6mm; color: #8b929b } .stamp span.second { color: #8b929b }
        .held { fill: #c9d6ea } .stall-number { text-anchor: middle; font-weight: 600; fill: #1b1e22; paint-order: stroke; stroke: #fff; stroke-width: 20; stroke-opacity: .7 }
        @media screen { body { background: #e4e1da; padding: 4mm } .page { background: #fff; margin: 0 auto 5mm; padding: 8mm; box-sizing: content-box } }
        @media screen and (max-width: 640px) { body { padding: 0 } .page { padding: 4mm; margin: 0 0 4mm } }

        """;
}
