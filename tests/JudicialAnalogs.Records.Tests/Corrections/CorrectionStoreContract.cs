using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Corrections;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Records.Acts;
using JudicialAnalogs.Records.Corrections;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Tests.Acts;

namespace JudicialAnalogs.Records.Tests.Corrections;

public abstract class CorrectionStoreContract(ITestStorage storage) : RecordsContract(storage)
{
    private static readonly ActCorrection Found = new("defendants[0].counts[0].found", "УК 188(3)(3)");

    [Fact]
    public async Task One_person_alone_changes_nothing_however_often()
    {
        var act = await StoreAsync();
        var first = await ProposeAsync(Found, Judge, "k1");
        var again = await ProposeAsync(Found, Judge, "k2");

        Assert.Equal((1, false), (first.Agreeing, first.Accepted));
        Assert.Equal((1, false), (again.Agreeing, again.Accepted));
        Assert.Equal(act, CourtActJson.Serialize((await Records.Acts.GetAsync("act-1", Cancel))!));
    }

    [Fact]
    public async Task Two_people_who_agree_put_the_value_in_and_both_values_are_kept()
    {
        await StoreAsync();
        await ProposeAsync(Found, Judge, "k1", "пункт 3 вменён");
        var head = await Records.Changes.HeadAsync(Cancel);
        var accepted = await ProposeAsync(Found, Clerk, "k2");

        var act = (await Records.Acts.GetAsync("act-1", Cancel))!;
        Assert.True(accepted.Accepted);
        Assert.Equal(new Qualification("188", "3", ["3"]), act.Defendants[0].Counts[0].Found);
        Assert.Equal(ActCorrection.Rule, act.Provenance[Found.Path].Rule);
        Assert.Equal(head + 1, await Records.Changes.HeadAsync(Cancel));
        var kept = Assert.Single(await Records.Corrections.OfActAsync("act-1", Cancel));
        Assert.Equal(("УК 188(2)(1,3)", "УК 188(3)(3)"), (kept.ReadValue, kept.Value));
        Assert.Equal(["judge-7", "clerk-1"], kept.Reasons.Select(reason => reason.Actor).Order().Reverse());
        Assert.Contains("пункт 3 вменён", kept.Reasons.Select(reason => reason.Text));
        Assert.True((await Records.Ledger.VerifyAsync(cancellationToken: Cancel)).Intact);
    }

    [Fact]
    public async Task People_who_differ_do_not_add_up()
    {
        await StoreAsync();
        await ProposeAsync(Found, Judge, "k1");
        var other = await ProposeAsync(Found with { Value = "УК 188(4)(1)" }, Clerk, "k2");

        Assert.Equal((1, false), (other.Agreeing, other.Accepted));
        Assert.Equal(2, (await Records.Corrections.OfActAsync("act-1", Cancel)).Count);
    }

    [Fact]
    public async Task An_accepted_value_outlives_reading_the_act_again()
    {
        await StoreAsync();
        await ProposeAsync(Found, Judge, "k1");
        await ProposeAsync(Found, Clerk, "k2");

        var same = await Records.Acts.AppendAsync([SampleActs.Verdict("act-1")], Clerk, cancellationToken: Cancel);
        var other = await Records.Acts.AppendAsync([SampleActs.Verdict("act-1", "Другой текст.")], Clerk, cancellationToken: Cancel);
        var fewer = await Records.Acts.AppendAsync([SampleActs.Verdict("act-1") with { Defendants = [] }], Clerk, cancellationToken: Cancel);

        Assert.Equal(AppendOutcome.Unchanged, Assert.Single(same).Outcome);
        Assert.Equal(AppendOutcome.Replaced, Assert.Single(other).Outcome);
        Assert.Equal(AppendOutcome.Replaced, Assert.Single(fewer).Outcome);
        await Records.Acts.AppendAsync([SampleActs.Verdict("act-1", "Третий текст.")], Clerk, cancellationToken: Cancel);
        Assert.Equal(["3"], (await Records.Acts.GetAsync("act-1", Cancel))!.Defendants[0].Counts[0].Found!.Points);
    }

    [Fact]
    public async Task A_repeated_call_gives_the_first_answer()
    {
        await StoreAsync();
        var first = await ProposeAsync(Found, Judge, "k1");
        await ProposeAsync(Found, Clerk, "k2");

        var repeated = await ProposeAsync(Found, Judge, "k1");

        Assert.Equal((first.Agreeing, first.Accepted), (repeated.Agreeing, repeated.Accepted));
        await Assert.ThrowsAsync<IdempotencyConflictException>(() => ProposeAsync(Found with { Value = "none" }, Judge, "k1"));
    }

    [Fact]
    public async Task What_the_act_does_not_have_is_refused_by_name()
    {
        await StoreAsync();
        await Assert.ThrowsAsync<ActNotFoundException>(
            () => Records.Corrections.ProposeAsync("act-2", Found, "", Judge, "k1", Cancel));
        Assert.Equal("path", (await Assert.ThrowsAsync<InvalidRecordException>(() => ProposeAsync(Found with { Path = "defendants[3].plea" }, Judge, "k2"))).Field);
        Assert.Equal("value", (await Assert.ThrowsAsync<InvalidRecordException>(() => ProposeAsync(Found with { Value = "188" }, Judge, "k3"))).Field);
        Assert.Equal("value", (await Assert.ThrowsAsync<InvalidRecordException>(() => ProposeAsync(Found with { Value = "УК 188(2)(1,3)" }, Judge, "k4"))).Field);
        Assert.Empty(await Records.Corrections.OfActAsync("act-1", Cancel));
    }

    [Fact]
    public async Task A_removed_act_takes_its_corrections_with_it()
    {
        await StoreAsync();
        await ProposeAsync(Found, Judge, "k1");
        await Records.Acts.RemoveAsync("act-1", Clerk, cancellationToken: Cancel);

        Assert.Empty(await Records.Corrections.OfActAsync("act-1", Cancel));
        await Assert.ThrowsAsync<ActNotFoundException>(() => ProposeAsync(Found, Clerk, "k2"));
    }

    [Fact]
    public async Task A_disputed_value_stays_on_the_list_until_two_people_confirm_or_correct_it()
    {
        var plea = new DisputedValue("defendants[0].plea", "denied");
        var found = new DisputedValue(Found.Path, "УК 188(4)");
        var disputed = SampleActs.Verdict("act-1") with { Disputed = [found, plea] };
        await Records.Acts.AppendAsync([disputed, SampleActs.Verdict("act-2"), SampleActs.Verdict("act-3") with { Disputed = [plea], Closed = true }], Clerk, cancellationToken: Cancel);
        var confirmed = Found with { Value = Found.Current(disputed) };

        Assert.Equal((1, "act-1"), await ListedAsync());
        await ProposeAsync(confirmed, Judge, "k1");
        Assert.Equal((1, "act-1"), await ListedAsync());
        await ProposeAsync(confirmed, Clerk, "k2");
        Assert.Equal([plea], (await Records.Acts.GetAsync("act-1", Cancel))!.Disputed);
        await ProposeAsync(new ActCorrection(plea.Path, plea.Value), Judge, "k3");
        await ProposeAsync(new ActCorrection(plea.Path, plea.Value), Clerk, "k4");

        Assert.Equal((0, ""), await ListedAsync());
        await Records.Acts.AppendAsync([disputed], Clerk, cancellationToken: Cancel);
        Assert.Equal((0, ""), await ListedAsync());
    }

    private async Task<(long, string)> ListedAsync()
    {
        var (total, acts) = await Records.Acts.DisputedAsync(0, 10, Cancel);
        return (total, string.Join(' ', acts.Select(act => act.Id)));
    }

    private async Task<byte[]> StoreAsync()
    {
        var act = SampleActs.Verdict("act-1");
        await Records.Acts.AppendAsync([act], Clerk, cancellationToken: Cancel);
        return CourtActJson.Serialize(act);
    }

    private Task<Correction> ProposeAsync(ActCorrection correction, Caller caller, string key, string reason = "") =>
        Records.Corrections.ProposeAsync("act-1", correction, reason, caller, key, Cancel);
}
