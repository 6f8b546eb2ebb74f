using System.Text;
using JudicialAnalogs.Law.Corrections;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Originals;

namespace JudicialAnalogs.Records.Tests.Acts;

/// <summary>A blocked act: whatever held its words holds them no more.</summary>
public abstract class RemovalContract(ITestStorage storage) : RecordsContract(storage)
{
    private const string Secret = "Похитил именно этот предмет";

    private static readonly string Seen =
        $$$"""{"practice":{"analogs":[{"countAddress":"act-1#0.0","actId":"act-1","court":"{{{Secret}}}","passages":[{"actId":"act-1","text":"{{{Secret}}}"}]},{"countAddress":"act-10#0.0","actId":"act-10","court":"Суд № 2"}],"reasons":[{"actId":"act-1","text":"{{{Secret}}}"}]},"countAddresses":["act-1#0.0","act-10#0.0"]}""";

    private static readonly string[] Tables =
        ["acts", "act_corrections", "act_correction_reasons", "changes", "draft_assessments", "draft_reasons", "draft_subjects", "idempotency", "ledger", "originals"];

    [Fact]
    public async Task Nothing_of_its_words_is_left_in_any_table()
    {
        await Records.Acts.AppendAsync([SampleActs.Verdict("act-1", Secret), SampleActs.Verdict("act-10")], Clerk, "append", Cancel);
        await Records.Originals.KeepAsync([new SealedOriginal("act-1", new string('a', 64), "k", Encoding.UTF8.GetBytes(Secret))], Clerk, Cancel);
        await Records.Corrections.ProposeAsync("act-1", new ActCorrection("court", Secret), "опечатка", Clerk, "correct", Cancel);
        var draft = await AssessAsync("assess");
        var passage = $"act-1 [12+30] {Secret}";
        await Records.Drafts.RecordReasonAsync(draft.Id, null, new Reason(ReasonCategory.Other, "как там", passage), Judge, "reason", Cancel);
        Assert.Equal(["acts", "act_corrections", "draft_assessments", "draft_reasons", "idempotency", "originals"], await HoldingAsync(Secret));

        Assert.True(await Records.Acts.RemoveAsync("act-1", Clerk with { Purpose = "запрос 12" }, "remove", Cancel));

        Assert.Empty(await HoldingAsync(Secret));
        var kept = (await Records.Drafts.GetHistoryAsync(draft.Id, Cancel))!.Assessments[0];
        Assert.Equal(
            """{"practice":{"analogs":[{"countAddress":"act-1#0.0","actId":"act-1"},{"countAddress":"act-10#0.0","actId":"act-10","court":"Суд № 2"}],"reasons":[{"actId":"act-1"}]},"countAddresses":["act-1#0.0","act-10#0.0"]}""",
            Encoding.UTF8.GetString(kept.Assessment.Seen.Span).Replace(": ", ":", StringComparison.Ordinal));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(Seen))), kept.SeenHash);
        var entries = (await Records.Ledger.ReadAsync(0, 100, Cancel)).Where(entry => entry.Purpose == "запрос 12").Select(entry => (entry.Action, entry.Subject));
        Assert.Equal([("act.remove", "act-1"), ("draft.forget", $"{draft.Id} 1 act-1"), ("draft.forget", $"{draft.Id} reason 1 act-1")], entries);
        Assert.Equal("act-1 [12+30] ", (await Records.Drafts.GetHistoryAsync(draft.Id, Cancel))!.Reasons[0].Reason.Passage);
        Assert.True((await Records.Ledger.VerifyAsync(cancellationToken: Cancel)).Intact);
        await Assert.ThrowsAsync<ActNotFoundException>(() => Records.Corrections.ProposeAsync("act-1", new ActCorrection("court", Secret), "опечатка", Clerk, "correct", Cancel));
        Assert.True(await Records.Acts.RemoveAsync("act-1", Clerk with { Purpose = "запрос 12" }, "remove", Cancel));
    }

    [Fact]
    public async Task An_answer_that_was_on_its_way_when_the_act_was_blocked_is_emptied_a_while_later()
    {
        await Records.Acts.AppendAsync([SampleActs.Verdict("act-1")], Clerk, cancellationToken: Cancel);
        await Records.Acts.RemoveAsync("act-1", Clerk, cancellationToken: Cancel);
        await AssessAsync("late");
        Assert.Equal(0, await Records.Acts.FinishRemovalsAsync(TimeSpan.FromMinutes(1), Cancel));
        Assert.NotEmpty(await HoldingAsync(Secret));

        await ReopenAsync();
        Clock.Now += TimeSpan.FromMinutes(2);

        Assert.Equal(1, await Records.Acts.FinishRemovalsAsync(TimeSpan.FromMinutes(1), Cancel));
        Assert.Empty(await HoldingAsync(Secret));
        Assert.Equal(0, await Records.Acts.FinishRemovalsAsync(TimeSpan.FromMinutes(1), Cancel));
    }

    [Fact]
    public async Task Acts_are_blocked_by_age_and_those_without_a_day_stay()
    {
        var act = SampleActs.Verdict("x");
        await Records.Acts.AppendAsync(
            [.. Enumerable.Range(1, 50).Select(i => act with { Id = $"old-{i}", Date = new DateOnly(2009, 12, 31) }), act with { Id = "new", Date = new DateOnly(2010, 1, 1) }, act with { Id = "none", Date = null }],
            Clerk,
            cancellationToken: Cancel);
        var day = new DateOnly(2010, 1, 1);
        var first = await Records.Acts.DecidedBeforeAsync(day, null, 30, Cancel);
        var rest = await Records.Acts.DecidedBeforeAsync(day, first[^1], 30, Cancel);

        Assert.Equal(50, await Records.Acts.RemoveManyAsync([.. first, .. rest, "unknown"], Clerk, Cancel));

        Assert.Equal((30, 20), (first.Count, rest.Count));
        Assert.Empty(await Records.Acts.DecidedBeforeAsync(day, null, 30, Cancel));
        Assert.Equal(["new", "none"], (await Records.Acts.GetManyAsync(["new", "none", "old-1"], Cancel)).Select(kept => kept.Id));
    }

    private Task<Draft> AssessAsync(string key) => Records.Drafts.AssessAsync(
        new Assessment { Draft = Encoding.UTF8.GetBytes("{}"), Seen = Encoding.UTF8.GetBytes(Seen), IndexVersion = "i", CalibrationVersion = "c" }, Judge, key, Cancel);

    private async Task<List<string>> HoldingAsync(string text)
    {
        var holding = new List<string>();
        foreach (var table in Tables)
        {
            var rows = await Storage.RowsAsync($"SELECT * FROM {table}");
            if (rows.SelectMany(row => row.Values).Any(value => Text(value).Contains(text, StringComparison.Ordinal)))
                holding.Add(table);
        }

        return holding;
    }

    private static string Text(object? value) =>
        value is byte[] bytes ? System.Text.RegularExpressions.Regex.Unescape(Encoding.UTF8.GetString(bytes).Replace("\\\"", "\"", StringComparison.Ordinal)) : $"{value}";
}
