namespace JudicialAnalogs.Reading.Extraction;

/// <summary>Something that redaction takes out.</summary>
/// <param name="Text">What the source text says.</param>
/// <param name="Kind"><c>name</c>, <c>iin</c>, <c>birth_date</c>, <c>address</c>, <c>phone</c>, <c>plate</c>, <c>account</c>, <c>document</c> or <c>email</c>.</param>
/// <param name="Start">Offset in the source text, from 0, in UTF-16 code units.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
public sealed record ExtractedPersonalDatum(string Text, string? Kind, int Start, int Length);
