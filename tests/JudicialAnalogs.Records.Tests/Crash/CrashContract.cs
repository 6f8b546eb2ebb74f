using System.Diagnostics;
using System.Globalization;
using System.Text;
using JudicialAnalogs.Records.Changes;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Records.Ledger;

namespace JudicialAnalogs.Records.Tests.Crash;

/// <summary>
/// Kills a writing process with SIGKILL again and again. Rounds: JUDICIALANALOGS_CRASH_ROUNDS, 10 when it is not set.
/// </summary>
public abstract class CrashContract(ITestStorage storage, string kind, string place) : IAsyncLifetime
{
    private static readonly int Rounds =
        int.TryParse(Environment.GetEnvironmentVariable("JUDICIALANALOGS_CRASH_ROUNDS"), out var rounds) ? rounds : 10;

    private readonly Random random = new(20_260_302);

    /// <summary>Steps acknowledged, by writer and round.</summary>
    private readonly Dictionary<(int Writer, int Round), int> acknowledged = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Killed_at_any_moment_no_acknowledged_write_is_lost_or_doubled_and_the_ledger_verifies()
    {
        LedgerCheckpoint? checkpoint = null;
        for (var round = 0; round < Rounds; round++)
        {
            await RunAndKillAsync();
            await using var records = await storage.OpenAsync(TimeProvider.System);
            await VerifyAsync(records, checkpoint);
            checkpoint = await records.Ledger.CheckpointAsync(Cancel);
        }

        Assert.NotEmpty(acknowledged);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await storage.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private async Task RunAndKillAsync()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
            start.ArgumentList.Add(typeof(Program).Assembly.Location);
        foreach (var argument in new[] { CrashVictim.Argument, kind, place })
            start.ArgumentList.Add(argument);
        for (var writer = 0; writer < CrashVictim.Writers; writer++)
            start.ArgumentList.Add(FirstRound(writer).ToString(CultureInfo.InvariantCulture));

        using var victim = Process.Start(start)!;
        try
        {
            // Now and then while it opens, otherwise after some number of writes; a little later than a line, not always just after one.
            var linesLeft = random.Next(10) == 0 ? 0 : random.Next(1, 200);
            while (linesLeft-- > 0 && await victim.StandardOutput.ReadLineAsync(Cancel) is { } line)
                Note(line);
            await Task.Delay(random.Next(0, 40), Cancel);
        }
        finally
        {
            victim.Kill();
        }

        // What it printed before it died was acknowledged too.
        while (await victim.StandardOutput.ReadLineAsync(Cancel) is { } line)
            Note(line);
        await victim.WaitForExitAsync(Cancel);
    }

    private int FirstRound(int writer)
    {
        var last = acknowledged.Keys.Where(key => key.Writer == writer).Select(key => key.Round).DefaultIfEmpty(0).Max();
        return Math.Max(0, last - 1);
    }

    private void Note(string line)
    {
        // The kill can cut the last line; a line that is not whole was not acknowledged to anybody.
        if (line.Split(' ') is not [var writer, var round, var step])
            return;
        var key = (int.Parse(writer, CultureInfo.InvariantCulture), int.Parse(round, CultureInfo.InvariantCulture));
        acknowledged[key] = Math.Max(acknowledged.GetValueOrDefault(key), int.Parse(step, CultureInfo.InvariantCulture));
    }

    private async Task VerifyAsync(IRecords records, LedgerCheckpoint? checkpoint)
    {
        var verification = await records.Ledger.VerifyAsync(checkpoint, Cancel);
        Assert.True(verification.Intact, verification.Fault?.Explanation);

        var changes = await AllChangesAsync(records);
        Assert.Equal(Enumerable.Range(1, changes.Count).Select(i => (long)i), changes.Select(change => change.Sequence));
        Assert.All(changes, change => Assert.Equal(ChangeKind.Added, change.Kind));
        Assert.Equal(changes.Count, await records.Acts.CountAsync(Cancel));
        var acts = changes.Select(change => change.Id).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(changes.Count, acts.Count);

        var drafts = await AllDraftsAsync(records);
        var byName = drafts.ToDictionary(history => Encoding.UTF8.GetString(history.Assessments[0].Assessment.Seen.Span), StringComparer.Ordinal);
        Assert.All(drafts, history =>
        {
            Assert.Equal(history.Draft.Revision, history.Events.Count);
            Assert.Equal(history.Draft.Reasons, history.Reasons.Count);
            Assert.InRange(history.Reasons.Count, 0, 1);
            Assert.Single(history.Assessments);
        });
        Assert.Equal(changes.Count + drafts.Sum(history => history.Events.Count), verification.Entries);

        foreach (var ((writer, round), steps) in acknowledged)
        {
            var name = CrashVictim.NameOf(writer, round);
            Assert.Contains(name, acts);
            if (steps >= 2)
                Assert.InRange(byName[name].Draft.Revision, steps - 1, 3);
        }

        await using var enumerator = records.Acts.EnumerateAsync(Cancel).GetAsyncEnumerator(Cancel);
        while (await enumerator.MoveNextAsync())
            Assert.StartsWith(enumerator.Current.Id + " ", enumerator.Current.Text);
    }

    private static async Task<List<Change>> AllChangesAsync(IRecords records)
    {
        var all = new List<Change>();
        while (await records.Changes.ReadAsync(all.Count == 0 ? 0 : all[^1].Sequence, 1000, Cancel) is { Count: > 0 } page)
            all.AddRange(page);
        return all;
    }

    private static async Task<List<DraftHistory>> AllDraftsAsync(IRecords records)
    {
        var all = new List<DraftHistory>();
        foreach (var draft in await records.Drafts.AllAsync(Cancel))
            all.Add((await records.Drafts.GetHistoryAsync(draft.Id, Cancel))!);
        return all;
    }
}
