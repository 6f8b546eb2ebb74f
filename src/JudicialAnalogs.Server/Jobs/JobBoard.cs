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
    private const int EndedKept = 100;

    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly List<(Job Job, Task Work)> _jobs = [];
    private long _number;

    /// <summary>Starts a job, or gives the one of the same kind and subject that works already.</summary>
    /// <param name="kind">What is done.</param>
    /// <param name="subject">On what.</param>
    /// <param name="resultPath">Page that shows what came of it.</param>
    /// <param name="work">The work; it stops when the server does.</param>
    public Job Start(string kind, string subject, string resultPath, Func<Job, CancellationToken, Task> work)
    {
        lock (_lock)
        {
            var running = _jobs.Find(known => known.Job.Kind == kind && known.Job.Subject == subject && known.Job.State == JobState.Running).Job;
            if (running is not null)
                return running;
            var now = time.GetUtcNow();
            var id = string.Create(CultureInfo.InvariantCulture, $"{kind}-{now:yyyyMMddHHmmss}-{++_number}").ToLowerInvariant();
            var job = new Job(id, kind, subject, resultPath, now);
            var ended = _jobs.Where(known => known.Job.State != JobState.Running).ToList();
            foreach (var old in ended.Take(Math.Max(0, ended.Count - EndedKept + 1)))
                _jobs.Remove(old);
            _jobs.Add((job, Task.Run(() => RunAsync(job, work), CancellationToken.None)));
            return job;
        }
    }

    /// <summary>The job of an identity; null when there is none, or none any more.</summary>
    public Job? Find(string id)
    {
        lock (_lock)
            return _jobs.Find(known => known.Job.Id == id).Job;
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

    private async Task RunAsync(Job job, Func<Job, CancellationToken, Task> work)
    {
        try
        {
            await work(job, _stopping.Token);
            job.End(time.GetUtcNow(), null);
        }
        catch (Exception failure)
        {
            job.End(time.GetUtcNow(), failure);
            if (failure is not OperationCanceledException && RpcErrors.Of(failure, Wording.Russian) is null)
                JobLog.Failed(logger, failure, job.Id);
        }
    }
}
