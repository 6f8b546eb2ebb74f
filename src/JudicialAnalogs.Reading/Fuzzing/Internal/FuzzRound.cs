using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Reading.Fuzzing.Internal;

/// <summary>The inputs of one round, one after the other, and what failed.</summary>
internal sealed class FuzzRound(long inputs, int seed, TimeProvider time)
{
    private readonly List<FuzzFailure> failures = [];
    private readonly Lock gate = new();
    private readonly long started = time.GetTimestamp();
    private (long Index, string Input, long Since)? current;
    private long done;
    private long citations;
    private long sanctions;

    public IReadOnlyList<FuzzFailure> Failures
    {
        get
        {
            lock (gate)
                return [.. failures];
        }
    }

    public void Run(CancellationToken cancellationToken)
    {
        var mutation = new TextMutation(new Random(seed));
        for (long i = 0; i < inputs && failures.Count < ParserFuzz.MostFailures; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var kind = i % 4;
            var input = mutation.Next(kind switch { 1 => FuzzSeeds.RussianSanctions, 3 => FuzzSeeds.KazakhSanctions, _ => FuzzSeeds.Citations });
            var since = time.GetTimestamp();
            lock (gate)
                current = (i, input, since);
            var fault = Check(input, kind);
            if (fault is null && time.GetElapsedTime(since) > ParserFuzz.LongestInput)
                fault = TooLong;
            lock (gate)
            {
                current = null;
                done = i + 1;
                if (fault is not null)
                    failures.Add(new FuzzFailure(i, input, fault));
            }
        }
    }

    /// <summary>The input that is being read for too long; null when none is.</summary>
    public FuzzFailure? Stuck()
    {
        lock (gate)
            return current is { } now && time.GetElapsedTime(now.Since) > ParserFuzz.LongestInput ? new FuzzFailure(now.Index, now.Input, TooLong) : null;
    }

    public FuzzReport Report(IReadOnlyList<FuzzFailure> found) => new(Interlocked.Read(ref done), Interlocked.Read(ref citations), Interlocked.Read(ref sanctions), time.GetElapsedTime(started), found);

    private static string TooLong => $"it took longer than {ParserFuzz.LongestInput.TotalSeconds} s";

    private string? Check(string input, long kind)
    {
        try
        {
            int count;
            if (kind is 0 or 2)
            {
                var fault = CitationCheck.Fault(input, out count);
                citations += count;
                return fault;
            }

            var faultOfSanction = SanctionCheck.Fault(input, kind == 1 ? LawLanguage.Russian : LawLanguage.Kazakh, out count);
            sanctions += count;
            return faultOfSanction;
        }
#pragma warning disable CA1031 // Any exception whatever is what a fuzz round looks for.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return $"{thrown.GetType().Name}: {thrown.Message}";
        }
    }
}
