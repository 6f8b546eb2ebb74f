using System.Globalization;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Internal.Json;
using JudicialAnalogs.Records.PreparedCases;

namespace JudicialAnalogs.Records.Internal;

internal sealed class PreparedCaseStore(Database database) : IPreparedCaseStore
{
    private const int LargestContent = 32 * 1024 * 1024;
    private const int LongestAddress = 2000;

    public async Task<PreparedCase> PrepareAsync(
        ReadOnlyMemory<byte> content, string returnTo, Caller caller, string idempotencyKey, CancellationToken cancellationToken)
    {
        FieldRules.Check(caller);
        FieldRules.Text("idempotency_key", idempotencyKey, 1, 200);
        FieldRules.Text("return_to", returnTo, 0, LongestAddress);
        if (content.Length is 0 or > LargestContent)
            throw new InvalidRecordException("case", RecordRule.Range, $"A prepared case has 1 to {LargestContent} bytes; this one has {content.Length}.", 1, LargestContent, content.Length);
        var requestHash = Idempotency.Request("case.prepare", caller).Bytes(content.Span).Text(returnTo).Hash();
        var (prepared, erased) = await database.WriteAsync(
            async session =>
            {
                var expired = await EraseExpiredAsync(session, caller).ConfigureAwait(false);
                var answer = await Idempotency.OnceAsync(
                    session,
                    idempotencyKey,
                    requestHash,
                    AnswerJsonContext.Default.PreparedCase,
                    () => PrepareAsync(session, content, returnTo, caller, requestHash)).ConfigureAwait(false);
                return (answer, expired);
            },
            cancellationToken).ConfigureAwait(false);
        if (erased > 0)
            await database.ScrubAsync().ConfigureAwait(false);
        return prepared;
    }

    public async Task<PreparedCase?> FindAsync(string caseId, CancellationToken cancellationToken)
    {
        var row = await database.ReadAsync(
            session => session.FirstAsync<PreparedCaseRow>(
                $"SELECT {PreparedCaseRow.Columns} FROM prepared_cases WHERE id = @caseId AND expires_at > @now", new { caseId, now = Instants.ToText(session.Now) }),
            cancellationToken).ConfigureAwait(false);
        return row?.ToCase();
    }

    public Task<FilledCase?> ReadAsync(string caseId, Caller caller, CancellationToken cancellationToken)
    {
        FieldRules.Check(caller);
        return database.WriteAsync(
            async session =>
            {
                var row = await session.FirstAsync<PreparedCaseRow>(
                    $"SELECT {PreparedCaseRow.Columns}, return_to AS ReturnTo, content AS Content FROM prepared_cases WHERE id = @caseId AND expires_at > @now",
                    new { caseId, now = Instants.ToText(session.Now) }).ConfigureAwait(false);
                if (row is null)
                    return null;
                await LedgerWriter.AppendAsync(session, caller, "case.read", row.Id, new CanonicalEncoding().Bytes(row.Content).Hash()).ConfigureAwait(false);
                return row.ToFilled();
            },
            cancellationToken);
    }

    public async Task<int> EraseExpiredAsync(Caller caller, CancellationToken cancellationToken)
    {
        FieldRules.Check(caller);

        // Looked for beside the writer first: mostly nothing has expired.
        if (!await database.ReadAsync(AnyExpiredAsync, cancellationToken).ConfigureAwait(false))
            return 0;
        var erased = await database.WriteAsync(session => EraseExpiredAsync(session, caller), cancellationToken).ConfigureAwait(false);
        await database.ScrubAsync().ConfigureAwait(false);
        return erased;
    }

    // Erased cases leave no gap to see, so a count of rows would give identities twice: the next number of the ledger is given once for all.
    private static async Task<PreparedCase> PrepareAsync(Session session, ReadOnlyMemory<byte> content, string returnTo, Caller caller, string detailsHash)
    {
        var number = (await LedgerWriter.HeadAsync(session).ConfigureAwait(false)).Sequence + 1;
        var prepared = new PreparedCase(
            "c" + number.ToString("D10", CultureInfo.InvariantCulture), caller.Actor, session.Now.ToUniversalTime(), session.Now.ToUniversalTime() + PreparedCase.Lifetime);
        await session.ExecuteAsync(
            """
            INSERT INTO prepared_cases (id, author, prepared_at, expires_at, return_to, content)
            VALUES (@Id, @Author, @preparedAt, @expiresAt, @returnTo, @content)
            """,
            new
            {
                prepared.Id,
                prepared.Author,
                preparedAt = Instants.ToText(prepared.PreparedAt),
                expiresAt = Instants.ToText(prepared.ExpiresAt),
                returnTo,
                content = content.ToArray(),
            }).ConfigureAwait(false);
        await LedgerWriter.AppendAsync(session, caller, "case.prepare", prepared.Id, detailsHash).ConfigureAwait(false);
        return prepared;
    }

    private static async Task<bool> AnyExpiredAsync(Session session) => await session.FirstAsync<string>(
        "SELECT id FROM prepared_cases WHERE expires_at <= @now LIMIT 1", new { now = Instants.ToText(session.Now) }).ConfigureAwait(false) is not null;

    private static async Task<int> EraseExpiredAsync(Session session, Caller caller)
    {
        var now = Instants.ToText(session.Now);
        var expired = await session.QueryAsync<string>("SELECT id FROM prepared_cases WHERE expires_at <= @now ORDER BY id", new { now }).ConfigureAwait(false);
        if (expired.Count == 0)
            return 0;
        await session.ExecuteAsync("DELETE FROM prepared_cases WHERE expires_at <= @now", new { now }).ConfigureAwait(false);
        var details = new CanonicalEncoding();
        foreach (var id in expired)
            details.Text(id);
        await LedgerWriter.AppendAsync(session, caller, "case.erase", $"{expired.Count} expired", details.Hash()).ConfigureAwait(false);
        return expired.Count;
    }
}
