using System.Diagnostics.CodeAnalysis;

namespace Grpc.Core;

/// <summary>Thrown by a handler to end its call with a given status and trailers.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "The shape is Grpc.Core's.")]
public class RpcException : Exception
{
    /// <summary>Ends the call with a status.</summary>
    /// <param name="status">The status the caller sees.</param>
    public RpcException(Status status)
        : this(status, Metadata.Empty, status.ToString())
    {
    }

    /// <summary>Ends the call with a status and a local message.</summary>
    /// <param name="status">The status the caller sees.</param>
    /// <param name="message">The exception's message; it is not sent.</param>
    public RpcException(Status status, string message)
        : this(status, Metadata.Empty, message)
    {
    }

    /// <summary>Ends the call with a status and trailers.</summary>
    /// <param name="status">The status the caller sees.</param>
    /// <param name="trailers">Metadata added to the call's own trailers.</param>
    public RpcException(Status status, Metadata trailers)
        : this(status, trailers, status.ToString())
    {
    }

    /// <summary>Ends the call with a status, trailers and a local message.</summary>
    /// <param name="status">The status the caller sees.</param>
    /// <param name="trailers">Metadata added to the call's own trailers.</param>
    /// <param name="message">The exception's message; it is not sent.</param>
    /// <exception cref="ArgumentNullException"><paramref name="trailers"/> is null.</exception>
    public RpcException(Status status, Metadata trailers, string message)
        : base(message, status.DebugException)
    {
        ArgumentNullException.ThrowIfNull(trailers);
        Status = status;
        Trailers = trailers;
    }

    /// <summary>The status the caller sees.</summary>
    public Status Status { get; }

    /// <summary>The code of <see cref="Status"/>.</summary>
    public StatusCode StatusCode => Status.StatusCode;

    /// <summary>Metadata added to the call's own trailers; never null.</summary>
    public Metadata Trailers { get; }
}
