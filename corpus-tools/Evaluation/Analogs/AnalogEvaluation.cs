using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Search.Fusion;

namespace JudicialAnalogs.CorpusTools.Evaluation.Analogs;

/// <summary>Asks every question of an archive in the product's way and in simpler ones.</summary>
internal static class AnalogEvaluation
{
    /// <summary>Words alone, as a keyword engine would rank.</summary>
    private static readonly FusionWeights Keywords = FusionWeights.Convex(1, 0);

    /// <summary>Ranks and judges.</summary>
    /// <param name="name">Name of the set.</param>
    /// <param name="note">What the set can show.</param>
    /// <param name="acts">Acts searched.</param>
    /// <param name="archive">The archive.</param>
    /// <param name="questions">Questions, one at least.</param>
    /// <param name="charge">What the baseline of equal charges compares: <c>charge</c> or <c>category</c>.</param>
    /// <param name="cancellationToken">Stops between questions.</param>
    public static async Task<AnalogReport> RunAsync(
        string name, string note, int acts, AnalogArchive archive, IReadOnlyList<AnalogQuestion> questions, string charge, CancellationToken cancellationToken)
    {
        var (own, words, charges) = (new List<AnalogFigures>(), new List<AnalogFigures>(), new List<AnalogFigures>());
        var candidates = new List<IReadOnlyList<AlikeUnit>>();
        foreach (var question in questions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var found = await archive.FindAsync(question.Query, cancellationToken);
            candidates.Add(found);
            own.Add(AnalogFigures.Of([.. found.Take(AnalogArchive.Depth).Select(analog => analog.Unit.Address.ActId)], question));
            words.Add(AnalogFigures.Of(await archive.ByWordsAsync(question.Query, Keywords, cancellationToken), question));
            charges.Add(AnalogFigures.Of(archive.ByCharge(question.Query), question));
        }

        var weights = candidates.SelectMany(found => found).FirstOrDefault()?.Similarity.Weights ?? SimilarityWeights.OfCounts;
        return new AnalogReport(
            name, note, acts, [new("product", own), new("keywords", words), new($"{charge} match", charges)], weights, WeightSearch.Best(questions, candidates));
    }
}
