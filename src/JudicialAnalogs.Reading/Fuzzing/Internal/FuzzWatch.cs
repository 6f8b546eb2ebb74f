namespace JudicialAnalogs.Reading.Fuzzing.Internal;

/// <summary>Puts inputs before a check one after the other and keeps an eye on the clock, so that an input that never ends is reported.</summary>
/// <param name="inputs">How many inputs.</param>
/// <param name="mostFailures">The round stops after so many.</param>
/// <param name="limit">How long an input may take.</param>
/// <param name="time">Clock.</param>
internal sealed class FuzzWatch(long inputs, int mostFailures, Func<string, TimeSpan> limit, TimeProvider time)
{
    private readonly List<FuzzFailure> failures = [];
    private readonly Lock gate = new();
    private readonly long started = time.GetTimestamp();
    private (long Index, string Input, long Since)? current;
    private long done;

    /// <summary>Inputs put before the check so far.</summary>
    public long Done => Interlocked.Read(ref done);

    public TimeSpan Elapsed => time.GetElapsedTime(started);

    /// <summary>Runs the round on a thread of its own; gives what failed, with the input that hangs last if one does.</summary>
    /// <param name="next">The input of a number.</param>
    /// <param name="check">What does not hold of an input; null when all does. What it throws is a failure too.</param>
    /// <param name="cancellationToken">Stops between inputs.</param>
    public async Task<IReadOnlyList<FuzzFailure>> RunAsync(Func<long, string> next, Func<string, long, string?> check, CancellationToken cancellationToken)
    {
        var running = Task.Factory.StartNew(() => Run(next, check, cancellationToken), cancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        while (!running.IsCompleted)
        {
            await Task.WhenAny(running, Task.Delay(TimeSpan.FromMilliseconds(200), time, cancellationToken)).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            if (!running.IsCompleted && Stuck() is { } hang)
                return [.. Failures(), hang];
        }

        await running.ConfigureAwait(false);
        return Failures();
    }

    private void Run(Func<long, string> next, Func<string, long, string?> check, CancellationToken cancellationToken)
    {
        for (long i = 0; i < inputs && failures.Count < mostFailures; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var input = next(i);
            var since = time.GetTimestamp();
            lock (gate)
                current = (i, input, since);
            var fault = Checked(check, input, i);
            if (fault is null && time.GetElapsedTime(since) > limit(input))
                fault = TooLong(input);
            lock (gate)
            {
                current = null;
                done = i + 1;
                if (fault is not null)
                    failures.Add(new FuzzFailure(i, input, fault));
            }
        }
    }

    private static string? Checked(Func<string, long, string?> check, string input, long index)
    {
        try
        {
            return check(input, index);
        }
#pragma warning disable CA1031 // Any exception whatever is what a fuzz round looks for.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return $"{thrown.GetType().Name}: {thrown.Message}";
        }
    }

    private List<FuzzFailure> Failures()
    {
        lock (gate)
            return [.. failures];
    }

    private FuzzFailure? Stuck()
    {
        lock (gate)
            return current is { } now && time.GetElapsedTime(now.Since) > limit(now.Input) ? new FuzzFailure(now.Index, now.Input, TooLong(now.Input)) : null;
    }

    private string TooLong(string input) => $"it took longer than {limit(input).TotalSeconds:0.#} s";
}
