using System.Globalization;

namespace JudicialAnalogs.Records.Internal;

/// <summary>Records as they stood at a position of the change feed; what is no act, norm or change is as it is now. Disposing of it closes nothing.</summary>
internal sealed class PastRecords(Database database, long sequence, IRecords now) : IRecords
{
    public IActStore Acts { get; } = new PastActStore(database, sequence);

    public ICorrectionStore Corrections => now.Corrections;

    public IReportedErrorStore ReportedErrors => now.ReportedErrors;

    public IOriginalStore Originals => now.Originals;

    public INormStore Norms { get; } = new NormStore(database, NormsAt(sequence));

    public IDraftStore Drafts => now.Drafts;

    public IDraftAudit DraftAudit => now.DraftAudit;

    public IMarkStore Marks => now.Marks;

    public IPreparedCaseStore PreparedCases => now.PreparedCases;

    public ILedger Ledger => now.Ledger;

    public IChangeFeed Changes { get; } = new ChangeFeed(database, sequence);

    public IPastStates Past => now.Past;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static string NormsAt(long sequence)
    {
        var at = sequence.ToString(CultureInfo.InvariantCulture);
        return $"(SELECT {NormRow.Columns} FROM norms WHERE sequence <= {at} UNION ALL SELECT {NormRow.Columns} FROM norm_versions WHERE sequence <= {at} AND replaced_by > {at}) norms";
    }
}
