namespace JudicialAnalogs.CorpusTools.Load;

/// <summary>What the calls of all callers gave so far.</summary>
internal sealed class LoadTally
{
    private readonly Lock _lock = new();
    private readonly Dictionary<LoadMethod, List<double>> _milliseconds = [];
    private readonly Dictionary<(LoadMethod Method, string Status), (int Count, string Example)> _errors = [];
    private List<double> _sinceLook = [];
    private int _heldBack;

    /// <summary>Calls answered, well or not.</summary>
    public int Calls
    {
        get
        {
            lock (_lock)
                return _milliseconds.Values.Sum(times => times.Count) + ErrorsNow();
        }
    }

    /// <summary>Calls that were not answered well.</summary>
    public int Errors
    {
        get
        {
            lock (_lock)
                return ErrorsNow();
        }
    }

    /// <summary>Calls that the server asked to be made later: it limits how often and how many at once a caller calls.</summary>
    public int CallsHeldBack => Volatile.Read(ref _heldBack);

    /// <summary>Notes a call that is to be made later.</summary>
    public void HeldBack() => Interlocked.Increment(ref _heldBack);

    /// <summary>Notes a call that was answered.</summary>
    public void Answered(LoadMethod method, double milliseconds)
    {
        lock (_lock)
        {
            if (!_milliseconds.TryGetValue(method, out var times))
                _milliseconds.Add(method, times = []);
            times.Add(milliseconds);
            _sinceLook.Add(milliseconds);
        }
    }

    /// <summary>Notes a call that failed.</summary>
    /// <param name="method">The method.</param>
    /// <param name="status">Status of gRPC, or UNREACHABLE.</param>
    /// <param name="example">What was said; the first stays.</param>
    public void Failed(LoadMethod method, string status, string example)
    {
        lock (_lock)
        {
            var known = _errors.GetValueOrDefault((method, status), (0, example));
            _errors[(method, status)] = (known.Item1 + 1, known.Item2);
        }
    }

    /// <summary>95th percentile of all calls answered since it was asked for last, in milliseconds; 0 where there were none.</summary>
    public double TakeP95()
    {
        List<double> taken;
        lock (_lock)
            (taken, _sinceLook) = (_sinceLook, []);
        taken.Sort();
        return Percentile(taken, 0.95);
    }

    /// <summary>Figures of each method that was answered at least once.</summary>
    /// <param name="seconds">How long the run took.</param>
    public IReadOnlyList<MethodFigures> Methods(double seconds)
    {
        lock (_lock)
        {
            return
            [
                .. _milliseconds.OrderBy(pair => pair.Key).Select(pair =>
                {
                    var times = pair.Value.Order().ToList();
                    return new MethodFigures(pair.Key.ToString(), times.Count, Percentile(times, 0.5), Percentile(times, 0.95), Percentile(times, 0.99), times[^1], times.Count / seconds);
                }),
            ];
        }
    }

    /// <summary>Failures by method and status.</summary>
    public IReadOnlyList<ErrorFigures> Failures()
    {
        lock (_lock)
            return [.. _errors.OrderBy(pair => pair.Key.Method).ThenBy(pair => pair.Key.Status, StringComparer.Ordinal).Select(pair => new ErrorFigures(pair.Key.Method.ToString(), pair.Key.Status, pair.Value.Count, pair.Value.Example))];
    }

    private int ErrorsNow() => _errors.Values.Sum(error => error.Count);

    private static double Percentile(List<double> ascending, double order) =>
        ascending.Count == 0 ? 0 : ascending[Math.Min(ascending.Count - 1, (int)(order * ascending.Count))];
}
