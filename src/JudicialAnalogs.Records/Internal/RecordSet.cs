namespace JudicialAnalogs.Records.Internal;

/// <summary>The stores over one database.</summary>
internal sealed class RecordSet : IRecords
{
    private readonly Database _database;

    public RecordSet(Database database)
    {
        _database = database;
        Past = new PastStates(database, this);
        Acts = new ActStore(database);
        Corrections = new CorrectionStore(database);
        ReportedErrors = new ReportedErrorStore(database);
        Originals = new OriginalStore(database);
        Norms = new NormStore(database);
        Drafts = new DraftStore(database);
        DraftAudit = new DraftAudit(database);
        Marks = new MarkStore(database);
        PreparedCases = new PreparedCaseStore(database);
        Ledger = new LedgerStore(database);
        Changes = new ChangeFeed(database);
    }

    public IActStore Acts { get; }

    public ICorrectionStore Corrections { get; }

    public IReportedErrorStore ReportedErrors { get; }

    public IOriginalStore Originals { get; }

    public INormStore Norms { get; }

    public IDraftStore Drafts { get; }

    public IDraftAudit DraftAudit { get; }

    public IMarkStore Marks { get; }

    public IPreparedCaseStore PreparedCases { get; }

    public ILedger Ledger { get; }

    public IChangeFeed Changes { get; }

    public IPastStates Past { get; }

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
