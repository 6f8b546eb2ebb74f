using System.Runtime.CompilerServices;

namespace Grpc.Core;

/// <summary>Shorter ways to read a stream.</summary>
public static class AsyncStreamReaderExtensions
{
    /// <summary>Reads the next message and waits as long as the call lives.</summary>
    /// <typeparam name="T">The message.</typeparam>
    /// <param name="streamReader">The stream.</param>
    /// <returns>True when a message was read, false at the end of the stream.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="streamReader"/> is null.</exception>
    public static Task<bool> MoveNext<T>(this IAsyncStreamReader<T> streamReader)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(streamReader);
        return streamReader.MoveNext(CancellationToken.None);
    }

    /// <summary>Reads the stream to its end as an asynchronous sequence.</summary>
    /// <typeparam name="T">The message.</typeparam>
    /// <param name="streamReader">The stream; it can be read through once.</param>
    /// <param name="cancellationToken">Gives up reading.</param>
    /// <returns>The messages in the order they arrive.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="streamReader"/> is null.</exception>
    public static IAsyncEnumerable<T> ReadAllAsync<T>(this IAsyncStreamReader<T> streamReader, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(streamReader);
        return Enumerate(streamReader, cancellationToken);
    }

    private static async IAsyncEnumerable<T> Enumerate<T>(IAsyncStreamReader<T> reader, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await reader.MoveNext(cancellationToken).ConfigureAwait(false))
        {
            yield return reader.Current;
        }
    }
}
