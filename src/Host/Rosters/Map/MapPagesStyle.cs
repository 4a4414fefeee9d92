namespace TidalMarket.Host.Rosters.Map;

/// <summary>Whole pages on paper; on a screen sheets under each other, which a phone shows at a size to read and scrolls.</summary>
internal static class MapPagesStyle
{
    public const string Css = MapStyle.Css + """

        @page { size: A4 landscape; margin: 10mm }
        * { box-sizing: border-box; margin: 0; padding: 0 }
        html { -webkit-print-color-adjust: exact; print-color-adjust: exact }
        .shared { position: absolute; width: 0; height: 0 }
        .page { break-after: page; break-inside: avoid }
        .page:last-child { break-after: auto }
        .sheet { display: block; width: 277mm; height: 189.5mm }
        @media screen {
          body { background: #e4e1da; padding: 4mm }
          .page { background: #fffdf8; margin: 0 auto 5mm; padding: 8mm; max-width: 297mm; overflow-x: auto }
          .sheet { width: 100%; min-width: 240mm; height: auto }
        }
        @media screen and (max-width: 640px) { body { padding: 0 } .page { padding: 3mm } }

        """;
}
