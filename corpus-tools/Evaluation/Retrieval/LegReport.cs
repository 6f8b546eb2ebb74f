using JudicialAnalogs.Search.Evaluation;

namespace JudicialAnalogs.CorpusTools.Evaluation.Retrieval;

/// <summary>One leg's rankings and their figures.</summary>
/// <param name="Leg">Name of the leg.</param>
/// <param name="Runs">Documents and scores of each query asked, judged or not, in the order of the queries.</param>
/// <param name="Figures">Figures of each judged query, in the order of the queries.</param>
internal sealed record LegReport(
    string Leg, IReadOnlyList<(string Query, IReadOnlyList<(string Id, double Score)> Found)> Runs, IReadOnlyList<RankingFigures> Figures)
{
    /// <summary>The mean over judged queries; one for which nothing was found counts with zeros.</summary>
    public RankingFigures Mean { get; } = RankingFigures.Mean(Figures);
}
