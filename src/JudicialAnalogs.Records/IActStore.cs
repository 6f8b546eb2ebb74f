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
    /// Blocks an act: its content, its original and what was proposed to correct in it are erased, and what stored assessments quote of it
    /// (<see cref="Drafts.Assessment.Seen"/>); its identity stays so that it is not taken in again, and the ledger keeps the fact. The reason goes into the
    /// purpose of <paramref name="caller"/>.
    /// </summary>
    /// <param name="actId">The act.</param>
    /// <param name="caller">Who and why.</param>
    /// <param name="idempotencyKey">As in <see cref="AppendAsync"/>.</param>
    /// <param name="cancellationToken">Stops before the commit.</param>
    /// <returns>False when the act is unknown or was blocked before.</returns>
    Task<bool> RemoveAsync(string actId, Caller caller, string? idempotencyKey = null, CancellationToken cancellationToken = default);

    /// <summary>Blocks several acts, each in a transaction of its own, and looks through what quotes them once for many.</summary>
    /// <returns>How many were blocked; the others are unknown or were blocked before.</returns>
    Task<int> RemoveManyAsync(IReadOnlyCollection<string> actIds, Caller caller, CancellationToken cancellationToken = default);

    /// <summary>
    /// Empties once more what quotes acts blocked some time ago: an answer that was on its way when the act was blocked may have been stored since, and an end
    /// of the process may have cut the first round off. Whoever keeps the index in step calls this now and then.
    /// </summary>
    /// <param name="age">How long ago at least; longer than any answer takes.</param>
    /// <param name="cancellationToken">Stops it; the next call begins anew.</param>
    /// <returns>How many acts were gone through.</returns>
    Task<int> FinishRemovalsAsync(TimeSpan age, CancellationToken cancellationToken = default);

    /// <summary>Identities of acts decided before a day, in order; blocked acts and acts without a day are left out.</summary>
    /// <param name="day">The day.</param>
    /// <param name="after">The last one of the page before; null from the beginning.</param>
    /// <param name="limit">At most this many, 1–10,000.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    Task<IReadOnlyList<string>> DecidedBeforeAsync(DateOnly day, string? after, int limit, CancellationToken cancellationToken = default);

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
