namespace TidalMarket.Host.Rosters.Pages;

/// <summary>To be read standing before a wall: stalls and names large, the proof small at the end.</summary>
internal static class PublicStyle
{
    public const string Css = SheetStyle.Base + """

        .kind { font-size: 15pt; font-weight: 700; letter-spacing: .1em }
        .kind .second { letter-spacing: 0; font-weight: 400 }
        h2 { font-size: 18pt; margin: 4mm 0 1mm; break-after: avoid }
        h2 .hours { float: right; font-variant-numeric: tabular-nums }
        h3 { font-size: 12pt; margin: 2.5mm 0 1mm; break-after: avoid }
        .columns { columns: 2; column-gap: 7mm }
        table { width: 100%; border-collapse: collapse }
        .short { break-inside: avoid }
        tr { break-inside: avoid }
        td { border-bottom: .2mm solid #c3c8ce; padding: .5mm 1mm .5mm 0; vertical-align: top; overflow-wrap: anywhere; line-height: 1.2 }
        td .second { display: block; margin-left: 0 }
        .place { width: 21mm; font-size: 11.5pt; font-weight: 700; padding-right: 3mm }
        .stretch { white-space: nowrap }
        .name { font-size: 10.5pt; font-weight: 600 }
        .name .second { font-size: 8pt; font-weight: 400 }
        .goods { width: 26mm; font-size: 9pt }
        ul { list-style: none; font-size: 10pt }
        ul li { margin-top: .6mm; overflow-wrap: anywhere }
        .places { font-weight: 600; margin-left: 1em }
        .count { display: inline-block; min-width: 8mm; font-weight: 700 }
        .proof { break-inside: avoid; border-top: .4mm solid #1b1e22; margin-top: 5mm }
        .proof h2 { font-size: 13pt }
        dl { display: grid; grid-template-columns: 38mm 1fr; gap: 1mm 3mm; font-size: 9.5pt }
        dt { color: #4a525c }
        dd { overflow-wrap: anywhere }
        .code { font-family: "Noto Sans Mono CJK SC", "DejaVu Sans Mono", Consolas, monospace; font-size: .88em; margin-left: .6em }
        .code:first-child { margin-left: 0 }
        .command { display: block; margin-left: 0 }
        @media screen and (max-width: 640px) { .columns { columns: 1 } dl { grid-template-columns: 1fr } body { padding: 3mm } }

        """;
}
