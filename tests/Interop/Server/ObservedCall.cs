using Microsoft.AspNetCore.Http;

namespace Interop.Server;

/// <summary>What passed over the wire in one call, as far as no client library shows it: which messages were compressed.</summary>
public sealed class ObservedCall
{
    /// <summary>Request metadata by which a client asks to be observed.</summary>
    public const string Header = "x-interop-observe";

    internal ObservedCall(string path) => Path = path;

    /// <summary>Path of the method.</summary>
    public string Path { get; }

    /// <summary>For each request message read so far, whether it came compressed.</summary>
    public IReadOnlyList<bool> RequestCompressed => Request.Compressed;

    /// <summary>For each response message written so far, whether it left compressed.</summary>
    public IReadOnlyList<bool> ResponseCompressed => Response.Compressed;

    internal FrameFlags Request { get; } = new();

    internal FrameFlags Response { get; } = new();

    /// <summary>What was observed of the present call.</summary>
    public static ObservedCall Of(HttpContext context) => context.Features.Get<ObservedCall>()
        ?? throw new InvalidOperationException($"The client did not send {Header}.");
}
