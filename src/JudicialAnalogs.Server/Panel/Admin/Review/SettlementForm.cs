namespace JudicialAnalogs.Server.Panel.Admin.Review;

/// <summary>What a reviewer typed about a reported error.</summary>
/// <param name="Outcome">What was found; empty before it was chosen.</param>
/// <param name="Note">What was found or corrected.</param>
/// <param name="Reviewer">Who says so.</param>
/// <param name="Key">Key of the form.</param>
public sealed record SettlementForm(string Outcome, string Note, string Reviewer, string Key);
