using System.Runtime.CompilerServices;
using JudicialAnalogs.Records.Drafts;

namespace JudicialAnalogs.Records.Internal;

internal sealed class DraftAudit(Database database) : IDraftAudit
{
    private const int Page = 500;

    private const string CategoriesOfDrafts = "SELECT draft_id AS DraftId, assessment_number AS AssessmentNumber, category AS Category FROM draft_reasons";

    private const string ReasonsOfDrafts =
        """
        SELECT draft_id AS DraftId, number AS Number, assessment_number AS AssessmentNumber, category AS Category, text AS Text, passage AS Passage, author AS Author, at AS At
        FROM draft_reasons
        """;

    public static string SqlOf(DivergenceConditions conditions) =>
        $"SELECT {SubjectRow.Columns} FROM draft_subjects s JOIN drafts d ON d.id = s.draft_id WHERE {conditions} ORDER BY s.at DESC, s.draft_id DESC, s.number DESC LIMIT @limit";

    public Task<IReadOnlyList<DivergentAssessment>> DivergencesAsync(DivergenceQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        FieldRules.Limit(query.Limit, 1000);
        var conditions = new DivergenceConditions(query);
        return database.ReadAsync<IReadOnlyList<DivergentAssessment>>(
            async session =>
            {
                var subjects = await session.QueryAsync<SubjectRow>(SqlOf(conditions), conditions.Parameters).ConfigureAwait(false);
                var ids = subjects.Select(row => row.DraftId).Distinct(StringComparer.Ordinal).ToArray();
                if (ids.Length == 0)
                    return [];
                var drafts = (await session.QueryAsync<DraftRow>($"{DraftRow.Select} WHERE {session.AnyOf("id", "ids")}", new { ids }).ConfigureAwait(false))
                    .ToDictionary(row => row.Id, row => row.ToDraft(), StringComparer.Ordinal);
                var reasons = (await session.QueryAsync<ReasonRow>(ReasonsOfDrafts + $" WHERE {session.AnyOf("draft_id", "ids")} ORDER BY draft_id, number", new { ids }).ConfigureAwait(false))
                    .ToLookup(row => (row.DraftId, row.AssessmentNumber), row => row.ToReason());
                return [.. subjects.Select(row => new DivergentAssessment(drafts[row.DraftId], row.ToAssessment(), [.. reasons[(row.DraftId, row.Number)]]))];
            },
            cancellationToken);
    }

    public async Task<ReadOnlyMemory<byte>?> SeenAsync(string draftId, int assessment, CancellationToken cancellationToken)
    {
        var seen = await database.ReadAsync(
            session => session.FirstAsync<byte[]>("SELECT seen FROM draft_assessments WHERE draft_id = @draftId AND number = @number", new { draftId, number = (long)assessment }),
            cancellationToken).ConfigureAwait(false);
        return seen is null ? default(ReadOnlyMemory<byte>?) : new ReadOnlyMemory<byte>(seen);
    }

    public async IAsyncEnumerable<AuditedDraft> EnumerateAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var after = "";
        while (true)
        {
            var page = await database.ReadAsync(session => PageAsync(session, after), cancellationToken).ConfigureAwait(false);
            foreach (var draft in page)
                yield return draft;
            if (page.Count < Page)
                yield break;
            after = page[^1].Draft.Id;
        }
    }

    private static async Task<IReadOnlyList<AuditedDraft>> PageAsync(Session session, string after)
    {
        var drafts = await session.QueryAsync<DraftRow>($"{DraftRow.Select} WHERE id > @after ORDER BY id LIMIT @limit", new { after, limit = Page }).ConfigureAwait(false);
        if (drafts.Count == 0)
            return [];
        var range = new { after, last = drafts[^1].Id };
        const string Inside = "draft_id > @after AND draft_id <= @last ORDER BY draft_id, number";
        var assessments = (await session.QueryAsync<SubjectRow>($"SELECT {SubjectRow.Columns} FROM draft_subjects s WHERE {Inside}", range).ConfigureAwait(false))
            .ToLookup(row => row.DraftId, row => row.ToAssessment(), StringComparer.Ordinal);
        var reasons = (await session.QueryAsync<ReasonRow>($"{CategoriesOfDrafts} WHERE {Inside}", range).ConfigureAwait(false))
            .ToLookup(row => row.DraftId, row => ((int)row.AssessmentNumber, (ReasonCategory)row.Category), StringComparer.Ordinal);
        return [.. drafts.Select(row => new AuditedDraft(row.ToDraft(), [.. assessments[row.Id]], [.. reasons[row.Id]]))];
    }
}
