using TidalMarket.Host.Rosters.Pages;

namespace TidalMarket.Host.Rosters.Diff;

/// <summary>A plain table for each kind of difference.</summary>
internal static class DiffStyle
{
    public const string Css = SheetStyle.Base + """

        h2 { font-size: 13pt; margin: 4mm 0 1mm; break-after: avoid }
        .none { font-size: 13pt }
        table { width: 100%; border-collapse: collapse; font-size: 10pt }
        tr { break-inside: avoid }
        td { border-bottom: .2mm solid #c3c8ce; padding: .7mm 1.5mm .7mm 0; vertical-align: top; overflow-wrap: anywhere; line-height: 1.25 }
        td .second { display: block; margin-left: 0 }
        .window { width: 24mm }
        .id { width: 24mm; font-weight: 600 }
        .name { font-weight: 600 }
        .name .second { font-weight: 400 }
        .from, .to { width: 42mm }
        .to { font-weight: 600 }
        .arrow { width: 7mm }
        .fee { display: block; font-weight: 400; color: #4a525c }
        .fee .second { display: inline; margin-left: .5em }

        """;
}
