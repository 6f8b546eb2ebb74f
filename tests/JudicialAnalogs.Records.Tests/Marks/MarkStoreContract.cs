using System.Text;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Marks;

namespace JudicialAnalogs.Records.Tests.Marks;

public abstract class MarkStoreContract(ITestStorage storage) : RecordsContract(storage)
{
    private static readonly Caller OtherJudge = new("judge-8", "judge", "case 1-26");

    [Fact]
    public async Task A_mark_is_kept_with_its_draft_version_analog_reason_author_and_time()
    {
        var draft = await DraftAsync("k1");
        await Records.Drafts.ReassessAsync(draft, null, Seen("second"), Judge, "k2", Cancel);
        var stored = await Records.Marks.MarkAsync(new AnalogMark(draft, 2, "act-1#0.1", true, MarkReason.OtherRole), Judge, "k3", Cancel);
        await ReopenAsync();

        var entry = Assert.Single(await Records.Marks.ListAsync(draft, 0, 10, Cancel));

        Assert.Equal(stored, entry);
        Assert.Equal(new StoredMark(1, new AnalogMark(draft, 2, "act-1#0.1", true, MarkReason.OtherRole), "judge-7", Clock.Now), entry);
        var noted = (await Records.Ledger.ReadAsync(0, 100, Cancel))[^1];
        Assert.Equal(("analog.mark", $"{draft} 2 act-1#0.1", "judge-7"), (noted.Action, noted.Subject, noted.Actor));
        Assert.True((await Records.Ledger.VerifyAsync(cancellationToken: Cancel)).Intact);
    }

    [Fact]
    public async Task Taking_back_adds_an_entry_and_nothing_stands_after_it()
    {
        var draft = await DraftAsync("k1");
        await MarkAsync(draft, "act-1#0.0", true, Judge, "k2");
        await MarkAsync(draft, "act-2#0.0", true, Judge, "k3");
        await MarkAsync(draft, "act-1#0.0", false, Judge, "k4");

        var all = await Records.Marks.ListAsync(null, 0, 10, Cancel);

        Assert.Equal([1, 2, 3], all.Select(entry => entry.Number));
        Assert.Equal([2], StandingMarks.Of(all).Select(entry => entry.Number));
        Assert.Equal("analog.unmark", (await Records.Ledger.ReadAsync(0, 100, Cancel))[^1].Action);
        var refused = await Assert.ThrowsAsync<InvalidRecordException>(() => MarkAsync(draft, "act-1#0.0", false, Judge, "k5"));
        Assert.Equal(RecordRule.NotMarked, refused.Rule);
    }

    [Fact]
    public async Task Nobody_takes_back_the_mark_of_another()
    {
        var draft = await DraftAsync("k1");
        await MarkAsync(draft, "act-1#0.0", true, Judge, "k2");

        await Assert.ThrowsAsync<InvalidRecordException>(() => MarkAsync(draft, "act-1#0.0", false, OtherJudge, "k3"));
        await MarkAsync(draft, "act-1#0.0", true, OtherJudge, "k4");
        await MarkAsync(draft, "act-1#0.0", false, OtherJudge, "k5");

        Assert.Equal(["judge-7"], StandingMarks.Of(await Records.Marks.ListAsync(draft, 0, 10, Cancel)).Select(entry => entry.Author));
    }

    [Fact]
    public async Task The_same_call_again_adds_nothing_also_when_both_are_in_flight()
    {
        var draft = await DraftAsync("k1");

        var entries = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => MarkAsync(draft, "act-1#0.0", true, Judge, "k2"), Cancel)));

        Assert.Single(entries.Distinct());
        Assert.Single(await Records.Marks.ListAsync(null, 0, 10, Cancel));
        await Assert.ThrowsAsync<IdempotencyConflictException>(() => MarkAsync(draft, "act-2#0.0", true, Judge, "k2"));
    }

    [Fact]
    public async Task Marks_are_read_in_pages_and_by_draft()
    {
        var first = await DraftAsync("k1");
        var second = await DraftAsync("k2");
        foreach (var (draft, i) in new[] { first, second, first }.Select((draft, i) => (draft, i)))
            await MarkAsync(draft, $"act-{i}#0.0", true, Judge, $"mark-{i}");

        Assert.Equal([1, 3], (await Records.Marks.ListAsync(first, 0, 10, Cancel)).Select(entry => entry.Number));
        Assert.Equal([2], (await Records.Marks.ListAsync(null, 1, 1, Cancel)).Select(entry => entry.Number));
        await Assert.ThrowsAsync<InvalidRecordException>(() => Records.Marks.ListAsync(null, 0, 1001, Cancel));
    }

    [Fact]
    public async Task What_is_no_mark_is_refused_and_leaves_no_trace()
    {
        var draft = await DraftAsync("k1");
        var before = (await Records.Ledger.ReadAsync(0, 100, Cancel)).Count;

        await Assert.ThrowsAsync<DraftNotFoundException>(() => MarkAsync("d9999999999", "act-1#0.0", true, Judge, "k2"));
        foreach (var wrong in new[]
        {
            new AnalogMark(draft, 0, "act-1#0.0", true), new AnalogMark(draft, 2, "act-1#0.0", true), new AnalogMark(draft, 1, "act-1", true),
            new AnalogMark(draft, 1, "act-1#0.00", true), new AnalogMark(draft, 1, new string('a', 260) + "#0.0", true),
            new AnalogMark(draft, 1, "act-1#0.0", true, (MarkReason)9), new AnalogMark(draft, 1, "act-1#0.0", false, MarkReason.Other),
        })
        {
            await Assert.ThrowsAsync<InvalidRecordException>(() => Records.Marks.MarkAsync(wrong, Judge, "k3", Cancel));
        }

        Assert.Empty(await Records.Marks.ListAsync(null, 0, 10, Cancel));
        Assert.Equal(before, (await Records.Ledger.ReadAsync(0, 100, Cancel)).Count);
    }

    private static Assessment Seen(string draft) => new()
    {
        Draft = Encoding.UTF8.GetBytes($"\"{draft}\""),
        Seen = Encoding.UTF8.GetBytes("{}"),
        IndexVersion = "index-1",
        CalibrationVersion = "calibration-1",
    };

    private async Task<string> DraftAsync(string key) => (await Records.Drafts.AssessAsync(Seen(key), Judge, key, Cancel)).Id;

    private Task<StoredMark> MarkAsync(string draft, string address, bool notSimilar, Caller caller, string key) =>
        Records.Marks.MarkAsync(new AnalogMark(draft, 1, address, notSimilar), caller, key, Cancel);
}
