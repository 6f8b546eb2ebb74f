using System.Runtime.CompilerServices;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Acts;
using JudicialAnalogs.Records.History;

namespace JudicialAnalogs.Archive.Tests.Followers;

/// <summary>Records that ask to stop in the middle of one reading of all acts, as an operator or a fault might.</summary>
internal sealed class CuttingRecords(IRecords records, CancellationTokenSource cutOff, int readings, int after = 5) : IRecords, IActStore, IPastStates
{
    private int _readings;

    public IActStore Acts => this;

    public ICorrectionStore Corrections => records.Corrections;

    public IReportedErrorStore ReportedErrors => records.ReportedErrors;

    public IOriginalStore Originals => records.Originals;

    public INormStore Norms => records.Norms;

    public IDraftStore Drafts => records.Drafts;

    public IDraftAudit DraftAudit => records.DraftAudit;

    public IMarkStore Marks => records.Marks;

    public IPreparedCaseStore PreparedCases => records.PreparedCases;

    public ILedger Ledger => records.Ledger;

    public IChangeFeed Changes => records.Changes;

    public IPastStates Past => this;

    // The acts of a training are read through this, too.
    public IRecords At(long sequence) => this;

    public Task NoteAsync(IndexStep taken, CancellationToken cancellationToken = default) => records.Past.NoteAsync(taken, cancellationToken);

    public Task<IndexStep?> FindAsync(string version, CancellationToken cancellationToken = default) => records.Past.FindAsync(version, cancellationToken);

    public Task<IndexStep?> LatestAsync(CancellationToken cancellationToken = default) => records.Past.LatestAsync(cancellationToken);

    public Task KeepCalibrationAsync(string version, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default) =>
        records.Past.KeepCalibrationAsync(version, content, cancellationToken);

    public Task<byte[]?> CalibrationAsync(string version, CancellationToken cancellationToken = default) => records.Past.CalibrationAsync(version, cancellationToken);

    public Task<IReadOnlyList<string>> RemovedSinceAsync(long sequence, CancellationToken cancellationToken = default) => records.Past.RemovedSinceAsync(sequence, cancellationToken);

    public Task<IReadOnlyList<ActAppendResult>> AppendAsync(
        IReadOnlyList<CourtAct> acts, Caller caller, string? idempotencyKey = null, CancellationToken cancellationToken = default) =>
        records.Acts.AppendAsync(acts, caller, idempotencyKey, cancellationToken);

    public Task<(long Total, IReadOnlyList<CourtAct> Acts)> DisputedAsync(int skip, int take, CancellationToken cancellationToken = default) =>
        records.Acts.DisputedAsync(skip, take, cancellationToken);

    public Task<CourtAct?> GetAsync(string actId, CancellationToken cancellationToken = default) => records.Acts.GetAsync(actId, cancellationToken);

    public Task<IReadOnlyList<CourtAct>> GetManyAsync(IReadOnlyCollection<string> actIds, CancellationToken cancellationToken = default) =>
        records.Acts.GetManyAsync(actIds, cancellationToken);

    public async IAsyncEnumerable<CourtAct> EnumerateAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        _readings++;
        var read = 0;
        await foreach (var act in records.Acts.EnumerateAsync(CancellationToken.None))
        {
            if (_readings == readings && read++ == after)
                await cutOff.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
            yield return act;
        }
    }

    public Task<bool> RemoveAsync(string actId, Caller caller, string? idempotencyKey = null, CancellationToken cancellationToken = default) =>
        records.Acts.RemoveAsync(actId, caller, idempotencyKey, cancellationToken);

    public Task<int> RemoveManyAsync(IReadOnlyCollection<string> actIds, Caller caller, CancellationToken cancellationToken = default) =>
        records.Acts.RemoveManyAsync(actIds, caller, cancellationToken);

    public Task<int> FinishRemovalsAsync(TimeSpan age, CancellationToken cancellationToken = default) => records.Acts.FinishRemovalsAsync(age, cancellationToken);

    public Task<IReadOnlyList<string>> DecidedBeforeAsync(DateOnly day, string? after, int limit, CancellationToken cancellationToken = default) =>
        records.Acts.DecidedBeforeAsync(day, after, limit, cancellationToken);

    public Task<long> CountAsync(CancellationToken cancellationToken = default) => records.Acts.CountAsync(cancellationToken);

    public Task<IReadOnlyList<CoverageCell>> CoverageAsync(CancellationToken cancellationToken = default) => records.Acts.CoverageAsync(cancellationToken);

    public ValueTask DisposeAsync() => records.DisposeAsync();
}
