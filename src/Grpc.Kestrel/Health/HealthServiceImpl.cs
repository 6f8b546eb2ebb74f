using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using Grpc.Core;
using Grpc.Health.V1;
using ServingStatus = Grpc.Health.V1.HealthCheckResponse.Types.ServingStatus;

namespace Grpc.HealthCheck;

/// <summary>
/// The gRPC health service: holds one status a service name and tells it to those who ask and those who watch.
/// Safe for use by many threads; register it once and set statuses from anywhere.
/// </summary>
[SuppressMessage("Naming", "CA1711", Justification = "The name is that of Grpc.AspNetCore's public API.")]
public class HealthServiceImpl : Grpc.Health.V1.Health.HealthBase
{
    /// <summary>How many unsent changes a watcher may have; a slower one misses the oldest and still ends with the newest.</summary>
    internal const int PendingChanges = 5;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, ServingStatus> _statuses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Channel<ServingStatus>>> _watchers = new(StringComparer.Ordinal);

    /// <summary>Sets the status of a service and tells its watchers where it changed.</summary>
    /// <param name="service">Full name (package.Service); empty means the server as a whole.</param>
    /// <param name="status">The new status.</param>
    public void SetStatus(string service, ServingStatus status)
    {
        ArgumentNullException.ThrowIfNull(service);
        lock (_gate)
        {
            var before = StatusOf(service);
            _statuses[service] = status;
            if (before != status)
                Tell(service, status);
        }
    }

    /// <summary>Forgets a service; its watchers are told <see cref="ServingStatus.ServiceUnknown"/>.</summary>
    /// <param name="service">Full name (package.Service).</param>
    public void ClearStatus(string service)
    {
        ArgumentNullException.ThrowIfNull(service);
        lock (_gate)
        {
            if (_statuses.Remove(service))
                Tell(service, ServingStatus.ServiceUnknown);
        }
    }

    /// <summary>Forgets all services; all watchers are told <see cref="ServingStatus.ServiceUnknown"/>.</summary>
    public void ClearAll()
    {
        lock (_gate)
        {
            var known = _statuses.Keys.ToArray();
            _statuses.Clear();
            foreach (var service in known)
                Tell(service, ServingStatus.ServiceUnknown);
        }
    }

    /// <summary>The present status of a service.</summary>
    /// <param name="request">Names the service.</param>
    /// <param name="context">The call.</param>
    /// <exception cref="RpcException">NOT_FOUND: no status is set for the service.</exception>
    public override Task<HealthCheckResponse> Check(HealthCheckRequest request, ServerCallContext context)
    {
        ArgumentNullException.ThrowIfNull(request);
        lock (_gate)
        {
            return _statuses.TryGetValue(request.Service, out var status)
                ? Task.FromResult(new HealthCheckResponse { Status = status })
                : throw Unknown();
        }
    }

    /// <summary>Sends the present status at once and every change until the caller leaves.</summary>
    /// <param name="request">Names the service, known or not.</param>
    /// <param name="responseStream">Where the statuses go.</param>
    /// <param name="context">The call.</param>
    public override Task Watch(HealthCheckRequest request, IServerStreamWriter<HealthCheckResponse> responseStream, ServerCallContext context)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(responseStream);
        ArgumentNullException.ThrowIfNull(context);
        return WatchAsync(request.Service, responseStream, context.CancellationToken);
    }

    /// <summary>Watches until <paramref name="leave"/> is cancelled, then returns without error.</summary>
    internal async Task WatchAsync(string service, IServerStreamWriter<HealthCheckResponse> responses, CancellationToken leave)
    {
        var changes = Enter(service);
        try
        {
            ServingStatus? sent = null;
            await foreach (var status in changes.Reader.ReadAllAsync(leave))
            {
                // Changes dropped in between may leave the same status twice in a row.
                if (status == sent)
                    continue;
                await responses.WriteAsync(new HealthCheckResponse { Status = status }, leave);
                sent = status;
            }
        }
        catch (OperationCanceledException) when (leave.IsCancellationRequested)
        {
            // The caller left: the ordinary end of a watch.
        }
        finally
        {
            Leave(service, changes);
        }
    }

    internal static RpcException Unknown() => new(new Status(StatusCode.NotFound, "Unknown service"));

    /// <summary>Number of present watchers of a service.</summary>
    internal int WatcherCount(string service)
    {
        lock (_gate)
            return _watchers.TryGetValue(service, out var watchers) ? watchers.Count : 0;
    }

    private Channel<ServingStatus> Enter(string service)
    {
        var changes = Channel.CreateBounded<ServingStatus>(new BoundedChannelOptions(PendingChanges)
        {
            FullMode = BoundedChannelFullMode.DropOldest,
            SingleReader = true,
        });
        lock (_gate)
        {
            if (!_watchers.TryGetValue(service, out var watchers))
                _watchers.Add(service, watchers = []);
            watchers.Add(changes);
            changes.Writer.TryWrite(StatusOf(service));
        }

        return changes;
    }

    private void Leave(string service, Channel<ServingStatus> changes)
    {
        lock (_gate)
        {
            var watchers = _watchers[service];
            watchers.Remove(changes);
            if (watchers.Count == 0)
                _watchers.Remove(service);
        }
    }

    private ServingStatus StatusOf(string service) => _statuses.GetValueOrDefault(service, ServingStatus.ServiceUnknown);

    private void Tell(string service, ServingStatus status)
    {
        if (!_watchers.TryGetValue(service, out var watchers))
            return;
        foreach (var watcher in watchers)
            watcher.Writer.TryWrite(status);
    }
}
