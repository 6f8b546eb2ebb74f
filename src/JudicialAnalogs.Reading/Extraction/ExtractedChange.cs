namespace JudicialAnalogs.Reading.Extraction;

/// <summary>One thing that a higher court changed.</summary>
/// <param name="Kind">
/// <c>punishment_reduced</c>, <c>punishment_increased</c>, <c>requalified</c>, <c>acquitted</c>, <c>terminated</c>, <c>factor_recognized</c>, <c>factor_excluded</c>,
/// <c>conditional_applied</c>, <c>conditional_removed</c>, <c>additional_excluded</c>, <c>institution_changed</c> or <c>claim_changed</c>.
/// </param>
/// <param name="Quote">An exact substring of the source text.</param>
public sealed record ExtractedChange(string Kind, string Quote);
