using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Hosting.Stopping;

/// <summary>
/// What happens between the wish to stop and the closing of the ports: health says NOT_SERVING, after a notice new calls are refused, and those in
/// flight are waited for. The ports are closed after that, the end of the ledger is signed if due, and the records are closed last.
/// </summary>
internal sealed class GracefulStop(CallsInFlight calls, StoppingOptions options, TimeProvider time, ILogger<GracefulStop> logger) : IHostedLifecycleService
{
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        // A host may be stopped twice: by its signal, and by whoever disposes of it.
        if (calls.IsStopping)
            return;
        calls.Announce();
        StoppingLog.Begun(logger, calls.Count);
        if (options.Notice > TimeSpan.Zero)
            await Task.Delay(options.Notice, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        var broken = await calls.DrainAsync(options.Drain, time, cancellationToken);
        if (broken > 0)
            StoppingLog.BrokenOff(logger, broken, options.Drain);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
