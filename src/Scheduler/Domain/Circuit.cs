using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>电路 — a power circuit: what it carries, what one socket gives, and which unmarked stretches it reaches.</summary>
/// <param name="CapacityW">All who stand on it together; 0 = it is down, and none of its sockets gives anything.</param>
public sealed record Circuit(
    CircuitId Id,
    Bilingual Name,
    int CapacityW,
    int SocketW,
    ImmutableArray<CircuitReach> Reaches);
