namespace JudicialAnalogs.Records.Internal;

/// <summary>The stores over one database.</summary>
internal sealed class RecordSet(Database database) : IRecords
{
    public IActStore Acts { get; } = new ActStore(database);

    public ICorrectionStore Corrections { get; } = new CorrectionStore(database);

    public IReportedErrorStore ReportedErrors { get; } = new ReportedErrorStore(database);

    public IOriginalStore Originals { get; } = new OriginalStore(database);

    public INormStore Norms { get; } = new NormStore(database);

    public IDraftStore Drafts { get; } = new DraftStore(database);

    public IDraftAudit DraftAudit { get; } = new DraftAudit(database);

    public ILedger Ledger { get; } = new LedgerStore(database);

    public IChangeFeed Changes { get; } = new ChangeFeed(database);

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
