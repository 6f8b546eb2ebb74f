namespace JudicialAnalogs.Law.Acts;

/// <summary>Where an extracted value comes from and how sure the reading is.</summary>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Rule">Name of the rule that found it, or <c>given</c> for a value that came structured.</param>
/// <param name="Span">Where it stands in the stored text; null when it was not read from the text.</param>
public sealed record Provenance(double Confidence, string Rule, TextSpan? Span);
