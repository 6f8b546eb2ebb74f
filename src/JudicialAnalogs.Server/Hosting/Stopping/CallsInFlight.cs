using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Server.Hosting.Stopping;

/// <summary>The calls and pages that are worked on, and whether new ones are taken.</summary>
internal sealed class CallsInFlight
{
    private readonly ConcurrentDictionary<HttpContext, bool> _calls = new(ReferenceEqualityComparer.Instance);
    private readonly TaskCompletionSource _empty = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>True from the moment the server is told to stop.</summary>
    public bool IsStopping { get; private set; }

    /// <summary>True from the moment new calls are refused.</summary>
    public bool IsRefusing { get; private set; }

    /// <summary>How many there are.</summary>
    public int Count => _calls.Count;

    /// <summary>Says that the server stops.</summary>
    public void Announce() => IsStopping = true;

    /// <summary>Counts a call for as long as it is worked on.</summary>
    public async Task CountAsync(HttpContext http, RequestDelegate next)
    {
        _calls[http] = true;
        try
        {
            await next(http);
        }
        finally
        {
            _calls.TryRemove(http, out _);
            if (IsRefusing && _calls.IsEmpty)
                _empty.TrySetResult();
        }
    }

    /// <summary>Refuses new calls from now on and waits for the others.</summary>
    /// <returns>How many were broken off.</returns>
    public async Task<int> DrainAsync(TimeSpan longest, TimeProvider time, CancellationToken cancellationToken)
    {
        IsRefusing = true;
        if (_calls.IsEmpty)
            return 0;
        try
        {
            await _empty.Task.WaitAsync(longest, time, cancellationToken);
            return 0;
        }
        catch (Exception late) when (late is TimeoutException or OperationCanceledException)
        {
            var left = _calls.Keys.ToList();
            foreach (var call in left)
                call.Abort();
            return left.Count;
        }
    }
}
