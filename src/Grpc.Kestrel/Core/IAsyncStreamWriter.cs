namespace Grpc.Core;

/// <summary>Writes messages one after the other; one write at a time.</summary>
/// <typeparam name="T">The message.</typeparam>
public interface IAsyncStreamWriter<in T>
{
    /// <summary>The options of the writes that follow; null takes those of the call.</summary>
    WriteOptions? WriteOptions { get; set; }

    /// <summary>Writes a message.</summary>
    /// <param name="message">The message; not null.</param>
    /// <returns>Completes when the transport is ready for more.</returns>
    Task WriteAsync(T message);

    /// <summary>Writes a message.</summary>
    /// <param name="message">The message; not null.</param>
    /// <param name="cancellationToken">Gives up waiting for the transport.</param>
    /// <returns>Completes when the transport is ready for more.</returns>
    /// <exception cref="NotSupportedException">This writer has no cancellable write and the token can be cancelled.</exception>
    Task WriteAsync(T message, CancellationToken cancellationToken) => cancellationToken.CanBeCanceled
        ? throw new NotSupportedException("This stream writer cannot cancel a write; call WriteAsync without a token.")
        : WriteAsync(message);
}
