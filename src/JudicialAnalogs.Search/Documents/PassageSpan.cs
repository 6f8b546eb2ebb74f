namespace JudicialAnalogs.Search.Documents;

/// <summary>A stretch of a field's text that is embedded as one vector.</summary>
/// <param name="Field">Name of the field.</param>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="Length">UTF-16 code units, above 0.</param>
public readonly record struct PassageSpan(string Field, int Start, int Length);
