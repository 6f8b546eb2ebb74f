using JudicialAnalogs.Server.Jobs;
using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Tests.Jobs;

public sealed class JobBoardTests : IAsyncDisposable
{
    private readonly CollectedErrors _errors = new();
    private readonly LoggerFactory _logging;
    private readonly JobBoard _board;

    public JobBoardTests()
    {
        _logging = new LoggerFactory([_errors]);
        _board = new JobBoard(TimeProvider.System, _logging.CreateLogger<JobBoard>());
    }

    [Fact]
    public async Task A_job_tells_how_far_it_is_and_that_it_is_done()
    {
        var go = new TaskCompletionSource();
        var job = _board.Start("Import", "a", "/result", async (self, _) =>
        {
            self.Report(3, 10, "Reading");
            await go.Task;
        });

        await UntilAsync(() => job.Progress.Done == 3);
        Assert.Equal(new JobProgress(3, 10, "Reading"), job.Progress);
        Assert.Equal((JobState.Running, null), (job.State, job.EndedAt));
        go.SetResult();
        await UntilAsync(() => job.State == JobState.Done);
        Assert.NotNull(job.EndedAt);
        Assert.Same(job, _board.Find(job.Id));
    }

    [Fact]
    public async Task The_same_kind_on_the_same_subject_is_one_job_while_it_works_and_a_new_one_afterwards()
    {
        var go = new TaskCompletionSource();
        var runs = 0;
        Job Again() => _board.Start("Import", "a", "/", async (_, _) =>
        {
            Interlocked.Increment(ref runs);
            await go.Task;
        });

        var started = new Job[20];
        await Parallel.ForAsync(0, started.Length, TestContext.Current.CancellationToken, (i, _) =>
        {
            started[i] = Again();
            return ValueTask.CompletedTask;
        });
        var other = _board.Start("Import", "b", "/", (_, _) => go.Task);
        var otherKind = _board.Start("Export", "a", "/", (_, _) => go.Task);

        Assert.Single(started.Distinct());
        Assert.Equal(3, new[] { started[0], other, otherKind }.Distinct().Count());
        go.SetResult();
        await UntilAsync(() => started[0].State == JobState.Done);
        Assert.NotSame(started[0], Again());
        await UntilAsync(() => runs == 2);
    }

    [Fact]
    public async Task A_job_that_is_told_to_stop_stops_and_says_so()
    {
        var job = _board.Start("Import", "a", "/", (_, stop) => Task.Delay(Timeout.Infinite, stop));
        var other = _board.Start("Import", "b", "/", (_, stop) => Task.Delay(Timeout.Infinite, stop));

        Assert.Same(job, _board.Stop(job.Id));
        await UntilAsync(() => job.State == JobState.Stopped);
        Assert.Null(job.Failure);
        Assert.Equal(JobState.Running, other.State);
        Assert.Same(job, _board.Stop(job.Id));
        Assert.Null(_board.Stop("none"));
    }

    [Fact]
    public async Task Work_that_gives_up_of_itself_has_failed_and_is_logged()
    {
        var job = _board.Start("Import", "a", "/", (_, _) => throw new InvalidOperationException("made to fail"));

        await UntilAsync(() => _errors.Lines.Count > 0);
        Assert.Equal(JobState.Failed, job.State);
        Assert.Equal("made to fail", job.Failure!.Message);
        Assert.Contains(job.Id, Assert.Single(_errors.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task However_many_jobs_end_only_the_last_are_kept()
    {
        var first = _board.Start("Import", "first", "/", (_, _) => Task.CompletedTask);
        await UntilAsync(() => first.State == JobState.Done);
        for (var i = 0; i < JobBoard.EndedKept + 50; i++)
        {
            var job = _board.Start("Import", $"{i}", "/", (_, _) => Task.CompletedTask);
            await UntilAsync(() => job.State == JobState.Done);
        }

        Assert.Null(_board.Find(first.Id));
        Assert.Equal(JobBoard.EndedKept, _board.Of("Import").Count);
        Assert.Equal($"{JobBoard.EndedKept + 49}", _board.Of("Import")[0].Subject);
    }

    [Fact]
    public void No_more_work_at_once_than_the_board_has_room_for()
    {
        var go = new TaskCompletionSource();
        for (var i = 0; i < JobBoard.MostRunning; i++)
            _board.Start("Import", $"{i}", "/", (_, _) => go.Task);

        Assert.Throws<JobsFullException>(() => _board.Start("Import", "one more", "/", (_, _) => go.Task));
        Assert.Equal("0", _board.Start("Import", "0", "/", (_, _) => go.Task).Subject);
        go.SetResult();
    }

    [Fact]
    public async Task The_board_ends_with_every_job_told_to_stop_and_waited_for()
    {
        var board = new JobBoard(TimeProvider.System, _logging.CreateLogger<JobBoard>());
        var left = false;
        var job = board.Start("Import", "a", "/", async (_, stop) =>
        {
            await Task.Delay(Timeout.Infinite, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            left = true;
            stop.ThrowIfCancellationRequested();
        });

        await board.DisposeAsync();

        Assert.True(left, "the work was waited for");
        Assert.Equal(JobState.Stopped, job.State);
        Assert.Empty(_errors.Lines);
    }

    public async ValueTask DisposeAsync()
    {
        await _board.DisposeAsync();
        _logging.Dispose();
        _errors.Dispose();
    }

    private static async Task UntilAsync(Func<bool> met)
    {
        while (!met())
            await Task.Delay(5, TestContext.Current.CancellationToken);
    }
}
