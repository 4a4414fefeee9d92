using System.Collections.Immutable;
using TidalMarket.Host.Cli;

namespace TidalMarket.Host.Planning;

/// <summary>How a round of the worker ended.</summary>
/// <param name="Worst">Of all that was tried; <see cref="ExitCode.Done"/> = everything went well.</param>
/// <param name="Planned">Markets whose days are planned, or left to another worker.</param>
/// <param name="Failed">What was told to have failed: ids of markets, directories that could not be loaded; in order.</param>
internal sealed record RoundEnd(ExitCode Worst, int Planned, ImmutableArray<string> Failed);
