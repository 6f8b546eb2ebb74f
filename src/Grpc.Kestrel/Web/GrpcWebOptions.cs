namespace Microsoft.AspNetCore.Builder;

/// <summary>Options of gRPC-Web.</summary>
public class GrpcWebOptions
{
    /// <summary>True: endpoints that say nothing of gRPC-Web take it.</summary>
    /// <value>Defaults to <see langword="false"/>.</value>
    public bool DefaultEnabled { get; set; }
}
