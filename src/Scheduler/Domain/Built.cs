using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>Either a valid thing or every fault that stands in its way; never both, never neither.</summary>
public sealed class Built<T>
    where T : class
{
    private readonly T? value;

    private Built(T? value, ImmutableArray<Fault> faults)
    {
        this.value = value;
        Faults = faults;
    }

    /// <summary>Empty if and only if there is a value.</summary>
    public ImmutableArray<Fault> Faults { get; }

    public bool IsValid => value is not null;

    /// <exception cref="InvalidOperationException">There are faults instead.</exception>
    public T Value => value ?? throw new InvalidOperationException(string.Join('\n', Faults));

    public static Built<T> Of(T value) => new(value, []);

    /// <exception cref="ArgumentException">No fault is given.</exception>
    public static Built<T> Failed(IEnumerable<Fault> faults)
    {
        ImmutableArray<Fault> all = [.. faults];
        if (all.IsEmpty) throw new ArgumentException("A failure has at least one fault.", nameof(faults));
        return new Built<T>(null, all);
    }
}
