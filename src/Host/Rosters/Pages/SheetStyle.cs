namespace TidalMarket.Host.Rosters.Pages;

/// <summary>How the sheet looks on A4 and on a phone. Without <c>&gt;</c> and <c>&amp;</c>, which XML would escape and a style would not read.</summary>
internal static class SheetStyle
{
    /// <summary>What all sheets share: paper, letters, the two languages, the head.</summary>
    public const string Base = """

        @page { size: A4 portrait; margin: 11mm 10mm 14mm;
          @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; color: #5b6470 } }
        * { box-sizing: border-box; margin: 0; padding: 0 }
        html { -webkit-print-color-adjust: exact; print-color-adjust: exact }
        body { font: 12pt/1.35 "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Hiragino Sans GB", system-ui, sans-serif;
          color: #1b1e22; background: #fff; max-width: 190mm; margin: 0 auto; padding: 4mm }
        .second { color: #5b6470; font-size: .78em }
        span + .second { margin-left: .5em }
        h2::first-letter, h3::first-letter, .kind::first-letter { text-transform: uppercase }
        .value { font-weight: 600; margin: 0 .6em }
        header { border-bottom: 1.2mm solid #1b1e22; padding-bottom: 3mm; margin-bottom: 4mm }
        h1 { font-size: 24pt; line-height: 1.15 }
        h1 span + .second { display: block; margin-left: 0; font-size: 13pt; font-weight: 400 }
        .day { font-size: 16pt; margin-top: 1mm }
        .permit, .status { font-size: 10pt; color: #4a525c }
        .remarks { list-style: none; margin-top: 2mm; font-size: 9pt }
        .remarks li { border-left: .8mm solid #d62828; padding-left: 2mm; margin-top: 1.2mm }
        .remarks .second { display: block; margin-left: 0; font-size: .92em }
        @media screen and (max-width: 640px) {
          h1 { font-size: 17pt }
          h1 span + .second { font-size: 11pt }
          .day { font-size: 12pt }
          .permit, .status { font-size: 8.5pt }
          .remarks { font-size: 7.5pt; line-height: 1.25 }
        }

        """;

    /// <summary>The vendors' page.</summary>
    public const string Css = Base + """
        h2 { font-size: 20pt; margin: 5mm 0 2mm; break-after: avoid }
        h2 .hours { float: right; font-variant-numeric: tabular-nums }
        h3 { font-size: 13pt; margin: 3mm 0 2mm; break-after: avoid }
        .window + .window { break-before: page }
        .cards { display: grid; grid-template-columns: repeat(3, 1fr) }
        .card { break-inside: avoid; border: .25mm dashed #8b929b; margin: 0 -.25mm -.25mm 0; padding: 2.5mm 3mm 2mm 5.5mm; position: relative;
          display: flex; flex-direction: column }
        .card::before { content: ""; position: absolute; left: 1.6mm; top: 2.5mm; bottom: 2mm; width: 2mm; border-radius: 1mm; background: var(--goods) }
        .top { display: flex; justify-content: space-between; align-items: baseline; gap: 2mm }
        .stall { font-size: 21pt; font-weight: 700; line-height: 1.1 }
        .stretch { font-size: 16pt; line-height: 1.45; white-space: nowrap }
        .fee { font-size: 15pt; font-weight: 600 }
        .card .vendor { font-size: 14pt; font-weight: 700; line-height: 1.2; overflow-wrap: anywhere }
        .card .vendor .second { display: block; margin-left: 0; font-size: 9.5pt; font-weight: 400 }
        .card .goods { font-size: 10pt }
        .times { display: flex; gap: 5mm; margin-top: auto; padding-top: 1mm }
        .what { font-size: 8.5pt; color: #4a525c }
        .clock { font-size: 16pt; font-weight: 700; line-height: 1.1; font-variant-numeric: tabular-nums }
        .clock .second { display: block; margin-left: 0; font-size: 8pt; font-weight: 400 }
        .where { font-size: 8pt; color: #5b6470; margin-top: 1mm; overflow-wrap: anywhere }
        .refusals { margin-top: 6mm }
        .slips { columns: 2; column-gap: 6mm }
        .refusal { break-inside: avoid; border-top: .3mm solid #8b929b; padding: 2mm 0 3mm }
        .refusal .vendor { font-size: 13pt; font-weight: 700; overflow-wrap: anywhere }
        .refusal .vendor .second { font-weight: 400 }
        .id { float: right; font-size: 10pt; font-weight: 400; color: #5b6470 }
        .where .id { font-size: 8pt; margin-left: 2mm }
        .refusal .goods { font-size: 10pt }
        .reason { font-size: 10.5pt }
        .verdict { font-weight: 600; color: #b3261e }
        .reason .second { display: block; margin-left: 0; font-size: .86em }
        .appeal { font-size: 8.5pt; color: #4a525c; margin-top: 1mm }
        .appeal .second { display: block; margin-left: 0; font-size: .95em }
        @media screen and (max-width: 640px) { .cards { grid-template-columns: 1fr } .slips { columns: 1 } body { padding: 3mm } }

        """;
}
