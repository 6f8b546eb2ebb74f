using JudicialAnalogs.Records.PreparedCases;

namespace JudicialAnalogs.Records;

/// <summary>
/// Cases that another system of the court filled in for a person: kept for <see cref="PreparedCase.Lifetime"/> and then erased for good. They stand in no
/// backup. What comes of them is a draft, which stands among the drafts.
/// </summary>
public interface IPreparedCaseStore
{
    /// <summary>Keeps a case for the caller. The same write erases those that have expired.</summary>
    /// <param name="content">The case as the layer above writes it, 1 byte to 32 MiB.</param>
    /// <param name="returnTo">Where the person goes back to, up to 2,000 characters; empty for nowhere.</param>
    /// <param name="caller">The person it is for, and why.</param>
    /// <param name="idempotencyKey">Key of this call, 1–200 characters: repeated with the same content it gives the first answer again, also when that
    /// has expired.</param>
    /// <param name="cancellationToken">Stops before the commit.</param>
    /// <exception cref="Failures.InvalidRecordException">Nothing, or too much, is to be kept.</exception>
    /// <exception cref="Failures.IdempotencyConflictException">The key was used for another case.</exception>
    Task<PreparedCase> PrepareAsync(
        ReadOnlyMemory<byte> content, string returnTo, Caller caller, string idempotencyKey, CancellationToken cancellationToken = default);

    /// <summary>Whose case it is and how long it is kept, without what it holds; null when it is unknown or has expired.</summary>
    Task<PreparedCase?> FindAsync(string caseId, CancellationToken cancellationToken = default);

    /// <summary>The case with what it holds, and a note of the reading in the ledger; null when it is unknown or has expired.</summary>
    Task<FilledCase?> ReadAsync(string caseId, Caller caller, CancellationToken cancellationToken = default);

    /// <summary>Erases what has expired, from the files too.</summary>
    /// <returns>How many were erased.</returns>
    Task<int> EraseExpiredAsync(Caller caller, CancellationToken cancellationToken = default);
}
