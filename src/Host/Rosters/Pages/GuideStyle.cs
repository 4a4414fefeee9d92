namespace TidalMarket.Host.Rosters.Pages;

/// <summary>To be read at arm's length before the shift: hours and name of a post large, then what to do, and lines for the names.</summary>
internal static class GuideStyle
{
    public const string Css = SheetStyle.Base + """

        h2 { font-size: 20pt; margin: 1mm 0 }
        h2 .which { float: right; font-size: 16pt }
        h3 { font-size: 12pt; margin: 3mm 0 .5mm; break-after: avoid }
        .window + .window { break-before: page }
        .count { font-size: 11pt; line-height: 1.25; margin-bottom: 1.5mm }
        .count .second { display: block; margin-left: 0 }
        .shut { font-size: 13pt; font-weight: 700; border: .5mm solid #d62828; padding: 1.5mm 3mm; margin-bottom: 2mm }
        .shut .second { display: block; margin-left: 0; font-weight: 400 }
        .post { display: grid; grid-template-columns: 24mm 1fr 42mm; gap: 2.5mm; break-inside: avoid; border-top: .4mm solid #1b1e22; padding: 1.2mm 0 1.6mm }
        .clock { font-size: 20pt; font-weight: 700; line-height: 1.1; font-variant-numeric: tabular-nums }
        .until { color: #4a525c }
        .until::before { content: "–"; margin-right: 1mm }
        .post .name { font-size: 16pt; font-weight: 700; line-height: 1.15; overflow-wrap: anywhere }
        .post .name .second { font-weight: 400; font-size: .7em }
        .place { font-size: 9.5pt; line-height: 1.25; color: #4a525c }
        .task .second { display: block; margin-left: 0 }
        .task { font-size: 12.5pt; line-height: 1.22; margin-top: .5mm }
        .guide { display: flex; align-items: flex-end; gap: 3mm; height: 10.5mm }
        .tick { flex: none; width: 7mm; height: 7mm; border: .5mm solid #1b1e22 }
        .blank { flex: 1; border-bottom: .3mm solid #1b1e22 }
        .mouths { break-inside: avoid }
        .mouth { border-top: .2mm solid #c3c8ce; padding: .8mm 0 }
        .mouth .name { font-size: 12pt; font-weight: 600; line-height: 1.2 }
        @media screen and (max-width: 640px) {
          body { padding: 3mm }
          h2 .which { float: none; display: block }
          .post { grid-template-columns: 1fr; gap: 1mm }
          .clock { display: inline; font-size: 18pt; margin-right: 1mm }
        }

        """;
}
