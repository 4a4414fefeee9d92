namespace TidalMarket.Host.Rosters.Pages;

/// <summary>Eight slips on A4, in straight rows for one cut across; the cut lines are the dashes.</summary>
internal static class SlipStyle
{
    public const string Css = SheetStyle.Base + """

        h2 { font-size: 13pt; margin: 2mm 0; break-after: avoid }
        h2 .second + .first { margin-left: 1.5em }
        .window + .window { break-before: page }
        header { padding-bottom: 2mm; margin-bottom: 2mm }
        header h1 { font-size: 15pt }
        header h1 .second { display: inline; margin-left: .5em; font-size: 10pt }
        header .day { font-size: 11pt }
        header .permit, header .status { font-size: 8pt }
        header .remarks { font-size: 7.5pt; margin-top: 1mm }
        .slips { display: grid; grid-template-columns: 1fr 1fr; grid-auto-rows: minmax(61mm, auto) }
        .slip { break-inside: avoid; border: .25mm dashed #8b929b; margin: 0 -.25mm -.25mm 0; padding: 2.5mm 4mm; min-width: 0;
          display: flex; flex-direction: column; overflow-wrap: anywhere }
        .of { display: flex; justify-content: space-between; gap: 3mm; font-size: 8pt; color: #4a525c; border-bottom: .2mm solid #c3c8ce; padding-bottom: .8mm }
        .market .second, .when .second { font-size: 1em }
        .market .second { display: none }
        .market { flex: 1 1 30%; min-width: 22mm }
        .when { flex: 0 1 auto; max-width: 68%; text-align: right; font-weight: 600; color: #1b1e22 }
        .date { margin-right: .6em; white-space: nowrap }
        .top { display: flex; justify-content: space-between; align-items: baseline; gap: 3mm; margin-top: 1.2mm }
        .stall { font-size: 20pt; font-weight: 700; line-height: 1.15 }
        .fee { font-size: 15pt; font-weight: 600 }
        .vendor { font-size: 13pt; font-weight: 700; line-height: 1.2; margin-top: .5mm }
        .vendor .second { font-size: 9pt; font-weight: 400 }
        .goods, .line { font-size: 9pt }
        .number { font-weight: 600; margin-right: .8em }
        .times { display: flex; gap: 8mm; margin: auto 0; padding: .8mm 0 }
        .what { font-size: 8pt; color: #4a525c }
        .clock { font-size: 17pt; font-weight: 700; line-height: 1.1; font-variant-numeric: tabular-nums }
        .clock .second { display: block; margin-left: 0; font-size: 8pt; font-weight: 400 }
        .tape { font-size: 8.5pt; line-height: 1.25 }
        .tape .second { display: block; margin-left: 0; font-size: .92em }
        .needs { font-size: 8.5pt; margin-top: .5mm; color: #4a525c }
        .needs .second { font-size: .92em }
        .verdict { font-weight: 600; margin-top: 1.2mm; color: #b3261e }
        .waiting { font-size: 11pt; font-weight: 600 }
        .waiting .second { display: block; margin-left: 0; font-weight: 400 }
        .reason { font-size: 8.5pt; line-height: 1.28; margin-top: .8mm }
        .reason .second { display: block; margin-left: 0; font-size: .9em }
        .appeal { font-size: 7.5pt; line-height: 1.25; color: #4a525c; margin-top: auto; padding-top: 1.2mm }
        .appeal .second { display: block; margin-left: 0; font-size: .95em }
        @media screen and (max-width: 640px) { .slips { grid-template-columns: 1fr; grid-auto-rows: auto } body { padding: 3mm } }

        """;
}
