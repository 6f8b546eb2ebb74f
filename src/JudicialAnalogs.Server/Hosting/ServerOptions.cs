using System.ComponentModel.DataAnnotations;

namespace JudicialAnalogs.Server.Hosting;

/// <summary>Where the server keeps its data and listens.</summary>
public sealed class ServerOptions
{
    /// <summary>Data folder; made when missing.</summary>
    [Required]
    public required string DataFolder { get; init; }

    /// <summary>Port of gRPC over HTTP/2 without TLS on the loopback address; 0 lets the system choose.</summary>
    /// <value>The default is 5080.</value>
    [Range(0, 65535)]
    public int GrpcPort { get; init; } = 5080;

    /// <summary>Port of the panel and of gRPC-Web on the loopback address; 0 lets the system choose.</summary>
    /// <value>The default is 5081.</value>
    [Range(0, 65535)]
    public int PanelPort { get; init; } = 5081;
}
