using JudicialAnalogs.Reading.Extraction;

namespace JudicialAnalogs.CorpusTools.Evaluation;

/// <summary>An act with what is true of it.</summary>
/// <param name="Gold">What is true; it may leave out offsets and lengths.</param>
/// <param name="Path">The act's file.</param>
/// <param name="Acceptable">Further arguments a reviewer would let pass as key ones; an empty effect lets any pass.</param>
internal sealed record EvaluatedAct(ExtractedAct Gold, string Path, IReadOnlyList<ExtractedArgument> Acceptable);
