using Microsoft.Extensions.Hosting;

namespace JudicialAnalogs.Server.Telemetry;

/// <summary>Asks the records for their figures now and then, and once at the start.</summary>
internal sealed class FigureSampler(ArchiveFigures figures, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        try
        {
            do
            {
                await figures.SampleAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops.
        }
    }
}
