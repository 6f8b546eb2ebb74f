using JudicialAnalogs.Records.Ledger;

namespace JudicialAnalogs.Records.Internal;

/// <summary>Appends to the chain inside the transaction of the write that is being recorded.</summary>
internal static class LedgerWriter
{
    public static async Task<LedgerEntry> AppendAsync(Session session, Caller caller, string action, string subject, string detailsHash)
    {
        var head = await HeadAsync(session).ConfigureAwait(false);
        var entry = new LedgerEntry(
            head.Sequence + 1, session.Now.ToUniversalTime(), caller.Actor, caller.Role, caller.Purpose, action, subject, detailsHash, head.Hash, Hash: "");
        entry = entry with { Hash = LedgerEncoding.HashOf(entry) };
        await session.ExecuteAsync(
            """
            INSERT INTO ledger (sequence, at, actor, role, purpose, action, subject, details_hash, previous_hash, hash)
            VALUES (@Sequence, @At, @Actor, @Role, @Purpose, @Action, @Subject, @DetailsHash, @PreviousHash, @Hash)
            """,
            LedgerRow.Of(entry)).ConfigureAwait(false);
        return entry;
    }

    public static async Task<LedgerCheckpoint> HeadAsync(Session session)
    {
        var head = await session.FirstAsync<LedgerRow>(LedgerRow.Select + " ORDER BY sequence DESC LIMIT 1").ConfigureAwait(false);
        return head is null ? new LedgerCheckpoint(0, LedgerEncoding.Origin) : new LedgerCheckpoint(head.Sequence, head.Hash);
    }
}
