namespace TidalMarket.Host.Export;

/// <summary>A column and its cell of a row; null and "" are blank.</summary>
internal readonly record struct CsvColumn<T>(string Name, Func<T, string?> Cell);
