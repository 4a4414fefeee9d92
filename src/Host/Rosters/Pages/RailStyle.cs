namespace TidalMarket.Host.Rosters.Pages;

/// <summary>Large print for gloves and rain: the numbers of the pieces and the place stand out; no zone is without its head on a new page.</summary>
internal static class RailStyle
{
    public const string Css = SheetStyle.Base + """

        h2 { font-size: 20pt; margin: 1mm 0; break-after: avoid }
        h2 .which { float: right; font-size: 16pt }
        h3 { font-size: 15pt; margin: 4mm 0 0; break-after: avoid }
        h3 .hours { float: right; font-variant-numeric: tabular-nums }
        .window + .window { break-before: page }
        table { width: 100%; border-collapse: collapse; margin-top: 2mm }
        thead { display: table-header-group }
        tr { break-inside: avoid }
        thead tr { break-after: avoid }
        th { text-align: left; font-weight: 400; border-bottom: .6mm solid #1b1e22; padding-bottom: 1mm }
        .zone { font-size: 13pt; font-weight: 700 }
        .zone .second { font-weight: 400 }
        .stock { font-size: 9.5pt; line-height: 1.25 }
        .opens .second { display: block; margin-left: 0 }
        td { border-bottom: .2mm solid #c3c8ce; padding: .8mm 1.5mm; vertical-align: middle; overflow-wrap: anywhere }
        .box { width: 18mm; white-space: nowrap }
        .tick { display: inline-block; width: 6mm; height: 6mm; border: .5mm solid #1b1e22; vertical-align: middle; margin-right: 2mm }
        .order { font-size: 11pt; color: #5b6470 }
        .pieces { width: 35mm; font-size: 19pt; font-weight: 700; line-height: 1.15; font-variant-numeric: tabular-nums }
        .howmany { font-size: 9pt; font-weight: 400 }
        .where .name { font-size: 13pt; font-weight: 700; line-height: 1.2 }
        .where .name .second { font-weight: 400; font-size: .75em }
        .place { font-size: 9pt; line-height: 1.25 }
        .opens { width: 31mm; font-size: 10pt; font-weight: 600; line-height: 1.25 }
        .opens .second { font-weight: 400 }
        @media screen and (max-width: 640px) {
          body { padding: 3mm }
          h2 .which, h3 .hours { float: none; display: block }
          table, thead, tbody, th { display: block }
          thead tr { display: block }
          tbody tr { display: grid; grid-template-columns: 17mm 34mm 1fr; align-items: center; border-bottom: .2mm solid #c3c8ce }
          td { border: 0; padding: .8mm 0 }
          .box, .pieces, .opens { width: auto }
          .opens { grid-column: 2 / -1 }
        }

        """;
}
