namespace Grpc.AspNetCore.HealthChecks;

/// <summary>How ASP.NET Core health checks become gRPC health.</summary>
public sealed class GrpcHealthChecksOptions
{
    /// <summary>Service names and the checks behind them.</summary>
    /// <value>Holds the empty name, mapped to all checks.</value>
    public ServiceMappingCollection Services { get; } = [];

    /// <summary>
    /// True: Check and Watch answer with what was last published. False: they run the checks first.
    /// Nothing is published before <c>HealthCheckPublisherOptions.Delay</c> has passed; till then a cached Check fails with NOT_FOUND.
    /// </summary>
    /// <value>Defaults to <see langword="false"/>.</value>
    public bool UseHealthChecksCache { get; set; }

    /// <summary>True: watches stay open when the application begins to stop, and hold the stop up till the shutdown timeout. False: they are told NOT_SERVING and completed.</summary>
    /// <value>Defaults to <see langword="false"/>.</value>
    public bool SuppressCompletionOnShutdown { get; set; }
}
