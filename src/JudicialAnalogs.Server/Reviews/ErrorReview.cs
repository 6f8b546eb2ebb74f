using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Corrections;
using JudicialAnalogs.Server.Services;

namespace JudicialAnalogs.Server.Reviews;

/// <summary>The correction list of the analysis itself: what judges reported, and what a review of it found.</summary>
internal sealed class ErrorReview(IRecords records)
{
    /// <summary>Entries above a number, oldest first.</summary>
    public async Task<IReadOnlyList<ReportedError>> ListAsync(long after, int limit, bool settledToo, Caller caller, CancellationToken cancellationToken)
    {
        var entries = await records.ReportedErrors.ListAsync(after, limit, settledToo, cancellationToken);
        await records.Ledger.NoteAsync(caller, "reported-error.list", $"after {after}", ReadOnlyMemory<byte>.Empty, cancellationToken);
        return entries;
    }

    /// <summary>Says what the review of an entry found.</summary>
    public Task<ReportedError> SettleAsync(long number, ReportedErrorOutcome outcome, string note, Caller caller, string key, CancellationToken cancellationToken) =>
        records.ReportedErrors.SettleAsync(number, outcome, note, caller, IdempotencyKeys.Of(key, caller), cancellationToken);
}
