namespace TidalMarket.Host.Rosters.Pages;

/// <summary>Large print for dusk and rain; no leg of the walk is without its head on a new page.</summary>
internal static class ChalkStyle
{
    public const string Css = SheetStyle.Base + """

        h2 { font-size: 20pt; margin: 3mm 0 1mm }
        .how { font-size: 10pt; margin-bottom: 2mm }
        .how .second { display: block; margin-left: 0 }
        table { width: 100%; border-collapse: collapse; margin-top: 3mm }
        thead { display: table-header-group }
        tr { break-inside: avoid }
        thead tr { break-after: avoid }
        th { text-align: left; font-weight: 400; border-bottom: .6mm solid #1b1e22; padding-bottom: 1mm }
        .hook { font-size: 13pt; font-weight: 700 }
        .hook .second { display: block; margin-left: 0; font-weight: 400 }
        .at { font-size: 9pt; color: #4a525c }
        .at .second { display: block; margin-left: 0; font-size: .95em }
        td { border-bottom: .2mm solid #c3c8ce; padding: 1mm 1.5mm; vertical-align: middle; overflow-wrap: anywhere }
        .box { width: 18mm; white-space: nowrap }
        .tick { display: inline-block; width: 6mm; height: 6mm; border: .5mm solid #1b1e22; vertical-align: middle; margin-right: 2mm }
        .order { font-size: 9pt; color: #5b6470 }
        .distance { width: 33mm; font-size: 20pt; font-weight: 700; text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
        .place { font-size: 14pt; font-weight: 700; line-height: 1.2; padding-left: 5mm }
        .end { width: 24mm; font-size: 11pt }
        .end .mark { line-height: 1.5 }
        .for { width: 44mm; font-size: 9pt; line-height: 1.2 }
        .for .second { display: block; margin-left: 0 }
        @media screen and (max-width: 640px) {
          body { padding: 3mm }
          table, thead, tbody, th { display: block }
          thead tr { display: block }
          tbody tr { display: grid; grid-template-columns: 16mm 29mm 1fr 15mm; align-items: center; border-bottom: .2mm solid #c3c8ce; padding: 1mm 0 }
          td { border: 0; padding: 0 }
          .box, .distance, .end, .for { width: auto }
          .distance { font-size: 18pt }
          .place { padding-left: 3mm }
          .for { grid-column: 2 / -1 }
          .for .second { display: inline; margin-left: .5em }
        }

        """;
}
