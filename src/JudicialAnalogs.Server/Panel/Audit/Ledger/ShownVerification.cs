namespace JudicialAnalogs.Server.Panel.Audit.Ledger;

/// <summary>A verification of the ledger as a page shows it.</summary>
/// <param name="Answer">What was found.</param>
/// <param name="At">When it was completed.</param>
public sealed record ShownVerification(V1.VerifyLedgerResponse Answer, DateTimeOffset At);
