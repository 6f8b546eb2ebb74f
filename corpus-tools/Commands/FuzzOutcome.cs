using JudicialAnalogs.Reading.Fuzzing;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary>What a round of mutated inputs gave.</summary>
/// <param name="Summary">One line for a person.</param>
/// <param name="Figures">The same figures by name, for a program.</param>
/// <param name="Failures">Inputs that broke what must always hold.</param>
internal sealed record FuzzOutcome(string Summary, IReadOnlyList<(string Name, double Figure)> Figures, IReadOnlyList<FuzzFailure> Failures);
