using JudicialAnalogs.Records;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Panel.Arrival;

/// <summary>Erases prepared cases soon after they expire, also where no other is prepared.</summary>
internal sealed class ExpiredCaseService(IPreparedCaseStore cases, TimeProvider time, ILogger<ExpiredCaseService> logger) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMinutes(5);
    private static readonly Caller Server = new("analogs-server", "service", "expiry of prepared cases");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LookEvery, time);
        try
        {
            do
            {
                await RunAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops.
        }
    }

    private async Task RunAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (await cases.EraseExpiredAsync(Server, stoppingToken) is > 0 and var erased)
                ArrivalLog.Erased(logger, erased);
        }
        catch (RecordsException failure)
        {
            ArrivalLog.NotErased(logger, failure);
        }
    }
}
