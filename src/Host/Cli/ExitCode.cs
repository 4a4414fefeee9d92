namespace TidalMarket.Host.Cli;

/// <summary>How the program ends; a wire contract, never renumbered.</summary>
internal enum ExitCode
{
    Done = 0,

    /// <summary>The checker found breaches in the plan it was given.</summary>
    BreachesFound = 1,

    /// <summary>Bad input, wrong usage, or files that cannot be read or written. Nothing was written.</summary>
    BadInput = 2,

    /// <summary>No plan exists, whatever is given up. Nothing was written.</summary>
    NoPlan = 3,

    /// <summary>Our own fault: our checker refuses our plan, or something that was never to happen.</summary>
    OwnFault = 4,

    /// <summary>Stopped by a signal before the work was done.</summary>
    Stopped = 130,
}
