using System.Globalization;
using JudicialAnalogs.CorpusTools.Calling;

namespace JudicialAnalogs.CorpusTools.Load;

/// <summary>Puts a load on a running server.</summary>
/// <param name="address">Address of gRPC.</param>
/// <param name="token">Bearer token; null for none.</param>
/// <param name="options">How much.</param>
/// <param name="cases">What to ask about.</param>
/// <param name="clock">Measures.</param>
internal sealed class LoadRun(Uri address, string? token, LoadOptions options, LoadCases cases, TimeProvider clock)
{
    private readonly LoadTally _tally = new();
    private int _begun;

    /// <summary>Runs until the time is up, the calls are made or the run is cancelled, then clears up.</summary>
    /// <param name="say">Told each look at the server.</param>
    /// <param name="cancellationToken">Ends the run early; what was seen until then is reported.</param>
    /// <exception cref="HttpRequestException">The server cannot be reached from the beginning.</exception>
    public async Task<LoadReport> RunAsync(Action<string> say, CancellationToken cancellationToken)
    {
        using var watcher = new GrpcCaller(address, token: token);
        var looks = new ServerLooks(watcher, _tally, clock);
        if (await looks.LookAsync(cancellationToken) is { } first)
            say(LoadLines.Of(first));
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        end.CancelAfter(TimeSpan.FromSeconds(options.Seconds));
        using var watching = new CancellationTokenSource();
        var watch = WatchAsync(looks, say, watching.Token);

        // The keys are new in every run: a repeated key is answered from the records.
        var run = clock.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        var began = clock.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, options.Callers).Select(i => Task.Run(() => CallAsync(i, run, end.Token), CancellationToken.None)));
        var seconds = clock.GetElapsedTime(began).TotalSeconds;
        await watching.CancelAsync();
        await watch;
        await LookAsync(looks, say, CancellationToken.None);

        var seen = looks.Seen;
        var (calls, answered) = (_tally.Calls, seen.Count > 0 ? Math.Max(1, seen[^1].Calls - seen[0].Calls) : 1);
        return new LoadReport(
            options,
            cases.Count,
            seconds,
            calls,
            calls / seconds,
            _tally.Methods(seconds),
            _tally.Errors,
            _tally.Failures(),
            _tally.CallsHeldBack,
            seen,
            seen.Count > 0 ? (seen[^1].AllocatedMegabytes - seen[0].AllocatedMegabytes) / answered : 0,
            seen.Count > 0 ? 1e3 * (seen[^1].ProcessorSeconds - seen[0].ProcessorSeconds) / answered : 0);
    }

    private static async Task LookAsync(ServerLooks looks, Action<string> say, CancellationToken cancellationToken)
    {
        try
        {
            if (await looks.LookAsync(cancellationToken) is { } look)
                say(LoadLines.Of(look));
        }
        catch (HttpRequestException)
        {
            // The callers count what is out of reach.
        }
    }

    private async Task CallAsync(int number, string run, CancellationToken end)
    {
        // Each stands for a person of its own: servers limit what one person calls.
        using var server = new GrpcCaller(address, token is null ? string.Create(CultureInfo.InvariantCulture, $"load-{number}") : null, token);
        var caller = new LoadCaller(server, cases, options.Shares, _tally, $"load-{run}-{number}", unchecked((options.Seed * 7_919) + number));
        while (!end.IsCancellationRequested && Interlocked.Increment(ref _begun) <= options.Calls)
            await caller.StepAsync(CancellationToken.None);
        await caller.ClearUpAsync(CancellationToken.None);
    }

    private async Task WatchAsync(ServerLooks looks, Action<string> say, CancellationToken end)
    {
        if (options.Every == 0)
            return;
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Every), clock);
        try
        {
            while (await timer.WaitForNextTickAsync(end))
                await LookAsync(looks, say, end);
        }
        catch (OperationCanceledException)
        {
            // The run is over.
        }
    }
}
