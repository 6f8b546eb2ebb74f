namespace JudicialAnalogs.Reading.Extraction;

/// <summary>A circumstance, or a rule asked for, and the words of the act.</summary>
/// <param name="Code">Place in the Criminal Code, e.g. <c>53(1)(6)</c>, <c>54(1)(1)</c>.</param>
/// <param name="Quote">An exact substring of the source text.</param>
public sealed record ExtractedFactor(string Code, string Quote);
