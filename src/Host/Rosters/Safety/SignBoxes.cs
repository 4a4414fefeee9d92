using System.Xml.Linq;
using TidalMarket.Host.Rosters.Pages;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Safety;

/// <summary>Where the officers sign: traffic police, fire service, urban management; name, date and stamp of each.</summary>
internal static class SignBoxes
{
    public const double HeightMm = 16;

    private static readonly Bilingual[] Officers = [new("交警", "traffic police"), new("消防", "fire service"), new("城管", "urban management")];

    public static XElement Draw(Language language) => Html.Of(
        "footer",
        Officers.Select(office => Html.Div(
            "officer",
            Html.Paragraph("office", office.Say(language)),
            Html.Paragraph("line", new Bilingual("姓名", "name").Say(language)),
            Html.Paragraph("line", new Bilingual("日期", "date").Say(language)),
            Html.Paragraph("stamp", new Bilingual("盖章", "stamp").Say(language)))));
}
