namespace JudicialAnalogs.Records;

/// <summary>
/// The truth: acts, norms, drafts with their reasons, and the ledger. Everything else (index, calibration) is derived from it and can be
/// made again. Every member is safe to use from many threads; a write is on disk when its task completes.
/// </summary>
/// <remarks>
/// Every write and its ledger entry are one transaction. Members throw <see cref="RecordsException"/> and its descendants.
/// </remarks>
public interface IRecords : IAsyncDisposable
{
    /// <summary>Court acts.</summary>
    IActStore Acts { get; }

    /// <summary>Corrections of what was read from acts.</summary>
    ICorrectionStore Corrections { get; }

    /// <summary>Errors of the analysis that judges reported.</summary>
    IReportedErrorStore ReportedErrors { get; }

    /// <summary>Source texts of acts, encrypted; empty unless the operator has them kept.</summary>
    IOriginalStore Originals { get; }

    /// <summary>Norms.</summary>
    INormStore Norms { get; }

    /// <summary>Draft rulings, their assessments and reasons.</summary>
    IDraftStore Drafts { get; }

    /// <summary>Draft rulings as analysts read them.</summary>
    IDraftAudit DraftAudit { get; }

    /// <summary>What people said of analogs shown for drafts.</summary>
    IMarkStore Marks { get; }

    /// <summary>Cases filled in by another system of the court, for hours.</summary>
    IPreparedCaseStore PreparedCases { get; }

    /// <summary>Who did what, hash-chained.</summary>
    ILedger Ledger { get; }

    /// <summary>What changed among acts and norms, for those who derive something from them.</summary>
    IChangeFeed Changes { get; }

    /// <summary>What earlier answers are made again from.</summary>
    IPastStates Past { get; }
}
