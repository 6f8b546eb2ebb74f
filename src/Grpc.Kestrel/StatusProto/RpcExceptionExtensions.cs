namespace Grpc.Core;

/// <summary>Reads the richer error out of an <see cref="RpcException"/>.</summary>
public static class RpcExceptionExtensions
{
    /// <summary>The <see cref="Google.Rpc.Status"/> in the trailers of <paramref name="exception"/>; <see langword="null"/> where there is none or it cannot be read.</summary>
    /// <param name="exception">How a call ended.</param>
    public static Google.Rpc.Status? GetRpcStatus(this RpcException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception.Trailers.GetRpcStatus(ignoreParseError: true);
    }
}
