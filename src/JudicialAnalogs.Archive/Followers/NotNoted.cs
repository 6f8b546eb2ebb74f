using JudicialAnalogs.Records;
using JudicialAnalogs.Records.History;

namespace JudicialAnalogs.Archive.Followers;

/// <summary>Records of a past state in which what is made again leaves no trace.</summary>
/// <param name="then">The past state.</param>
public sealed class NotNoted(IRecords then) : IRecords, IPastStates
{
    /// <inheritdoc/>
    public IActStore Acts => then.Acts;

    /// <inheritdoc/>
    public ICorrectionStore Corrections => then.Corrections;

    /// <inheritdoc/>
    public IReportedErrorStore ReportedErrors => then.ReportedErrors;

    /// <inheritdoc/>
    public IOriginalStore Originals => then.Originals;

    /// <inheritdoc/>
    public INormStore Norms => then.Norms;

    /// <inheritdoc/>
    public IDraftStore Drafts => then.Drafts;

    /// <inheritdoc/>
    public IDraftAudit DraftAudit => then.DraftAudit;

    /// <inheritdoc/>
    public IMarkStore Marks => then.Marks;

    /// <inheritdoc/>
    public IPreparedCaseStore PreparedCases => then.PreparedCases;

    /// <inheritdoc/>
    public ILedger Ledger => then.Ledger;

    /// <inheritdoc/>
    public IChangeFeed Changes => then.Changes;

    /// <inheritdoc/>
    public IPastStates Past => this;

    /// <inheritdoc/>
    public IRecords At(long sequence) => then.Past.At(sequence);

    /// <inheritdoc/>
    public Task NoteAsync(IndexStep taken, CancellationToken cancellationToken = default) => Task.CompletedTask;

    // What is made again stands for itself: it is not taken for a state whose note was lost.
    /// <inheritdoc/>
    public Task<IndexStep?> FindAsync(string version, CancellationToken cancellationToken = default) => Task.FromResult<IndexStep?>(null);

    /// <inheritdoc/>
    public Task<IndexStep?> LatestAsync(CancellationToken cancellationToken = default) => Task.FromResult<IndexStep?>(null);

    /// <inheritdoc/>
    public Task KeepCalibrationAsync(string version, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task<byte[]?> CalibrationAsync(string version, CancellationToken cancellationToken = default) => then.Past.CalibrationAsync(version, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> RemovedSinceAsync(long sequence, CancellationToken cancellationToken = default) => then.Past.RemovedSinceAsync(sequence, cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => then.DisposeAsync();
}
