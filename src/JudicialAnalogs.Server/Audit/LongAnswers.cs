using System.Security.Cryptography;
using Google.Protobuf;
using JudicialAnalogs.Server.Jobs;

namespace JudicialAnalogs.Server.Audit;

/// <summary>
/// Answers that take long: each is reckoned once, as a job, however many ask for it, and kept while there is room. The same question of another
/// state of the archive is another question.
/// </summary>
internal sealed class LongAnswers(JobBoard jobs, TimeProvider time)
{
    private const int Kept = 32;

    // Small archives answer within it, and nobody sees a page of waiting.
    private const int Looks = 10;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(15);

    // That it failed or was stopped is shown for a while before the next asking tries again.
    private static readonly TimeSpan FailureShown = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private readonly List<(string Key, object Answer, DateTimeOffset At)> _kept = [];

    /// <summary>The answer where it is known; otherwise it is started, and waited for as long as a reader does not notice.</summary>
    /// <typeparam name="T">Answer.</typeparam>
    /// <param name="kind">Kind of the job.</param>
    /// <param name="question">The question without language and purpose.</param>
    /// <param name="sequence">State of the archive it is asked of.</param>
    /// <param name="resultPath">Page that shows the answer.</param>
    /// <param name="reckon">Reckons it.</param>
    /// <param name="cancellationToken">Ends the waiting, not the job.</param>
    public async Task<LongAnswer<T>> AskAsync<T>(string kind, IMessage question, long sequence, string resultPath, Func<Job, CancellationToken, Task<T>> reckon, CancellationToken cancellationToken)
        where T : class
    {
        var key = KeyOf(kind, question, sequence);
        if (Find<T>(key) is { } known)
            return known;
        if (jobs.Of(kind).FirstOrDefault(job => job.Subject == key) is { State: JobState.Failed or JobState.Stopped, EndedAt: { } ended } failed && time.GetUtcNow() - ended < FailureShown)
            return new LongAnswer<T>(null, null, failed, false);
        var started = !jobs.Of(kind).Any(job => job.Subject == key && job.State == JobState.Running);
        var job = jobs.Start(kind, key, resultPath, (running, stopping) => ReckonAsync(key, reckon, running, stopping));
        for (var look = 0; look < Looks && job.State == JobState.Running; look++)
            await Task.Delay(Look, cancellationToken);
        return Find<T>(key) is { } answer ? answer with { Started = started } : new LongAnswer<T>(null, null, job, started);
    }

    /// <summary>Forgets an answer, so that the next asking reckons it anew.</summary>
    public void Forget(string kind, IMessage question, long sequence)
    {
        var key = KeyOf(kind, question, sequence);
        lock (_lock)
            _kept.RemoveAll(kept => kept.Key == key);
    }

    private async Task ReckonAsync<T>(string key, Func<Job, CancellationToken, Task<T>> reckon, Job job, CancellationToken stopping)
        where T : class
    {
        var answer = await reckon(job, stopping);
        lock (_lock)
        {
            _kept.RemoveAll(kept => kept.Key == key);
            if (_kept.Count >= Kept)
                _kept.RemoveAt(0);
            _kept.Add((key, answer, time.GetUtcNow()));
        }
    }

    // What is asked for goes to the end: what nobody asks for any more makes room first.
    private LongAnswer<T>? Find<T>(string key)
        where T : class
    {
        lock (_lock)
        {
            var at = _kept.FindIndex(kept => kept.Key == key);
            if (at < 0)
                return null;
            var found = _kept[at];
            _kept.RemoveAt(at);
            _kept.Add(found);
            return new LongAnswer<T>((T)found.Answer, found.At, null, false);
        }
    }

    private static string KeyOf(string kind, IMessage question, long sequence) => $"{kind} {Convert.ToHexStringLower(SHA256.HashData(question.ToByteArray()))[..24]} {sequence}";
}
