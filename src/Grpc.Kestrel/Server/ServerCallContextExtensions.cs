using Grpc.Kestrel.Internal.Calls;
using Microsoft.AspNetCore.Http;

namespace Grpc.Core;

/// <summary>The way from a call to the HTTP request that carries it.</summary>
public static class ServerCallContextExtensions
{
    internal const string HttpContextKey = "__HttpContext";

    /// <summary>The HTTP request that carries a call.</summary>
    /// <param name="serverCallContext">The call; a wrapper of one keeps the request in its user state under <c>__HttpContext</c>.</param>
    /// <returns>The request's context.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="serverCallContext"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The call does not come from this server.</exception>
    public static HttpContext GetHttpContext(this ServerCallContext serverCallContext)
    {
        ArgumentNullException.ThrowIfNull(serverCallContext);
        return serverCallContext switch
        {
            HttpServerCallContext call => call.HttpContext,
            _ when serverCallContext.UserState.TryGetValue(HttpContextKey, out var found) && found is HttpContext context => context,
            _ => throw new InvalidOperationException("This call was not made over HTTP; only calls of a mapped service have an HttpContext."),
        };
    }
}
