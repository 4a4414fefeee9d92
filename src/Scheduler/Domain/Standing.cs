using System.Security.Cryptography;
using System.Text;

namespace TidalMarket.Scheduling.Domain;

/// <summary>位次 — a vendor's place in the order of the market's law: tier, then rank, then the published draw, then id.</summary>
/// <remarks>Lower goes first. The draw is SHA-256 of <c>seed + "\n" + vendor id</c>, compared as bytes, so that anyone can repeat it.</remarks>
public sealed record Standing(int Tier, int Rank, string Draw, VendorId Vendor) : IComparable<Standing>
{
    public static Standing Of(Vendor vendor, string drawSeed) => new(
        vendor.Tier,
        vendor.Rank,
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(drawSeed + "\n" + vendor.Id.Value))),
        vendor.Id);

    public int CompareTo(Standing? other)
    {
        if (other is null) return 1;
        int order = Tier.CompareTo(other.Tier);
        if (order == 0) order = Rank.CompareTo(other.Rank);
        if (order == 0) order = string.CompareOrdinal(Draw, other.Draw);
        return order != 0 ? order : string.CompareOrdinal(Vendor.Value, other.Vendor.Value);
    }

    public static bool operator <(Standing left, Standing right) => left.CompareTo(right) < 0;

    public static bool operator >(Standing left, Standing right) => left.CompareTo(right) > 0;

    public static bool operator <=(Standing left, Standing right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Standing left, Standing right) => left.CompareTo(right) >= 0;
}
