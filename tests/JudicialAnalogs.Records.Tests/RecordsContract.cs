namespace JudicialAnalogs.Records.Tests;

/// <summary>The base of what both databases must do alike.</summary>
public abstract class RecordsContract(ITestStorage storage) : IAsyncLifetime
{
    protected static Caller Clerk { get; } = new("clerk-1", "clerk", "import");

    protected static Caller Judge { get; } = new("judge-7", "judge", "case 1-26");

    protected ITestStorage Storage => storage;

    protected StoppedClock Clock { get; } = new();

    protected IRecords Records { get; private set; } = null!;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Records = await storage.OpenAsync(Clock);

    public async ValueTask DisposeAsync()
    {
        if (Records is not null)
            await Records.DisposeAsync();
        await storage.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected async Task ReopenAsync()
    {
        await Records.DisposeAsync();
        Records = await storage.OpenAsync(Clock);
    }
}
