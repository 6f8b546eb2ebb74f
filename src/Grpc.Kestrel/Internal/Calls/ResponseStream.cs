using Grpc.Core;

namespace Grpc.Kestrel.Internal.Calls;

/// <summary>The responses of a streaming call.</summary>
internal sealed class ResponseStream<TResponse>(HttpServerCallContext call, Action<TResponse, SerializationContext> serialize)
    : IServerStreamWriter<TResponse>
    where TResponse : class
{
    private WriteOptions? _options;
    private int _writing;

    public WriteOptions? WriteOptions
    {
        get => _options ?? call.WriteOptions;
        set => _options = value;
    }

    public Task WriteAsync(TResponse message) => WriteAsync(message, CancellationToken.None);

    public async Task WriteAsync(TResponse message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        cancellationToken.ThrowIfCancellationRequested();
        if (call.HasEnded)
        {
            throw new InvalidOperationException("Can't write the message because the request is complete.");
        }

        call.CancellationToken.ThrowIfCancellationRequested();
        if (Interlocked.Exchange(ref _writing, 1) != 0)
        {
            throw new InvalidOperationException("Can't write the message because the previous write is in progress.");
        }

        try
        {
            var options = WriteOptions;
            var flush = options?.Flags.HasFlag(WriteFlags.BufferHint) != true;
            await call.WriteAsync(message, serialize, options, flush, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Volatile.Write(ref _writing, 0);
        }
    }
}
