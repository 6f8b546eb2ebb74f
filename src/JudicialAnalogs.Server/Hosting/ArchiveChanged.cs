using System.Threading.Channels;

namespace JudicialAnalogs.Server.Hosting;

/// <summary>Tells the followers that the records have changed. Several signals before they look are one.</summary>
internal sealed class ArchiveChanged
{
    private readonly Channel<bool> _signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Signal() => _signals.Writer.TryWrite(true);

    public async Task WaitAsync(CancellationToken cancellationToken) => await _signals.Reader.ReadAsync(cancellationToken);
}
