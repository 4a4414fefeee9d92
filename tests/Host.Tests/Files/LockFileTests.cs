using TidalMarket.Host.Files;

namespace TidalMarket.Host.Tests.Files;

public sealed class LockFileTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void One_at_a_time_holds_it_and_who_comes_too_late_does_it_no_harm()
    {
        using (LockFile? first = LockFile.TryTake(scratch.Path("a.lock")))
        {
            Assert.NotNull(first);
            Assert.Null(LockFile.TryTake(scratch.Path("a.lock")));
            Assert.Null(LockFile.TryTake(scratch.Path("a.lock")));
            Assert.Equal(["a.lock"], scratch.Everything());
        }

        Assert.Empty(scratch.Everything());
        using LockFile? next = LockFile.TryTake(scratch.Path("a.lock"));
        Assert.NotNull(next);
    }

    [Fact]
    public void One_that_nobody_holds_any_more_is_taken_over()
    {
        scratch.Write("", "a.lock");

        using LockFile? taken = LockFile.TryTake(scratch.Path("a.lock"));
        Assert.NotNull(taken);
    }

    [Fact]
    public void A_place_that_is_not_there_is_no_lock_held_by_another() =>
        Assert.ThrowsAny<IOException>(() => LockFile.TryTake(scratch.Path("nowhere", "a.lock")));
}
