using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Ledger;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Hosting;

/// <summary>
/// Has the end of the ledger signed when it is due. Each checkpoint is logged too: where logs are gathered on another machine, they bear witness there.
/// </summary>
internal sealed class CheckpointService(LedgerCheckpointer checkpointer, TimeProvider time, ILogger<CheckpointService> logger) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMinutes(1);

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

    /// <summary>Signs once more, if due: all calls have ended by now.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await RunAsync(CancellationToken.None);
    }

    private async Task RunAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (await checkpointer.RunAsync(stoppingToken) is { } signed)
                CheckpointLog.Signed(logger, signed.Number, signed.Sequence, signed.Hash);
        }
        catch (RecordsException failure)
        {
            CheckpointLog.NotSigned(logger, failure);
        }
    }
}
