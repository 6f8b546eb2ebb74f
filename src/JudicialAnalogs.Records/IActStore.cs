using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Records.Acts;

namespace JudicialAnalogs.Records;

/// <summary>Court acts as they were read and redacted.</summary>
public interface IActStore
{
    /// <summary>
    /// Stores acts in one transaction: all or none. An act already stored with the same content is left alone, one with other content
    /// is replaced, a blocked one stays blocked.
    /// </summary>
    /// <param name="acts">Acts, may repeat an identity: the last one stands. A few hundred at a time keep other writers flowing.</param>
    /// <param name="caller">Who and why.</param>
    /// <param name="idempotencyKey">Up to 200 characters; a repeated call with the same key and acts gives the first call's results. Null when
    /// the caller needs none: storing the same acts again changes nothing in any case.</param>
    /// <param name="cancellationToken">Stops before the commit; afterwards it has no effect.</param>
    /// <returns>One result per act, in the same order.</returns>
    /// <exception cref="Failures.InvalidRecordException">An act has no proper identity, a region or court above 500 characters,
    /// or cannot be written as JSON; the message names the act, and nothing was stored.</exception>
    /// <exception cref="Failures.IdempotencyConflictException">The key was used for another request.</exception>
    Task<IReadOnlyList<ActAppendResult>> AppendAsync(
        IReadOnlyList<CourtAct> acts, Caller caller, string? idempotencyKey = null, CancellationToken cancellationToken = default);

    /// <summary>The act, or null when it is unknown or blocked.</summary>
    Task<CourtAct?> GetAsync(string actId, CancellationToken cancellationToken = default);

    /// <summary>Those of the acts that are stored and not blocked, in the order asked for.</summary>
    Task<IReadOnlyList<CourtAct>> GetManyAsync(IReadOnlyCollection<string> actIds, CancellationToken cancellationToken = default);

    /// <summary>
    /// Every act in order of identity. Read in small steps, each by itself: an act stored meanwhile may or may not be met,
    /// an act that stays is met exactly once.
    /// </summary>
    IAsyncEnumerable<CourtAct> EnumerateAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Blocks an act: its content and original are erased, its identity stays so that it is not taken in again, and the ledger keeps the fact.
    /// </summary>
    /// <returns>False when the act is unknown or was blocked before.</returns>
    Task<bool> RemoveAsync(string actId, Caller caller, string? idempotencyKey = null, CancellationToken cancellationToken = default);

    /// <summary>Number of acts that are not blocked.</summary>
    Task<long> CountAsync(CancellationToken cancellationToken = default);

    /// <summary>Acts with values that another reader read otherwise, in order of identity; closed and blocked acts are left out.</summary>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="take">How many to give at most.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>How many there are in all, and those asked for.</returns>
    Task<(long Total, IReadOnlyList<CourtAct> Acts)> DisputedAsync(int skip, int take, CancellationToken cancellationToken = default);

    /// <summary>What the archive holds, cell by cell; blocked acts are left out.</summary>
    Task<IReadOnlyList<CoverageCell>> CoverageAsync(CancellationToken cancellationToken = default);
}
