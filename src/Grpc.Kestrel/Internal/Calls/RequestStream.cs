using Grpc.Core;

namespace Grpc.Kestrel.Internal.Calls;

/// <summary>The requests of a streaming call.</summary>
internal sealed class RequestStream<TRequest>(HttpServerCallContext call, Func<DeserializationContext, TRequest> deserialize)
    : IAsyncStreamReader<TRequest>
    where TRequest : class
{
    private TRequest? _current;
    private bool _atEnd;
    private int _reading;

    public TRequest Current => _current ?? throw new InvalidOperationException("There is no current message: call MoveNext first and read while it returns true.");

    public async Task<bool> MoveNext(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (call.HasEnded)
        {
            throw new InvalidOperationException("Can't read messages after the request is complete.");
        }

        if (Interlocked.Exchange(ref _reading, 1) != 0)
        {
            throw new InvalidOperationException("Can't read the next message because the previous read is still in progress.");
        }

        try
        {
            _current = _atEnd ? null : await ReadAsync(cancellationToken).ConfigureAwait(false);
            _atEnd = _current is null;
            return !_atEnd;
        }
        finally
        {
            Volatile.Write(ref _reading, 0);
        }
    }

    private async ValueTask<TRequest?> ReadAsync(CancellationToken cancellationToken)
    {
        var callToken = call.CancellationToken;
        if (!cancellationToken.CanBeCanceled || cancellationToken == callToken)
        {
            return await call.Reader.ReadAsync(deserialize, callToken).ConfigureAwait(false);
        }

        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, callToken);
        return await call.Reader.ReadAsync(deserialize, either.Token).ConfigureAwait(false);
    }
}
