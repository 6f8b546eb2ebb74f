using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Records.Acts;
using JudicialAnalogs.Records.Changes;
using JudicialAnalogs.Records.Failures;

namespace JudicialAnalogs.Records.Tests.Acts;

public abstract class ActStoreContract(ITestStorage storage) : RecordsContract(storage)
{
    [Fact]
    public async Task An_act_survives_closing_and_opening()
    {
        var act = SampleActs.Verdict("act-1");
        await Records.Acts.AppendAsync([act], Clerk, cancellationToken: Cancel);
        await ReopenAsync();

        var read = await Records.Acts.GetAsync("act-1", Cancel);

        Assert.NotNull(read);
        Assert.Equal(CourtActJson.Serialize(act), CourtActJson.Serialize(read));
    }

    [Fact]
    public async Task The_same_act_twice_is_stored_once()
    {
        var first = await Records.Acts.AppendAsync([SampleActs.Verdict("act-1")], Clerk, cancellationToken: Cancel);
        var second = await Records.Acts.AppendAsync([SampleActs.Verdict("act-1"), SampleActs.Verdict("act-1")], Clerk, cancellationToken: Cancel);

        Assert.Equal([new ActAppendResult("act-1", AppendOutcome.Added, 1)], first);
        Assert.All(second, result => Assert.Equal(AppendOutcome.Unchanged, result.Outcome));
        Assert.Equal(1, await Records.Acts.CountAsync(Cancel));
        Assert.Equal(1, await Records.Changes.HeadAsync(Cancel));
        Assert.Equal(1, (await Records.Ledger.CheckpointAsync(Cancel)).Sequence);
    }

    [Fact]
    public async Task An_act_with_other_content_replaces_the_earlier_one()
    {
        await Records.Acts.AppendAsync([SampleActs.Verdict("act-1", "old")], Clerk, cancellationToken: Cancel);
        var results = await Records.Acts.AppendAsync([SampleActs.Verdict("act-1", "newer"), SampleActs.Verdict("act-1", "newest")], Clerk, cancellationToken: Cancel);

        Assert.Equal([2, 3], results.Select(result => result.Sequence!.Value));
        Assert.All(results, result => Assert.Equal(AppendOutcome.Replaced, result.Outcome));
        Assert.Equal("newest", (await Records.Acts.GetAsync("act-1", Cancel))!.Text);
        Assert.Equal(1, await Records.Acts.CountAsync(Cancel));
    }

    [Fact]
    public async Task The_change_feed_tells_everything_in_order_and_in_pages()
    {
        await Records.Acts.AppendAsync([SampleActs.Verdict("a"), SampleActs.Verdict("b")], Clerk, cancellationToken: Cancel);
        await Records.Acts.AppendAsync([SampleActs.Verdict("a", "other")], Clerk, cancellationToken: Cancel);
        await Records.Acts.RemoveAsync("b", Clerk, cancellationToken: Cancel);

        var page = await Records.Changes.ReadAsync(0, 3, Cancel);
        var rest = await Records.Changes.ReadAsync(page[^1].Sequence, 3, Cancel);

        Assert.Equal(
            [
                new Change(1, ChangeSubject.Act, ChangeKind.Added, "a"),
                new Change(2, ChangeSubject.Act, ChangeKind.Added, "b"),
                new Change(3, ChangeSubject.Act, ChangeKind.Replaced, "a"),
                new Change(4, ChangeSubject.Act, ChangeKind.Removed, "b"),
            ],
            page.Concat(rest));
        Assert.Empty(await Records.Changes.ReadAsync(4, 3, Cancel));
    }

    [Fact]
    public async Task A_removed_act_is_gone_stays_blocked_and_leaves_the_fact_in_the_ledger()
    {
        await Records.Acts.AppendAsync([SampleActs.Verdict("act-1")], Clerk, cancellationToken: Cancel);

        Assert.True(await Records.Acts.RemoveAsync("act-1", Clerk, cancellationToken: Cancel));
        Assert.False(await Records.Acts.RemoveAsync("act-1", Clerk, cancellationToken: Cancel));
        Assert.False(await Records.Acts.RemoveAsync("unknown", Clerk, cancellationToken: Cancel));
        var again = await Records.Acts.AppendAsync([SampleActs.Verdict("act-1")], Clerk, cancellationToken: Cancel);

        Assert.Equal([new ActAppendResult("act-1", AppendOutcome.Blocked, null)], again);
        Assert.Null(await Records.Acts.GetAsync("act-1", Cancel));
        Assert.Empty(await Records.Acts.GetManyAsync(["act-1"], Cancel));
        Assert.Empty(await Records.Acts.CoverageAsync(Cancel));
        Assert.Equal(0, await Records.Acts.CountAsync(Cancel));
        var entry = Assert.Single(await Records.Ledger.ReadAsync(1, 10, Cancel));
        Assert.Equal(("act.remove", "act-1", "clerk-1"), (entry.Action, entry.Subject, entry.Actor));
    }

    [Fact]
    public async Task A_batch_with_one_bad_act_stores_nothing()
    {
        var failure = await Assert.ThrowsAsync<InvalidRecordException>(
            () => Records.Acts.AppendAsync([SampleActs.Verdict("good"), SampleActs.Verdict("../bad")], Clerk, cancellationToken: Cancel));

        Assert.Equal("act.id", failure.Field);
        Assert.Equal(0, await Records.Acts.CountAsync(Cancel));
        Assert.Equal(0, await Records.Changes.HeadAsync(Cancel));
    }

    [Fact]
    public async Task The_longest_court_and_region_are_stored_and_longer_ones_are_refused_by_name()
    {
        var longest = SampleActs.Verdict("longest") with { Court = new string('ң', 500), Region = new string('ә', 500) };
        await Records.Acts.AppendAsync([longest], Clerk, cancellationToken: Cancel);

        var failure = await Assert.ThrowsAsync<InvalidRecordException>(
            () => Records.Acts.AppendAsync([longest with { Id = "act-9", Court = new string('ң', 501) }], Clerk, cancellationToken: Cancel));

        Assert.Equal("act.court", failure.Field);
        Assert.Contains("act-9", failure.Message, StringComparison.Ordinal);
        Assert.Equal(longest.Court, Assert.Single(await Records.Acts.CoverageAsync(Cancel)).Court);
    }

    [Fact]
    public async Task Enumeration_meets_every_act_once_in_order_of_identity()
    {
        var acts = Enumerable.Range(0, 250).Select(i => SampleActs.Verdict($"act-{i:D4}")).ToList();
        await Records.Acts.AppendAsync([.. acts.AsEnumerable().Reverse()], Clerk, cancellationToken: Cancel);

        var met = new List<string>();
        await foreach (var act in Records.Acts.EnumerateAsync(Cancel))
            met.Add(act.Id);

        Assert.Equal(acts.Select(act => act.Id), met);
    }

    [Fact]
    public async Task Several_acts_come_in_the_order_asked_for()
    {
        await Records.Acts.AppendAsync([SampleActs.Verdict("a"), SampleActs.Verdict("b"), SampleActs.Verdict("c")], Clerk, cancellationToken: Cancel);

        var acts = await Records.Acts.GetManyAsync(["c", "unknown", "a"], Cancel);

        Assert.Equal(["c", "a"], acts.Select(act => act.Id));
    }

    [Fact]
    public async Task Coverage_counts_by_region_court_year_language_kind_and_origin()
    {
        var kazakh = SampleActs.Verdict("c") with { Language = LawLanguage.Kazakh, Synthetic = false };
        var undated = SampleActs.Verdict("d") with { Date = null, Kind = ActKind.CivilJudgment, Region = "Область 2" };
        await Records.Acts.AppendAsync([SampleActs.Verdict("a"), SampleActs.Verdict("b"), kazakh, undated], Clerk, cancellationToken: Cancel);

        var coverage = await Records.Acts.CoverageAsync(Cancel);

        Assert.Equal(
            [
                new CoverageCell("Область 1", "Суд № 1", 2025, LawLanguage.Kazakh, ActKind.Verdict, false, 1),
                new CoverageCell("Область 1", "Суд № 1", 2025, LawLanguage.Russian, ActKind.Verdict, true, 2),
                new CoverageCell("Область 2", "Суд № 1", null, LawLanguage.Russian, ActKind.CivilJudgment, true, 1),
            ],
            coverage);
    }

    [Fact]
    public async Task A_repeated_key_gives_the_first_answer_and_another_request_under_it_is_refused()
    {
        var first = await Records.Acts.AppendAsync([SampleActs.Verdict("a")], Clerk, "key-1", Cancel);
        var repeated = await Records.Acts.AppendAsync([SampleActs.Verdict("a")], Clerk, "key-1", Cancel);

        Assert.Equal(first, repeated);
        Assert.Equal(AppendOutcome.Added, Assert.Single(repeated).Outcome);
        await Assert.ThrowsAsync<IdempotencyConflictException>(() => Records.Acts.AppendAsync([SampleActs.Verdict("b")], Clerk, "key-1", Cancel));
        await Assert.ThrowsAsync<IdempotencyConflictException>(() => Records.Acts.RemoveAsync("a", Clerk, "key-1", Cancel));
        Assert.Equal(1, await Records.Acts.CountAsync(Cancel));
    }

    [Fact]
    public async Task Many_writers_at_once_leave_a_feed_without_gaps()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(
            () => Records.Acts.AppendAsync([SampleActs.Verdict($"act-{i % 20}", $"text {i / 20}")], Clerk, cancellationToken: Cancel), Cancel)));

        var changes = await Records.Changes.ReadAsync(0, 100, Cancel);

        Assert.Equal(Enumerable.Range(1, 40).Select(i => (long)i), changes.Select(change => change.Sequence));
        Assert.Equal(20, changes.Count(change => change.Kind == ChangeKind.Added));
        Assert.Equal(20, await Records.Acts.CountAsync(Cancel));
        Assert.True((await Records.Ledger.VerifyAsync(cancellationToken: Cancel)).Intact);
    }
}
