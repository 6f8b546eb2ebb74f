using JudicialAnalogs.Records.Drafts;

namespace JudicialAnalogs.Records;

/// <summary>Drafts as analysts read them: listed and counted, never changed.</summary>
public interface IDraftAudit
{
    /// <summary>Assessments that asked for a reason, newest first; those stored meanwhile come before every page already read.</summary>
    /// <exception cref="Failures.InvalidRecordException">The limit is out of range.</exception>
    Task<IReadOnlyList<DivergentAssessment>> DivergencesAsync(DivergenceQuery query, CancellationToken cancellationToken = default);

    /// <summary>What the judge saw of an assessment (<see cref="Assessment.Seen"/>); null when there is no such assessment.</summary>
    Task<ReadOnlyMemory<byte>?> SeenAsync(string draftId, int assessment, CancellationToken cancellationToken = default);

    /// <summary>
    /// Every draft in order of identity, without its documents. Read in small steps, each by itself: a draft stored meanwhile may or may not be met.
    /// </summary>
    IAsyncEnumerable<AuditedDraft> EnumerateAsync(CancellationToken cancellationToken = default);
}
