using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Reads who sells: vendors, their answers and wishes, and the A-list.</summary>
internal static class VendorReader
{
    private static readonly Bilingual ANumber = new("登记号", "a registration number");

    /// <summary>null, with a fault, if it has no registration number.</summary>
    public static AmsterdamVendor? Vendor(Fields vendor)
    {
        string? id = vendor.Needed("erkenningsNummer", ANumber);
        Fields terms = vendor.Inner("voorkeur");
        var read = new AmsterdamVendor(
            vendor.Line,
            id ?? "",
            vendor.Whole("sollicitatieNummer"),
            vendor.Text("description"),
            vendor.Text("status") ?? "",
            vendor.Texts("plaatsen"),
            terms.Whole("minimum"),
            terms.Whole("maximum"),
            terms.Flag("anywhere"),
            terms.Texts("branches"),
            StallReader.OwnRig(terms, terms.Texts("verkoopinrichting"), id),
            StallReader.Frying(terms, id),
            terms.Date("absentFrom"),
            terms.Date("absentUntil"));
        terms.RestIsUnread();
        vendor.RestIsUnread();
        return id is null ? null : read;
    }

    /// <summary>The two lists are one and the same in the city's files; the older is read where the newer is empty.</summary>
    public static ImmutableArray<AmsterdamAnswer> Answers(Fields day)
    {
        ImmutableArray<AmsterdamAnswer> answers = [.. day.Objects("aanwezigheid").Select(Answer).OfType<AmsterdamAnswer>()];
        return answers.IsEmpty ? [.. day.Objects("aanmeldingen").Select(Answer).OfType<AmsterdamAnswer>()] : answers;
    }

    public static AmsterdamWish? Wish(Fields wish)
    {
        string? vendor = wish.Wanted("erkenningsNummer"), stall = wish.Wanted("plaatsId");
        int? priority = wish.Whole("priority");
        wish.RestIsUnread();
        return vendor is null || stall is null ? null : new AmsterdamWish(wish.Line, vendor, stall, priority);
    }

    public static ImmutableHashSet<string> AList(Fields day) =>
        [.. day.Objects("aLijst").Select(entry => entry.Wanted("erkenningsNummer")).OfType<string>()];

    private static AmsterdamAnswer? Answer(Fields answer)
    {
        string? vendor = answer.Wanted("erkenningsNummer");
        bool? attending = answer.Flag("attending");
        DateOnly? date = answer.Date("marktDate");
        answer.RestIsUnread();
        return vendor is null ? null : new AmsterdamAnswer(answer.Line, vendor, date, attending);
    }
}
