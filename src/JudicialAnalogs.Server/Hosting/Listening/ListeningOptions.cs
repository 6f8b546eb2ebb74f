using System.ComponentModel.DataAnnotations;
using System.Net;

namespace JudicialAnalogs.Server.Hosting.Listening;

/// <summary>Where the server listens.</summary>
public sealed class ListeningOptions : IValidatableObject
{
    /// <summary>IP address to listen on; `0.0.0.0` and `::` mean every address of the machine. Beyond loopback TLS and a sign-in are needed.</summary>
    public string Address { get; init; } = "127.0.0.1";

    /// <summary>Port of gRPC over HTTP/2; 0 lets the system choose.</summary>
    [Range(0, 65_535)]
    public int GrpcPort { get; init; } = 5080;

    /// <summary>Port of the panel and of gRPC-Web; 0 lets the system choose.</summary>
    [Range(0, 65_535)]
    public int PanelPort { get; init; } = 5081;

    /// <summary>How connections are encrypted.</summary>
    public TlsOptions Tls { get; init; } = new();

    /// <summary>The address as the system takes it.</summary>
    public IPAddress Ip => IPAddress.Parse(Address);

    /// <summary>True where this machine alone can reach the server.</summary>
    public bool IsLoopback => IPAddress.IsLoopback(Ip);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IPAddress.TryParse(Address, out _))
            yield return new ValidationResult($"is \"{Address}\"; allowed is an IP address such as 127.0.0.1, 0.0.0.0 or ::", [nameof(Address)]);
        else if (!IsLoopback && !Tls.IsOn)
            yield return new ValidationResult($"is \"{Address}\", which other machines reach, and connections are not encrypted; give Listen:Tls:CertificateFile or Listen:Tls:PfxFile, or listen on 127.0.0.1", [nameof(Address)]);
        if (GrpcPort == PanelPort && GrpcPort != 0)
            yield return new ValidationResult($"is {PanelPort} as Listen:GrpcPort is; give another port", [nameof(PanelPort)]);
    }
}
