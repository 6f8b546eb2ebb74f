using System.Text;
using JudicialAnalogs.Records.Acts;
using JudicialAnalogs.Records.Changes;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Records.Internal;
using JudicialAnalogs.Records.Tests.Acts;

namespace JudicialAnalogs.Records.Tests.Internal;

/// <summary>An act, a draft with its reason and their ledger, written as the schema of migration 4 took them; every later one must keep them.</summary>
internal static class EarlierContent
{
    private const string At = "2026-03-02T09:30:00.1230000Z";
    private static readonly Caller Judge = new("judge-7", "judge", "case 1-26");

    public static Task WriteAsync(Database database, CancellationToken cancel) => database.WriteAsync(
        async session =>
        {
            var content = CourtActJson.Serialize(SampleActs.Verdict("act-1"));
            await ChangeFeed.AppendAsync(session, new Change(1, ChangeSubject.Act, ChangeKind.Added, "act-1"));
            await session.ExecuteAsync(
                """
                INSERT INTO acts (id, sequence, removed, content_hash, region, court, day, year, language, kind, synthetic, content)
                VALUES ('act-1', 1, 0, 'h', 'Область 1', 'Суд № 1', '2025-05-14', 2025, 'Russian', 'Verdict', 1, @content)
                """,
                new { content });
            await session.ExecuteAsync(
                $"""
                INSERT INTO drafts (number, id, revision, state, reason_owed, author, assessments, reasons, created_at, changed_at)
                VALUES (1, 'd0000000001', 2, 3, 0, 'judge-7', 1, 1, '{At}', '{At}');
                INSERT INTO draft_events (draft_id, revision, step, state, reason_owed, actor, at)
                VALUES ('d0000000001', 1, 1, 2, 0, 'judge-7', '{At}'), ('d0000000001', 2, 3, 3, 0, 'judge-7', '{At}');
                """);
            await session.ExecuteAsync(
                $"""
                INSERT INTO draft_assessments (draft_id, number, draft, seen, seen_hash, index_version, calibration_version, law_version, outside_law, far_from_practice, at)
                VALUES ('d0000000001', 1, @draft, @seen, 'h', 'i', 'c', '', 1, 0, '{At}')
                """,
                new { draft = Encoding.UTF8.GetBytes("{}"), seen = Encoding.UTF8.GetBytes("[1]") });
            await session.ExecuteAsync(
                $"INSERT INTO draft_reasons (draft_id, number, assessment_number, category, text, passage, author, at) VALUES ('d0000000001', 1, 1, 6, 'Ущерб прочитан неверно.', NULL, 'judge-7', '{At}')");
            await LedgerWriter.AppendAsync(session, Judge, "draft.assess", "d0000000001", new string('0', 64));
            await LedgerWriter.AppendAsync(session, Judge, "draft.reason", "d0000000001", new string('0', 64));
            return true;
        },
        cancel);

    public static async Task AssertAsync(IRecords records, CancellationToken cancel)
    {
        Assert.Equal("Суд № 1", (await records.Acts.GetAsync("act-1", cancel))?.Court);
        Assert.Equal(["act-1"], await records.Acts.DecidedBeforeAsync(new DateOnly(2026, 1, 1), null, 10, cancel));
        Assert.Equal(2025, (await records.Acts.CoverageAsync(cancel)).Single().Year);
        var history = (await records.Drafts.GetHistoryAsync("d0000000001", cancel))!;
        Assert.Equal((2L, DraftState.ReasonRecorded, 2, "[1]"), (history.Draft.Revision, history.Draft.State, history.Events.Count, Encoding.UTF8.GetString(history.Assessments.Single().Assessment.Seen.Span)));
        Assert.Equal("Ущерб прочитан неверно.", history.Reasons.Single().Reason.Text);
        var ledger = await records.Ledger.VerifyAsync(cancellationToken: cancel);
        Assert.Equal((true, 2L), (ledger.Intact, ledger.Entries));

        // And the records go on from there.
        var draft = await records.Drafts.FinalizeAsync("d0000000001", 2, reasonToFollow: false, Judge, "key", cancel);
        Assert.Equal(DraftState.Finalized, draft.State);
        Assert.True(await records.Acts.RemoveAsync("act-1", Judge, cancellationToken: cancel));
    }
}
