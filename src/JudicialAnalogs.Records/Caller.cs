namespace JudicialAnalogs.Records;

/// <summary>Who acts and why: written into the ledger beside every write.</summary>
/// <param name="Actor">Stable name of the account or service, never a display name; 1–200 characters.</param>
/// <param name="Role">Role the actor uses now, e.g. <c>judge</c>, <c>administrator</c>, <c>service</c>; 1–200 characters.</param>
/// <param name="Purpose">What for, e.g. a case number or <c>import</c>; up to 500 characters, may be empty.</param>
public sealed record Caller(string Actor, string Role, string Purpose);
