using System.Threading.Channels;
using Grpc.Core;
using Grpc.Health.V1;

namespace Grpc.Kestrel.Tests.Health;

/// <summary>A call whose caller leaves when told to, and the responses it got.</summary>
internal sealed class FakeCall : ServerCallContext, IServerStreamWriter<HealthCheckResponse>, IDisposable
{
    private readonly CancellationTokenSource _left = new();
    private readonly Channel<HealthCheckResponse.Types.ServingStatus> _got = Channel.CreateUnbounded<HealthCheckResponse.Types.ServingStatus>();

    /// <summary>While set, a write waits for it.</summary>
    public Task Blocked { get; set; } = Task.CompletedTask;

    public new WriteOptions? WriteOptions { get; set; }

    protected override string MethodCore => "/grpc.health.v1.Health/Watch";

    protected override string HostCore => "localhost";

    protected override string PeerCore => "ipv4:127.0.0.1:1";

    protected override DateTime DeadlineCore => DateTime.MaxValue;

    protected override Metadata RequestHeadersCore => [];

    protected override CancellationToken CancellationTokenCore => _left.Token;

    protected override Metadata ResponseTrailersCore => [];

    protected override Status StatusCore { get; set; }

    protected override WriteOptions? WriteOptionsCore { get; set; }

    protected override AuthContext AuthContextCore => new(null, []);

    public void Leave() => _left.Cancel();

    public ValueTask<HealthCheckResponse.Types.ServingStatus> NextAsync() => _got.Reader.ReadAsync(TestContext.Current.CancellationToken);

    /// <summary>What came and was not taken yet.</summary>
    public List<HealthCheckResponse.Types.ServingStatus> Rest()
    {
        var rest = new List<HealthCheckResponse.Types.ServingStatus>();
        while (_got.Reader.TryRead(out var status))
            rest.Add(status);
        return rest;
    }

    public Task WriteAsync(HealthCheckResponse message) => WriteAsync(message, CancellationToken.None);

    public async Task WriteAsync(HealthCheckResponse message, CancellationToken cancellationToken)
    {
        _got.Writer.TryWrite(message.Status);
        await Blocked.WaitAsync(cancellationToken);
    }

    public void Dispose() => _left.Dispose();

    protected override ContextPropagationToken CreatePropagationTokenCore(ContextPropagationOptions? options) => throw new NotSupportedException();

    protected override Task WriteResponseHeadersAsyncCore(Metadata responseHeaders) => Task.CompletedTask;
}
