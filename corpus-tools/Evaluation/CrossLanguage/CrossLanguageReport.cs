namespace JudicialAnalogs.CorpusTools.Evaluation.CrossLanguage;

/// <summary>A cross-validation over acts of law.</summary>
/// <param name="Laws">Acts.</param>
/// <param name="Folds">Parts the acts are dealt into, by order of name; each is held out once.</param>
/// <param name="Dimensions">Dimensions asked for.</param>
/// <param name="Queries">Articles asked about, each once.</param>
/// <param name="MeanCandidates">Mean number of articles in the acts held out together.</param>
/// <param name="Measures">The figures.</param>
internal sealed record CrossLanguageReport(int Laws, int Folds, int Dimensions, int Queries, double MeanCandidates, IReadOnlyList<TwinMeasure> Measures);
