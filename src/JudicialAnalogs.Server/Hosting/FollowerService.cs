using JudicialAnalogs.Server.Hosting.Health;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Hosting;

/// <summary>Keeps index, counts and calibration in step with the records for as long as the server runs.</summary>
internal sealed class FollowerService(Engine engine, ArchiveChanged changed, FirstCatchUp first, ILogger<FollowerService> logger) : BackgroundService
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromMinutes(1);

    // Other servers may share the records, and a follower that something was out of reach for tries again.
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var told = -1L;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await engine.CatchUp.RunAsync(null, stoppingToken);
                first.Done();
                await engine.Records.Acts.FinishRemovalsAsync(LongestAnswer, stoppingToken);
                if (engine.Counts.Sequence != told)
                    EngineLog.CaughtUp(logger, told = engine.Counts.Sequence);
                await changed.WaitAsync(LookAgainAfter, engine.Time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // Whatever went wrong, questions are still answered from the last good state, and the next try starts from the records.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                EngineLog.CatchUpFailed(logger, failure, RetryAfter.TotalSeconds);
                await Task.Delay(RetryAfter, engine.Time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
