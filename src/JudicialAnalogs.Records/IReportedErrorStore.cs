using JudicialAnalogs.Records.Corrections;

namespace JudicialAnalogs.Records;

/// <summary>
/// The correction list of the analysis itself. A reason of the category "error of the analysis" puts its draft on it in the same transaction; a
/// person reviews it and says whether the analysis was wrong.
/// </summary>
public interface IReportedErrorStore
{
    /// <summary>Entries above a number, in order.</summary>
    /// <param name="after">Last number of the page before; 0 from the beginning.</param>
    /// <param name="limit">At most this many, 1–1,000.</param>
    /// <param name="settledToo">False for open entries alone.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    Task<IReadOnlyList<ReportedError>> ListAsync(long after, int limit, bool settledToo, CancellationToken cancellationToken = default);

    /// <summary>Says what the review of an entry found. The same call with the same key again gives the first answer.</summary>
    /// <param name="number">The entry.</param>
    /// <param name="outcome">Whether the analysis was wrong.</param>
    /// <param name="note">What was found, up to 500 characters, may be empty.</param>
    /// <param name="caller">Who reviewed it.</param>
    /// <param name="idempotencyKey">Key of this call, 1–200 characters.</param>
    /// <param name="cancellationToken">Stops before the commit.</param>
    /// <exception cref="Failures.ReportedErrorNotFoundException">There is no such entry.</exception>
    /// <exception cref="Failures.ReportedErrorSettledException">It was settled before.</exception>
    /// <exception cref="Failures.InvalidRecordException">The outcome is none, or the note is too long.</exception>
    /// <exception cref="Failures.IdempotencyConflictException">The key was used for another request.</exception>
    Task<ReportedError> SettleAsync(
        long number, ReportedErrorOutcome outcome, string note, Caller caller, string idempotencyKey, CancellationToken cancellationToken = default);
}
