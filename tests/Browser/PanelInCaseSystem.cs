namespace JudicialAnalogs.Browser;

/// <summary>The panel beside a case-management system that may embed it.</summary>
public sealed class PanelInCaseSystem : PanelServer
{
    private readonly MovedClock _clock = new();
    private CaseSystem _cases = null!;

    /// <summary>Address of the system in the panel's own site, from which embedding is allowed.</summary>
    public string Cases => _cases.Address;

    /// <summary>Address of the system as another site, from which it is not.</summary>
    public string OtherSite => _cases.OtherSite;

    protected override TimeProvider Time => _clock;

    protected override IReadOnlyList<string> EmbedOrigins => [_cases.Address];

    public override async ValueTask InitializeAsync()
    {
        _cases = await CaseSystem.StartAsync(TestContext.Current.CancellationToken);
        await base.InitializeAsync();
    }

    /// <summary>Does something at a later time.</summary>
    public async Task LaterAsync(TimeSpan later, Func<Task> work)
    {
        _clock.Ahead = later;
        try
        {
            await work();
        }
        finally
        {
            _clock.Ahead = TimeSpan.Zero;
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _cases.DisposeAsync();
    }

    private sealed class MovedClock : TimeProvider
    {
        public TimeSpan Ahead { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;
    }
}
