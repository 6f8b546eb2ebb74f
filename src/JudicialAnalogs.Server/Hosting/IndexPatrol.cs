using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Hosting;

/// <summary>
/// Looks for damage in the files of the indexes for as long as the server runs: now and then, and soon after a call failed for no known reason. A
/// damaged index is made anew from the records without a restart; the status says so until it is done.
/// </summary>
/// <param name="engine">Whose indexes.</param>
/// <param name="interval">How often.</param>
/// <param name="logger">Told of damage.</param>
internal sealed class IndexPatrol(Engine engine, TimeSpan interval, ILogger<IndexPatrol> logger) : BackgroundService
{
    // A program error that every call meets must not have the files read without end.
    private static readonly TimeSpan ShortestRest = TimeSpan.FromMinutes(1);

    private readonly CoalescedSignal _suspicion = new();

    /// <summary>Has the files looked at soon: something failed that damage would explain.</summary>
    public void Suspect() => _suspicion.Signal();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await _suspicion.WaitAsync(interval, engine.Time, stoppingToken);
                var damaged = false;
                await engine.MendIndexesAsync(
                    damage =>
                    {
                        damaged = true;
                        EngineLog.IndexDamaged(logger, damage);
                    },
                    stoppingToken);
                if (damaged)
                    EngineLog.IndexMended(logger);
                await Task.Delay(ShortestRest, engine.Time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // Whatever went wrong, the server goes on, and so does the looking.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                EngineLog.PatrolFailed(logger, failure);
                await Task.Delay(ShortestRest, engine.Time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
