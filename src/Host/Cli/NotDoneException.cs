using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Cli;

/// <summary>What was asked was not done: the exit code and the reasons, a line each.</summary>
internal sealed class NotDoneException(ExitCode code, ImmutableArray<Bilingual> lines)
    : Exception(string.Join('\n', lines.Select(line => line.En)))
{
    public ExitCode Code { get; } = code;

    public ImmutableArray<Bilingual> Lines { get; } = lines;

    public static NotDoneException BadInput(string zh, string en) => new(ExitCode.BadInput, [new Bilingual(zh, en)]);

    /// <summary>Every fault of an input, one after the other.</summary>
    public static NotDoneException Of(IEnumerable<Fault> faults) =>
        new(ExitCode.BadInput, FaultLines.Of(faults));
}
