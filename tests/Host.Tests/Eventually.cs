namespace TidalMarket.Host.Tests;

/// <summary>Waits for what another thread is about to bring about.</summary>
internal static class Eventually
{
    private const int Tries = 3000;

    /// <param name="meanwhile">Done before each look.</param>
    public static async Task Holds(Func<bool> holds, Action? meanwhile = null)
    {
        for (int i = 0; i < Tries && !holds(); i++)
        {
            meanwhile?.Invoke();
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.True(holds());
    }
}
