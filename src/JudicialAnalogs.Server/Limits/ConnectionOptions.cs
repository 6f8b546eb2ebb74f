using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace JudicialAnalogs.Server.Limits;

/// <summary>What a connection may take and hold, before anybody is known who calls over it.</summary>
public sealed class ConnectionOptions
{
    /// <summary>Connections that are open at once on all ports; a further one is closed at once.</summary>
    /// <value>1 to 1,000,000; 2,000 by default.</value>
    [Range(1, 1_000_000)]
    public int Most { get; init; } = 2_000;

    /// <summary>Calls at once over one HTTP/2 connection; further ones wait at the caller's.</summary>
    /// <value>1 to 10,000; 100 by default.</value>
    [Range(1, 10_000)]
    public int Streams { get; init; } = 100;

    /// <summary>How long a connection without a request stays open.</summary>
    /// <value>1 second to 1 hour; 2 minutes by default.</value>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>After how long without a sign of life the other end of an HTTP/2 connection is asked for one; it is closed when none comes for as long again.</summary>
    /// <value>1 second to 1 hour; 1 minute by default.</value>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan Ping { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long the head of a request may take to arrive.</summary>
    /// <value>1 second to 10 minutes; 30 seconds by default.</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan HeadArrival { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the server waits for a whole message of a gRPC call, and for the next one of a stream.</summary>
    /// <value>1 second to 1 hour; 2 minutes by default.</value>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan MessageArrival { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Bytes a second at which a form must arrive on average.</summary>
    /// <value>1 to 1,000,000; 240 by default.</value>
    [Range(1, 1_000_000)]
    public int BodyRate { get; init; } = 240;

    /// <summary>For how long a form may arrive more slowly than that at first.</summary>
    /// <value>2 seconds to 10 minutes; 5 seconds by default.</value>
    [Range(typeof(TimeSpan), "00:00:02", "00:10:00")]
    public TimeSpan BodyGrace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Bytes of the headers of a request, all together.</summary>
    /// <value>4 KiB to 1 MiB; 32 KiB by default.</value>
    [Range(4 << 10, 1 << 20)]
    public int HeaderBytes { get; init; } = 32 << 10;

    /// <summary>Headers of a request.</summary>
    /// <value>20 to 1,000; 100 by default.</value>
    [Range(20, 1_000)]
    public int Headers { get; init; } = 100;

    internal void SetOn(KestrelServerLimits limits)
    {
        limits.MaxConcurrentConnections = Most;
        limits.KeepAliveTimeout = KeepAlive;
        limits.RequestHeadersTimeout = HeadArrival;
        limits.MinRequestBodyDataRate = new MinDataRate(BodyRate, BodyGrace);
        limits.MaxRequestHeadersTotalSize = HeaderBytes;
        limits.MaxRequestHeaderCount = Headers;
        limits.Http2.MaxStreamsPerConnection = Streams;
        limits.Http2.KeepAlivePingDelay = Ping;
        limits.Http2.KeepAlivePingTimeout = Ping;
        // No single field may be larger than all of them.
        limits.Http2.MaxRequestHeaderFieldSize = HeaderBytes;
    }
}
