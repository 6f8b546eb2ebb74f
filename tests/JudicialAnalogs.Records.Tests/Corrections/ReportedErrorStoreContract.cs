using System.Text;
using JudicialAnalogs.Records.Corrections;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Records.Failures;

namespace JudicialAnalogs.Records.Tests.Corrections;

public abstract class ReportedErrorStoreContract(ITestStorage storage) : RecordsContract(storage)
{
    private static readonly Assessment Sharp = new()
    {
        Draft = Encoding.UTF8.GetBytes("{}"),
        Seen = Encoding.UTF8.GetBytes("{}"),
        IndexVersion = "index-1",
        CalibrationVersion = "calibration-1",
        SharplyFarFromPractice = true,
    };

    [Fact]
    public async Task An_error_of_the_analysis_is_on_the_list_with_its_draft_and_other_reasons_are_not()
    {
        var draft = await Records.Drafts.AssessAsync(Sharp, Judge, "k1", Cancel);
        await Records.Drafts.RecordReasonAsync(draft.Id, null, new Reason(ReasonCategory.Role, "Пособник."), Judge, "k2", Cancel);
        await Records.Drafts.RecordReasonAsync(draft.Id, null, new Reason(ReasonCategory.ErrorOfAnalysis, "Ущерб прочитан неверно.", "act-1 [5+9] на сумму"), Judge, "k3", Cancel);
        await ReopenAsync();

        var entry = Assert.Single(await Records.ReportedErrors.ListAsync(0, 10, settledToo: false, Cancel));

        Assert.Equal((1, draft.Id, 2, 1, "judge-7"), (entry.Number, entry.DraftId, entry.Reason.Number, entry.Reason.AssessmentNumber, entry.Reason.Author));
        Assert.Equal(("Ущерб прочитан неверно.", "act-1 [5+9] на сумму"), (entry.Reason.Reason.Text, entry.Reason.Reason.Passage));
        Assert.Null(entry.Settlement);
    }

    [Fact]
    public async Task A_reason_repeated_under_its_key_is_on_the_list_once_and_a_refused_one_never()
    {
        var draft = await Records.Drafts.AssessAsync(Sharp, Judge, "k1", Cancel);
        var error = new Reason(ReasonCategory.ErrorOfAnalysis, "Не те дела.");
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Records.Drafts.RecordReasonAsync(draft.Id, null, error, Judge, "k2", Cancel), Cancel)));
        await Records.Drafts.FinalizeAsync(draft.Id, null, false, Judge, "k3", Cancel);

        await Assert.ThrowsAsync<DraftStateException>(() => Records.Drafts.RecordReasonAsync(draft.Id, null, error, Judge, "k4", Cancel));

        Assert.Single(await Records.ReportedErrors.ListAsync(0, 10, settledToo: true, Cancel));
    }

    [Fact]
    public async Task A_settled_entry_leaves_the_open_list_and_is_settled_once()
    {
        await ReportAsync("k1");
        await ReportAsync("k2");
        Clock.Now += TimeSpan.FromHours(1);
        var settled = await SettleAsync(1, "k3");

        Assert.Equal(new ReportedErrorSettlement(ReportedErrorOutcome.Confirmed, "исправлено", "clerk-1", Clock.Now), settled.Settlement);
        Assert.Equal(settled, await SettleAsync(1, "k3"));
        Assert.Equal(1, (await Assert.ThrowsAsync<ReportedErrorSettledException>(() => SettleAsync(1, "k4"))).Number);
        Assert.Equal(3, (await Assert.ThrowsAsync<ReportedErrorNotFoundException>(() => SettleAsync(3, "k5"))).Number);
        await Assert.ThrowsAsync<IdempotencyConflictException>(() => SettleAsync(2, "k3"));
        await Assert.ThrowsAsync<InvalidRecordException>(() => Records.ReportedErrors.SettleAsync(2, 0, "", Clerk, "k6", Cancel));

        Assert.Equal([2], (await Records.ReportedErrors.ListAsync(0, 10, settledToo: false, Cancel)).Select(entry => entry.Number));
        Assert.Equal([1, 2], (await Records.ReportedErrors.ListAsync(0, 10, settledToo: true, Cancel)).Select(entry => entry.Number));
        Assert.Equal([2], (await Records.ReportedErrors.ListAsync(1, 10, settledToo: true, Cancel)).Select(entry => entry.Number));
        Assert.Equal("reported-error.settle", (await Records.Ledger.ReadAsync(0, 100, Cancel))[^1].Action);
        Assert.True((await Records.Ledger.VerifyAsync(cancellationToken: Cancel)).Intact);
    }

    private async Task ReportAsync(string key)
    {
        var draft = await Records.Drafts.AssessAsync(Sharp, Judge, key, Cancel);
        await Records.Drafts.RecordReasonAsync(draft.Id, null, new Reason(ReasonCategory.ErrorOfAnalysis, "Не то."), Judge, key + "-reason", Cancel);
    }

    private Task<ReportedError> SettleAsync(long number, string key) =>
        Records.ReportedErrors.SettleAsync(number, ReportedErrorOutcome.Confirmed, "исправлено", Clerk, key, Cancel);
}
