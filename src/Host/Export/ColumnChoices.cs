using System.Collections.Immutable;
using TidalMarket.Host.Import;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Export;

/// <summary>The words of columns that know only some.</summary>
internal static class ColumnChoices
{
    /// <summary>The words for a column of a table; empty = it takes anything.</summary>
    public static ImmutableArray<Bilingual> Of(string file, string column) => (file, column) switch
    {
        ("zones.csv", "kind") => Kebab<ZoneKind>.Words.Choices,
        ("features.csv", "kind") => Kebab<FeatureKind>.Words.Choices,
        (_, "side" or "live_side") => Kebab<Side>.Words.Choices,
        (_, "stands") => Vocabularies.Outward.Choices,
        (_, "cross_section") => Vocabularies.Surveyed.Choices,
        (_, "run_unit") => Vocabularies.RunUnits.Choices,
        (_, "per") => Kebab<TariffUnit>.Words.Choices,
        (_, "circular" or "water" or "exclusive" or "bound" or "hot" or "anywhere" or "attends" or "attended" or "openable") =>
            Vocabularies.YesOrNo.Choices,
        _ => [],
    };
}
