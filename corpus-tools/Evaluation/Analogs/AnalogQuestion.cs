using JudicialAnalogs.Practice.Cases;

namespace JudicialAnalogs.CorpusTools.Evaluation.Analogs;

/// <summary>A case whose right analogs are known.</summary>
/// <param name="Id">Name of the case.</param>
/// <param name="Query">The case as it is searched.</param>
/// <param name="Grades">Grades by act, for the discounted gain; 0 or a missing one is no analog.</param>
/// <param name="Relevant">Least grade of an act that counts as relevant where only yes or no is asked.</param>
internal sealed record AnalogQuestion(string Id, CaseQuery Query, IReadOnlyDictionary<string, int> Grades, int Relevant)
{
    /// <summary>The grades for measures that ask yes or no.</summary>
    public IReadOnlyDictionary<string, int> Judged { get; } = Grades.Where(pair => pair.Value >= Relevant).ToDictionary(pair => pair.Key, _ => 1, StringComparer.Ordinal);
}
