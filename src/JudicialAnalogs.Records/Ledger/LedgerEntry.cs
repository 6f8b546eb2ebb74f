namespace JudicialAnalogs.Records.Ledger;

/// <summary>One link of the ledger.</summary>
/// <param name="Sequence">Number, from 1 without gaps.</param>
/// <param name="At">When, UTC, by the store's clock. The order is the sequence's: a clock may step back.</param>
/// <param name="Actor">Who.</param>
/// <param name="Role">In which role.</param>
/// <param name="Purpose">Why.</param>
/// <param name="Action">What, e.g. <c>draft.finalize</c>.</param>
/// <param name="Subject">To what.</param>
/// <param name="DetailsHash">SHA-256 of the details, lower-case hexadecimal.</param>
/// <param name="PreviousHash">Hash of the entry before; 64 zeros for the first.</param>
/// <param name="Hash">SHA-256 of this entry's encoding (<see cref="LedgerEncoding"/>), lower-case hexadecimal.</param>
public sealed record LedgerEntry(
    long Sequence,
    DateTimeOffset At,
    string Actor,
    string Role,
    string Purpose,
    string Action,
    string Subject,
    string DetailsHash,
    string PreviousHash,
    string Hash);
