namespace JudicialAnalogs.Server.Limits;

/// <summary>
/// Limits of the callers, as many as are remembered: whoever is idle and called longest ago makes room. Forgetting fills a bucket up, so the number
/// kept must exceed the callers of some minutes by far.
/// </summary>
/// <param name="options">Limits.</param>
/// <param name="refusals">Counts refusals.</param>
internal sealed class CallerShelf(LimitOptions options, Refusals refusals) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<Known>> _byName = new(StringComparer.Ordinal);
    private readonly LinkedList<Known> _oldestFirst = [];

    /// <summary>Callers remembered.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _byName.Count;
        }
    }

    /// <summary>The limits of a caller, held until <see cref="Return"/>.</summary>
    /// <param name="caller">Who calls.</param>
    /// <param name="factor">By how much the rates of a new caller are multiplied.</param>
    /// <exception cref="LimitedException">All that may be remembered are at work.</exception>
    public CallerLimits Take(string caller, int factor)
    {
        lock (_lock)
        {
            if (_byName.TryGetValue(caller, out var known))
            {
                _oldestFirst.Remove(known);
            }
            else
            {
                MakeRoom();
                _byName[caller] = known = new LinkedListNode<Known>(new Known(caller, new CallerLimits(options, factor, refusals)));
            }

            _oldestFirst.AddLast(known);
            known.Value.Limits.Users++;
            return known.Value.Limits;
        }
    }

    /// <summary>Lets the limits of a caller go.</summary>
    public void Return(CallerLimits limits)
    {
        lock (_lock)
            limits.Users--;
    }

    public void Dispose()
    {
        lock (_lock)
        {
            foreach (var known in _oldestFirst)
                known.Limits.Dispose();
            _oldestFirst.Clear();
            _byName.Clear();
        }
    }

    private void MakeRoom()
    {
        if (_byName.Count < options.CallersKept)
            return;
        for (var node = _oldestFirst.First; node is not null; node = node.Next)
        {
            if (node.Value.Limits.Users > 0)
                continue;
            _oldestFirst.Remove(node);
            _byName.Remove(node.Value.Name);
            node.Value.Limits.Dispose();
            return;
        }

        throw refusals.Refuse(LimitKind.Server, TimeSpan.FromSeconds(1));
    }

    private sealed record Known(string Name, CallerLimits Limits);
}
