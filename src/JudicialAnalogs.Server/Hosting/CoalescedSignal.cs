using System.Threading.Channels;

namespace JudicialAnalogs.Server.Hosting;

/// <summary>A signal that somebody waits for. Several of them before they look are one.</summary>
internal class CoalescedSignal
{
    private readonly Channel<bool> _signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Gives the signal.</summary>
    public void Signal() => _signals.Writer.TryWrite(true);

    /// <summary>Waits for the signal, but not for long.</summary>
    /// <param name="longest">When the waiting ends without it.</param>
    /// <param name="time">Clock.</param>
    /// <param name="cancellationToken">Ends the waiting with an exception.</param>
    public async Task WaitAsync(TimeSpan longest, TimeProvider time, CancellationToken cancellationToken)
    {
        using var over = new CancellationTokenSource(longest, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(over.Token, cancellationToken);
        try
        {
            await _signals.Reader.ReadAsync(both.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Time is up.
        }
    }
}
