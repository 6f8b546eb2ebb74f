namespace JudicialAnalogs.Server.Panel.Admin.Review;

/// <summary>What a reviewer typed.</summary>
/// <param name="Choice">Which value is right: <c>first</c>, <c>second</c> or <c>other</c>; empty before it was chosen.</param>
/// <param name="Value">The other value.</param>
/// <param name="Reason">Why.</param>
/// <param name="Reviewer">Who says so.</param>
/// <param name="Key">Key of the form.</param>
/// <param name="At">Place of the act in the list, from 0.</param>
public sealed record CorrectionForm(string Choice, string Value, string Reason, string Reviewer, string Key, int At);
