namespace Grpc.Core;

/// <summary>Reads messages one after the other; one read at a time.</summary>
/// <typeparam name="T">The message.</typeparam>
public interface IAsyncStreamReader<out T>
{
    /// <summary>The message the last successful <see cref="MoveNext"/> read.</summary>
    T Current { get; }

    /// <summary>Reads the next message.</summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>True when <see cref="Current"/> holds a new message, false at the end of the stream.</returns>
    Task<bool> MoveNext(CancellationToken cancellationToken);
}
