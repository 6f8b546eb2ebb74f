namespace Grpc.Core;

/// <summary>Writes the responses of a streaming call.</summary>
/// <typeparam name="T">The response message.</typeparam>
public interface IServerStreamWriter<in T> : IAsyncStreamWriter<T>
{
}
