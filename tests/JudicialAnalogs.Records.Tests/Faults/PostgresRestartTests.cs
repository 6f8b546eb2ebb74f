using System.Collections.Concurrent;
using System.Diagnostics;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Tests.Acts;
using JudicialAnalogs.Records.Tests.Postgres;

namespace JudicialAnalogs.Records.Tests.Faults;

/// <summary>A cluster of its own, stopped at once and started again in the middle of writing.</summary>
public sealed class PostgresRestartTests : IDisposable
{
    private const int Writers = 4;
    private const int Acts = 150;
    private static readonly Caller Clerk = new("clerk-1", "clerk", "import");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pg-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_that_restarts_costs_retries_and_neither_loses_nor_doubles_a_write()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable(PostgresStorage.Variable) is not { Length: > 0 }, $"needs PostgreSQL: {PostgresStorage.Variable} is not set");

        // PostgreSQL runs under another account when the tests run as root.
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_folder.FullName, (UnixFileMode)Convert.ToInt32("755", 8));
        var connection = (await ScriptAsync("start")).Trim();
        await using var records = await PostgresRecords.OpenAsync(connection, TimeProvider.System, Cancel);
        var failures = new ConcurrentBag<StorageFailedException>();
        var done = 0;
        var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(
            async () =>
            {
                for (var i = 0; i < Acts; i++)
                {
                    await UntilStoredAsync(records, $"act-{writer}-{i}", failures);
                    Interlocked.Increment(ref done);
                }
            },
            Cancel)));
        for (var restart = 1; restart <= 2; restart++)
        {
            while (Volatile.Read(ref done) < restart * Acts && !writing.IsCompleted)
                await Task.Delay(5, Cancel);
            await ScriptAsync("restart");
        }

        await writing;

        Assert.All(failures, failure => Assert.True(failure.Retryable, failure.Message));
        Assert.Equal(Writers * Acts, await records.Acts.CountAsync(Cancel));
        Assert.Equal(Writers * Acts, (await records.Ledger.VerifyAsync(cancellationToken: Cancel)).Entries);
        Assert.Equal(Writers * Acts, await records.Changes.HeadAsync(Cancel));
    }

    public void Dispose()
    {
        ScriptAsync("stop").GetAwaiter().GetResult();
        _folder.Delete(recursive: true);
    }

    private static async Task UntilStoredAsync(IRecords records, string act, ConcurrentBag<StorageFailedException> failures)
    {
        while (true)
        {
            try
            {
                await records.Acts.AppendAsync([SampleActs.Verdict(act)], Clerk, act, Cancel);
                return;
            }
            catch (StorageFailedException failure) when (failure.Retryable)
            {
                failures.Add(failure);
                await Task.Delay(50, Cancel);
            }
        }
    }

    private async Task<string> ScriptAsync(string what)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(AppContext.BaseDirectory, "postgres.sh"), what]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["TMPDIR"] = _folder.FullName;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = await process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await process.WaitForExitAsync(CancellationToken.None);
        Assert.True(process.ExitCode == 0, await errors);
        return output;
    }
}
