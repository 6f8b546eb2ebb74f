using JudicialAnalogs.Records.Drafts;

namespace JudicialAnalogs.Records.Internal;

/// <summary>
/// The list of drafts as judges read it. Each part is read by itself from the index of migration 16, of one author from that of migration 17, so that a
/// page costs the same however many drafts there are and however deep it lies.
/// </summary>
internal static class Worklist
{
    // The index is found by this very expression.
    private const string Group = "CASE WHEN state < 4 THEN 0 WHEN reason_owed = 1 THEN 1 ELSE 2 END";

    public static string SqlOf(bool goesOn, bool ofAuthor = false) =>
        $"{DraftRow.Select} WHERE {(ofAuthor ? "author = @author AND " : "")}({Group}) = @group{(goesOn ? " AND id < @after" : "")} ORDER BY id DESC LIMIT @limit";

    public static async Task<IReadOnlyList<ListedDraft>> ReadAsync(Session session, WorklistQuery query)
    {
        var listed = new List<(WorklistGroup Group, Draft Draft)>();
        foreach (var group in Groups(query))
        {
            if (listed.Count == query.Limit)
                break;
            var after = query.After?.Group == group ? query.After.DraftId : null;
            var rows = await session.QueryAsync<DraftRow>(SqlOf(after is not null, query.Author is not null), new { group = (long)group, author = query.Author ?? "", after = after ?? "", limit = query.Limit - listed.Count }).ConfigureAwait(false);
            listed.AddRange(rows.Select(row => (group, row.ToDraft())));
        }

        var newest = await NewestAsync(session, listed.Select(entry => entry.Draft.Id).ToArray()).ConfigureAwait(false);
        return [.. listed.Select(entry => new ListedDraft(entry.Draft, entry.Group, newest[(entry.Draft.Id, entry.Draft.Assessments)]))];
    }

    private static IEnumerable<WorklistGroup> Groups(WorklistQuery query) => query.Only is { } only
        ? [only]
        : Enum.GetValues<WorklistGroup>().Where(group => group >= (query.After?.Group ?? WorklistGroup.Open)).Order();

    private static async Task<Dictionary<(string Draft, int Number), AuditedAssessment>> NewestAsync(Session session, string[] ids)
    {
        if (ids.Length == 0)
            return [];
        var rows = await session.QueryAsync<SubjectRow>(
            $"SELECT {SubjectRow.Columns} FROM draft_subjects s WHERE {session.AnyOf("s.draft_id", "ids")}", new { ids }).ConfigureAwait(false);
        return rows.ToDictionary(row => (row.DraftId, (int)row.Number), row => row.ToAssessment());
    }
}
