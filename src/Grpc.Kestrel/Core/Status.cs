using System.Diagnostics.CodeAnalysis;

namespace Grpc.Core;

/// <summary>The outcome of a call: a code and a text for people.</summary>
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "The shape is Grpc.Core's.")]
public struct Status
{
    /// <summary>Success without a text.</summary>
    public static readonly Status DefaultSuccess = new(StatusCode.OK, "");

    /// <summary>Cancellation without a text.</summary>
    public static readonly Status DefaultCancelled = new(StatusCode.Cancelled, "");

    /// <summary>Makes a status.</summary>
    /// <param name="statusCode">The code.</param>
    /// <param name="detail">The text sent as <c>grpc-message</c>; may be empty.</param>
    public Status(StatusCode statusCode, string detail)
        : this(statusCode, detail, null)
    {
    }

    /// <summary>Makes a status that remembers its cause locally.</summary>
    /// <param name="statusCode">The code.</param>
    /// <param name="detail">The text sent as <c>grpc-message</c>; may be empty.</param>
    /// <param name="debugException">The cause; it is never sent.</param>
    public Status(StatusCode statusCode, string detail, Exception? debugException)
    {
        StatusCode = statusCode;
        Detail = detail;
        DebugException = debugException;
    }

    /// <summary>The code.</summary>
    public StatusCode StatusCode { get; }

    /// <summary>The text sent as <c>grpc-message</c>.</summary>
    public string Detail { get; }

    /// <summary>The local cause, if one was given; it is never sent.</summary>
    public Exception? DebugException { get; }

    /// <summary>Writes the status out for logs.</summary>
    /// <returns>The code, the text and, where there is one, the cause.</returns>
    public override readonly string ToString() => DebugException is null
        ? $"Status(StatusCode=\"{StatusCode}\", Detail=\"{Detail}\")"
        : $"Status(StatusCode=\"{StatusCode}\", Detail=\"{Detail}\", DebugException=\"{DebugException.GetType()}: {DebugException.Message}\")";
}
