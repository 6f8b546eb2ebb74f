using JudicialAnalogs.Records.Marks;

namespace JudicialAnalogs.Records;

/// <summary>Marks that people put on analogs of drafts. Entries are only ever added; <see cref="StandingMarks"/> says which of them stand.</summary>
public interface IMarkStore
{
    /// <summary>Stores a mark, or that it is taken back. The same call with the same key again gives the first answer.</summary>
    /// <param name="mark">What is said of which analog.</param>
    /// <param name="caller">Who says so.</param>
    /// <param name="idempotencyKey">Key of this call, 1–200 characters.</param>
    /// <param name="cancellationToken">Stops before the commit.</param>
    /// <exception cref="Failures.DraftNotFoundException">There is no such draft.</exception>
    /// <exception cref="Failures.InvalidRecordException">The draft has no such version, the mark breaks a rule of its own, or there is no mark of this person to take back.</exception>
    /// <exception cref="Failures.IdempotencyConflictException">The key was used for another request.</exception>
    Task<StoredMark> MarkAsync(AnalogMark mark, Caller caller, string idempotencyKey, CancellationToken cancellationToken = default);

    /// <summary>Entries above a number, in order.</summary>
    /// <param name="draftId">Of this draft alone; null for all.</param>
    /// <param name="after">Last number of the page before; 0 from the beginning.</param>
    /// <param name="limit">At most this many, 1–1,000.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    Task<IReadOnlyList<StoredMark>> ListAsync(string? draftId, long after, int limit, CancellationToken cancellationToken = default);
}
