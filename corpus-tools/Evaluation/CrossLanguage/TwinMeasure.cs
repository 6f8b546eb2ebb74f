namespace JudicialAnalogs.CorpusTools.Evaluation.CrossLanguage;

/// <summary>How well Kazakh articles of held-out acts find their Russian twins.</summary>
/// <param name="Query">What is asked with: the title alone or the whole article.</param>
/// <param name="Against">What is looked at: titles, vectors of title and body blended half and half, or whole articles.</param>
/// <param name="Candidates">Articles of the held-out acts alone, or of all acts.</param>
/// <param name="Mrr">Mean of 1 / rank of the twin; others with an equal score rank before it.</param>
/// <param name="Hit10">Share of twins among the first ten.</param>
internal sealed record TwinMeasure(string Query, string Against, string Candidates, double Mrr, double Hit10);
