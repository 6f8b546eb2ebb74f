namespace JudicialAnalogs.CorpusTools.Evaluation;

/// <summary>A value that was read wrongly, not at all, or that is not there.</summary>
/// <param name="Field">Name of the field.</param>
/// <param name="File">The act.</param>
/// <param name="Expected">What the gold says; null when it has nothing.</param>
/// <param name="Read">What was read; null when nothing was.</param>
internal sealed record FieldMiss(string Field, string File, string? Expected, string? Read);
