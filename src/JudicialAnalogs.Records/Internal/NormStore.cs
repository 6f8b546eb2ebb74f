using System.Runtime.CompilerServices;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Records.Acts;
using JudicialAnalogs.Records.Changes;
using JudicialAnalogs.Records.Internal.Json;
using JudicialAnalogs.Records.Norms;

namespace JudicialAnalogs.Records.Internal;

/// <param name="database">Database.</param>
/// <param name="norms">The table, or what stands for it; another one than the table itself is only read.</param>
internal sealed class NormStore(Database database, string norms = "norms") : INormStore
{
    private const int Page = 200;
    private const int LookupPage = 500;

    // The newest first day wins, a source without days comes last, and the one stored last breaks the tie. NULLs sort differently
    // in the two databases, hence COALESCE.
    private const string NewestFirst = " ORDER BY COALESCE(in_force_from, '') DESC, sequence DESC";

    private string Select => $"{NormRow.Fields} FROM {norms}";

    public async Task<IReadOnlyList<NormAppendResult>> UpsertAsync(
        IReadOnlyList<Norm> given, Caller caller, string? idempotencyKey, CancellationToken cancellationToken)
    {
        FieldRules.Check(caller);
        FieldRules.Key(idempotencyKey);
        ArgumentNullException.ThrowIfNull(given);
        var rows = given.Select(NormRow.Of).ToList();
        if (rows.Count == 0)
            return [];

        var request = Idempotency.Request("norms.upsert", caller);
        foreach (var row in rows)
            request.Text(row.Id).Text(row.ContentHash);
        return await database.WriteAsync(
            session => Idempotency.OnceAsync(
                session, idempotencyKey, request.Hash(), AnswerJsonContext.Default.IReadOnlyListNormAppendResult, () => UpsertAsync(session, rows, caller)),
            cancellationToken).ConfigureAwait(false);
    }

    public async Task<Norm?> GetAsync(string normId, CancellationToken cancellationToken)
    {
        var row = await database.ReadAsync(
            session => session.FirstAsync<NormRow>(Select + " WHERE id = @normId", new { normId }), cancellationToken).ConfigureAwait(false);
        return row?.ToNorm();
    }

    public async Task<Norm?> FindAsync(NormRef reference, DateOnly day, LawLanguage language, CancellationToken cancellationToken)
    {
        var row = await database.ReadAsync(
            session => session.FirstAsync<NormRow>(
                $"""
                {Select}
                WHERE reference = @reference AND language = @language
                  AND (in_force_from IS NULL OR in_force_from <= @day) AND (in_force_to IS NULL OR in_force_to >= @day)
                {NewestFirst} LIMIT 1
                """,
                new { reference = reference.ToString(), language = language.ToString(), day = Instants.ToText(day) }),
            cancellationToken).ConfigureAwait(false);
        return row?.ToNorm();
    }

    public async Task<IReadOnlyList<Norm>> VersionsAsync(NormRef reference, LawLanguage language, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(
            session => session.QueryAsync<NormRow>(
                $"{Select} WHERE reference = @reference AND language = @language {NewestFirst}",
                new { reference = reference.ToString(), language = language.ToString() }),
            cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => row.ToNorm())];
    }

    public async IAsyncEnumerable<Norm> EnumerateAsync(
        string act, LawLanguage language, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var after = 0L;
        while (true)
        {
            var rows = await database.ReadAsync(
                session => session.QueryAsync<NormRow>(
                    Select + " WHERE act = @act AND language = @language AND sequence > @after ORDER BY sequence LIMIT @limit",
                    new { act, language = language.ToString(), after, limit = Page }),
                cancellationToken).ConfigureAwait(false);
            foreach (var row in rows)
                yield return row.ToNorm();
            if (rows.Count < Page)
                yield break;
            after = rows[^1].Sequence;
        }
    }

    public async Task<DateOnly?> EditionAsync(string act, LawLanguage language, CancellationToken cancellationToken)
    {
        var newest = await database.ReadAsync(
            session => session.FirstAsync<string>(
                $"SELECT MAX(in_force_from) FROM {norms} WHERE act = @act AND language = @language", new { act, language = language.ToString() }),
            cancellationToken).ConfigureAwait(false);
        return Instants.ParseDay(newest);
    }

    public async Task<IReadOnlyList<NormCount>> CountsAsync(CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(
            session => session.QueryAsync<CountRow>(
                $"""
                SELECT act AS Act, language AS Language, COUNT(DISTINCT article) AS Articles, COUNT(CASE WHEN excluded = 0 THEN 1 END) AS Norms,
                       COUNT(CASE WHEN excluded = 1 THEN 1 END) AS Excluded
                FROM {norms} GROUP BY act, language ORDER BY act, language
                """),
            cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => new NormCount(row.Act, StoredName.Parse<LawLanguage>(row.Language), row.Articles, row.Norms, row.Excluded))];
    }

    private static async Task<IReadOnlyList<NormAppendResult>> UpsertAsync(Session session, List<NormRow> rows, Caller caller)
    {
        var stored = await HashesAsync(session, rows).ConfigureAwait(false);
        var sequence = await ChangeFeed.HeadAsync(session).ConfigureAwait(false);
        var before = sequence;
        var results = new List<NormAppendResult>(rows.Count);
        var details = new CanonicalEncoding();
        foreach (var row in rows)
        {
            var known = stored.TryGetValue(row.Id, out var hash);
            if (known && hash == row.ContentHash)
            {
                results.Add(new NormAppendResult(row.Id, AppendOutcome.Unchanged, null));
                continue;
            }

            row.Sequence = ++sequence;
            var kind = known ? ChangeKind.Replaced : ChangeKind.Added;
            await ChangeFeed.AppendAsync(session, new Change(sequence, ChangeSubject.Norm, kind, row.Id)).ConfigureAwait(false);
            if (known)
                await PastStates.KeepNormAsync(session, row.Id, sequence).ConfigureAwait(false);
            await session.ExecuteAsync(NormRow.Upsert, row).ConfigureAwait(false);
            stored[row.Id] = row.ContentHash;
            details.Number(sequence).Text(row.Id).Text(row.ContentHash);
            results.Add(new NormAppendResult(row.Id, known ? AppendOutcome.Replaced : AppendOutcome.Added, sequence));
        }

        if (sequence > before)
            await LedgerWriter.AppendAsync(session, caller, "norms.upsert", $"changes {before + 1}-{sequence}", details.Hash()).ConfigureAwait(false);
        return results;
    }

    private static async Task<Dictionary<string, string>> HashesAsync(Session session, List<NormRow> rows)
    {
        var hashes = new Dictionary<string, string>(rows.Count, StringComparer.Ordinal);
        foreach (var ids in rows.Select(row => row.Id).Distinct(StringComparer.Ordinal).Chunk(LookupPage))
        {
            var found = await session.QueryAsync<HashRow>(
                $"SELECT id AS Id, content_hash AS ContentHash FROM norms WHERE {session.AnyOf("id", "ids")}", new { ids }).ConfigureAwait(false);
            foreach (var row in found)
                hashes[row.Id] = row.ContentHash;
        }

        return hashes;
    }

    private sealed class HashRow
    {
        public string Id { get; init; } = "";

        public string ContentHash { get; init; } = "";
    }

    private sealed class CountRow
    {
        public string Act { get; init; } = "";

        public string Language { get; init; } = "";

        public long Articles { get; init; }

        public long Norms { get; init; }

        public long Excluded { get; init; }
    }
}
