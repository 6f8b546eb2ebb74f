namespace Grpc.Core;

/// <summary>Answers many requests with many responses.</summary>
/// <typeparam name="TRequest">The request message.</typeparam>
/// <typeparam name="TResponse">The response message.</typeparam>
/// <param name="requestStream">The requests.</param>
/// <param name="responseStream">Takes the responses.</param>
/// <param name="context">The call.</param>
/// <returns>Completes when the call is over.</returns>
public delegate Task DuplexStreamingServerMethod<TRequest, TResponse>(IAsyncStreamReader<TRequest> requestStream, IServerStreamWriter<TResponse> responseStream, ServerCallContext context)
    where TRequest : class
    where TResponse : class;
