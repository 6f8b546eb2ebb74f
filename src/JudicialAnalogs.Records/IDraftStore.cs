using JudicialAnalogs.Records.Drafts;

namespace JudicialAnalogs.Records;

/// <summary>
/// Draft rulings on their way to the ruling (<see cref="DraftLifecycle"/>). Every step is one transaction with its ledger entry.
/// A step repeated with the same idempotency key and the same content gives the first answer again and changes nothing, also when both calls
/// are in flight at once. For an assessment the content is <see cref="Assessment.Draft"/> alone: what it was shown may differ when asked again.
/// </summary>
/// <remarks>
/// Steps throw <see cref="Failures.DraftNotFoundException"/>, <see cref="Failures.RevisionConflictException"/> when
/// <c>expectedRevision</c> is given and stale, <see cref="Failures.DraftStateException"/>, <see cref="Failures.InvalidRecordException"/> and
/// <see cref="Failures.IdempotencyConflictException"/>. Keys are 1–200 characters.
/// </remarks>
public interface IDraftStore
{
    /// <summary>Stores a new draft with its first assessment.</summary>
    Task<Draft> AssessAsync(Assessment assessment, Caller caller, string idempotencyKey, CancellationToken cancellationToken = default);

    /// <summary>Stores the new assessment of a changed draft; the earlier ones stay in its history.</summary>
    Task<Draft> ReassessAsync(
        string draftId, long? expectedRevision, Assessment assessment, Caller caller, string idempotencyKey, CancellationToken cancellationToken = default);

    /// <summary>Stores a reason; the author is <paramref name="caller"/>.</summary>
    Task<Draft> RecordReasonAsync(
        string draftId, long? expectedRevision, Reason reason, Caller caller, string idempotencyKey, CancellationToken cancellationToken = default);

    /// <summary>Finalises.</summary>
    /// <param name="draftId">The draft.</param>
    /// <param name="expectedRevision">Revision the caller last saw; null to finalise whatever stands.</param>
    /// <param name="reasonToFollow">True to finalise before a required reason is written; it stays owed.</param>
    /// <param name="caller">Who and why.</param>
    /// <param name="idempotencyKey">Key of this step.</param>
    /// <param name="cancellationToken">Stops before the commit.</param>
    /// <exception cref="Failures.ReasonRequiredException">A reason is required, none is recorded and none is promised.</exception>
    Task<Draft> FinalizeAsync(
        string draftId, long? expectedRevision, bool reasonToFollow, Caller caller, string idempotencyKey, CancellationToken cancellationToken = default);

    /// <summary>Gives the draft up.</summary>
    Task<Draft> WithdrawAsync(
        string draftId, long? expectedRevision, Caller caller, string idempotencyKey, CancellationToken cancellationToken = default);

    /// <summary>The draft as it stands, or null.</summary>
    Task<Draft?> GetAsync(string draftId, CancellationToken cancellationToken = default);

    /// <summary>The draft with its whole history, or null.</summary>
    Task<DraftHistory?> GetHistoryAsync(string draftId, CancellationToken cancellationToken = default);

    /// <summary>Drafts that match, in order of identity.</summary>
    Task<IReadOnlyList<Draft>> ListAsync(DraftQuery query, CancellationToken cancellationToken = default);

    /// <summary>Drafts as judges list them: open ones first, then those owing a reason, then the rest; newest first in each.</summary>
    /// <exception cref="Failures.InvalidRecordException">The limit is out of range.</exception>
    Task<IReadOnlyList<ListedDraft>> WorklistAsync(WorklistQuery query, CancellationToken cancellationToken = default);
}
