using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Hosting.Listening.Internal;

/// <summary>Looks again and again whether files of certificates changed.</summary>
internal sealed class CertificateWatch(TlsListener listener, TimeProvider time, ILogger<CertificateWatch> logger) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(10);

    /// <summary>Looks once.</summary>
    public void Look() => listener.Look(logger);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LookEvery, time);
        try
        {
            do
            {
                Look();
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops.
        }
    }
}
