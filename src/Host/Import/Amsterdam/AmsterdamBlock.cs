using System.Collections.Immutable;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>A list of a print page (<c>paginas</c>): stalls in the order in which one walks along them, one side of a street.</summary>
/// <param name="Right">Printed at the right of its page: beside a left one, it faces that one.</param>
/// <param name="Top">What stands before the first stall; may be blank.</param>
/// <param name="Bottom">What stands after the last; may be blank.</param>
internal sealed record AmsterdamBlock(int Line, bool Right, string Title, string Top, string Bottom, ImmutableArray<string> Stalls);
