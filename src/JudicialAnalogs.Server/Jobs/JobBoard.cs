using System.Globalization;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Texts;
using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Jobs;

/// <summary>
/// The jobs of this server: those that work and the last ones that ended. They live in memory: what a job has written to the records stays after a
/// restart, and the job itself is started again by whoever wants it.
/// </summary>
internal sealed class JobBoard(TimeProvider time, ILogger<JobBoard> logger) : IAsyncDisposable
{
    /// <summary>How many jobs work at once at most.</summary>
    public const int MostRunning = 32;

    /// <summary>How many jobs that ended are known still.</summary>
    public const int EndedKept = 100;

    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly List<Entry> _jobs = [];
    private long _number;

    /// <summary>Starts a job, or gives the one of the same kind and subject that works already.</summary>
    /// <param name="kind">What is done.</param>
    /// <param name="subject">On what.</param>
    /// <param name="resultPath">Page that shows what came of it.</param>
    /// <param name="work">The work; its token says that a person, or the server, wants it to stop.</param>
    /// <exception cref="JobsFullException"><see cref="MostRunning"/> jobs work already.</exception>
    public Job Start(string kind, string subject, string resultPath, Func<Job, CancellationToken, Task> work)
    {
        lock (_lock)
        {
            var running = _jobs.FindAll(known => known.Job.State == JobState.Running);
            if (running.Find(known => known.Job.Kind == kind && known.Job.Subject == subject) is { } same)
                return same.Job;
            if (running.Count >= MostRunning)
                throw new JobsFullException();
            var now = time.GetUtcNow();
            var id = string.Create(CultureInfo.InvariantCulture, $"{kind}-{now:yyyyMMddHHmmss}-{++_number}").ToLowerInvariant();
            var entry = new Entry(new Job(id, kind, subject, resultPath, now), CancellationTokenSource.CreateLinkedTokenSource(_stopping.Token));
            var ended = _jobs.Except(running).ToList();
            foreach (var old in ended.Take(Math.Max(0, ended.Count - EndedKept + 1)))
                _jobs.Remove(old);
            _jobs.Add(entry);
            entry.Work = Task.Run(() => RunAsync(entry, work), CancellationToken.None);
            return entry.Job;
        }
    }

    /// <summary>Tells a job to stop; one that ended stays as it is.</summary>
    /// <returns>The job; null when there is none, or none any more.</returns>
    public Job? Stop(string id)
    {
        lock (_lock)
        {
            var entry = _jobs.Find(known => known.Job.Id == id);

            // The source of a job that ended is gone; here it works still, for its end is told under the lock.
            if (entry is { Job.State: JobState.Running })
                _ = entry.Stopping.CancelAsync();
            return entry?.Job;
        }
    }

    /// <summary>The job of an identity; null when there is none, or none any more.</summary>
    public Job? Find(string id)
    {
        lock (_lock)
            return _jobs.Find(known => known.Job.Id == id)?.Job;
    }

    /// <summary>How many jobs work.</summary>
    public int Running
    {
        get
        {
            lock (_lock)
                return _jobs.Count(known => known.Job.State == JobState.Running);
        }
    }

    /// <summary>Jobs of a kind, newest first.</summary>
    public IReadOnlyList<Job> Of(string kind)
    {
        lock (_lock)
            return [.. _jobs.Select(known => known.Job).Where(job => job.Kind == kind).Reverse()];
    }

    /// <summary>Tells every job to stop and waits until it has.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        Task[] working;
        lock (_lock)
            working = [.. _jobs.Select(known => known.Work)];
        await Task.WhenAll(working);
        _stopping.Dispose();
    }

    private async Task RunAsync(Entry entry, Func<Job, CancellationToken, Task> work)
    {
        var stop = entry.Stopping.Token;
        try
        {
            await work(entry.Job, stop);
            End(entry, JobState.Done, null);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            End(entry, JobState.Stopped, null);
        }
        catch (Exception failure)
        {
            End(entry, JobState.Failed, failure);
            if (RpcErrors.Of(failure, Wording.Russian) is null)
                JobLog.Failed(logger, failure, entry.Job.Id);
        }
    }

    private void End(Entry entry, JobState state, Exception? failure)
    {
        lock (_lock)
            entry.Job.End(state, time.GetUtcNow(), failure);

        // Outside the lock: it waits for whoever is just telling this job to stop.
        entry.Stopping.Dispose();
    }

    private sealed class Entry(Job job, CancellationTokenSource stopping)
    {
        public Job Job => job;

        public CancellationTokenSource Stopping => stopping;

        public Task Work { get; set; } = Task.CompletedTask;
    }
}
