using System.ComponentModel.DataAnnotations;
using JudicialAnalogs.Server.Limits;

namespace JudicialAnalogs.Server.Hosting;

/// <summary>Where the server keeps its data and listens.</summary>
public sealed class ServerOptions
{
    /// <summary>Data folder; made when missing.</summary>
    [Required]
    public required string DataFolder { get; init; }

    /// <summary>File of the key that signs checkpoints of the ledger; made when missing. Servers that share their records share this key too.</summary>
    /// <value>The default is <see cref="ArchiveFolder.CheckpointKey"/>.</value>
    public string? CheckpointKey { get; init; }

    /// <summary>
    /// Sites that may show the panel inside their pages: scheme, host and port each, e.g. <c>https://cases.example</c>. None may where none is named.
    /// </summary>
    /// <value>The default is none.</value>
    public IReadOnlyList<string> EmbedOrigins { get; init; } = [];

    /// <summary>Port of gRPC over HTTP/2 without TLS on the loopback address; 0 lets the system choose.</summary>
    /// <value>The default is 5080.</value>
    [Range(0, 65535)]
    public int GrpcPort { get; init; } = 5080;

    /// <summary>Port of the panel and of gRPC-Web on the loopback address; 0 lets the system choose.</summary>
    /// <value>The default is 5081.</value>
    [Range(0, 65535)]
    public int PanelPort { get; init; } = 5081;

    /// <summary>
    /// True to show judges what practice did only after their own provisional decision, unless they chose otherwise. It concerns drafts that name no
    /// punishment yet.
    /// </summary>
    /// <value>False by default.</value>
    public bool FiguresAfterDecision { get; init; }

    /// <summary>What callers may ask of the server.</summary>
    public LimitOptions Limits { get; init; } = new();
}
