using JudicialAnalogs.Language.Analysis;
using JudicialAnalogs.Search;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Evaluation;
using JudicialAnalogs.Search.Fusion;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.CorpusTools.Evaluation.Retrieval;

/// <summary>Asks every query of a retrieval set over an index of its documents, leg by leg.</summary>
internal sealed class RetrievalEvaluation
{
    /// <summary>The leg that joins the others, with weights learned on the other queries.</summary>
    public const string Hybrid = "hybrid";

    // Titles count like bodies; their vectors are blended half and half, which is what finds an article by its title in the other language.
    private static readonly SearchSchema Schema = new(
        new SearchField("title") { VectorWeight = 0.5 },
        new SearchField("text") { VectorWeight = 0.5, Shingles = true });

    private readonly List<(RetrievalText Query, LegScores Scores, IReadOnlyDictionary<string, int>? Grades)> _asked = [];

    /// <summary>Legs in the order in which they are reported.</summary>
    public static IReadOnlyList<string> Legs { get; } = ["keyword", "shingle", "vector", Hybrid];

    /// <summary>Queries that have judgements.</summary>
    public int Judged => _asked.Count(asked => asked.Grades is not null);

    /// <summary>Weights that all judged queries together teach; null when they are too few.</summary>
    public FusionWeights? Learned { get; private set; }

    /// <summary>Indexes the corpus in a folder and asks the queries.</summary>
    /// <param name="folder">An empty folder for the index.</param>
    /// <param name="corpus">Documents.</param>
    /// <param name="queries">Queries.</param>
    /// <param name="judgements">Grades by query and document.</param>
    /// <param name="language">ru, kk, en, or anything else for Russian and Kazakh told apart word by word.</param>
    /// <param name="training">What to train the vectors on; null for the corpus.</param>
    /// <param name="cancellationToken">Stops between texts.</param>
    public static async Task<RetrievalEvaluation> RunAsync(
        string folder,
        IReadOnlyList<RetrievalText> corpus,
        IReadOnlyList<RetrievalText> queries,
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> judgements,
        string language,
        IReadOnlyList<TrainingRow>? training,
        CancellationToken cancellationToken)
    {
        var source = SourceOf(language);
        using var index = SearchIndex.Open(folder, Schema, source);
        index.Restart(LsiTrainer.Train(training ?? [.. corpus.Select(text => new TrainingRow(Whole(text)))], source, cancellation: cancellationToken));
        foreach (var text in corpus)
        {
            cancellationToken.ThrowIfCancellationRequested();
            index.Put(new SearchDocument(text.Id) { Fields = new Dictionary<string, string> { ["title"] = text.Title, ["text"] = text.Text } });
        }

        await index.CommitAsync(1, cancellationToken);
        using var snapshot = index.Acquire();
        var searcher = new HybridSearcher(snapshot);
        var evaluation = new RetrievalEvaluation();
        foreach (var query in queries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            evaluation._asked.Add((query, searcher.ScoreLegs(new HybridQuery(Whole(query)), TrecRun.Depth), judgements.GetValueOrDefault(query.Id)));
        }

        return evaluation;
    }

    /// <summary>Rankings and figures of one leg.</summary>
    public LegReport Report(string leg)
    {
        var weights = leg == Hybrid ? HeldOutWeights() : [];
        var runs = _asked
            .Select((asked, i) => (asked.Query.Id, TrecRun.Cut(leg == Hybrid ? asked.Scores.Fuse(weights[i]) : asked.Scores.Alone(leg))))
            .ToList();
        var figures = runs.Zip(_asked)
            .Where(pair => pair.Second.Grades is not null)
            .Select(pair => RankingFigures.Of(new RankingMetrics(pair.First.Item2, pair.Second.Grades!)));
        return new LegReport(leg, runs, [.. figures]);
    }

    /// <summary>Weights for every query: for a judged one learned without its fold, for another from all that are judged.</summary>
    private FusionWeights[] HeldOutWeights()
    {
        var judged = _asked.Where(asked => asked.Grades is not null).Select(asked => new JudgedQuery(asked.Scores, asked.Grades!)).ToList();
        Learned = WeightLearner.Learn(judged);
        var heldOut = new Queue<FusionWeights>(WeightLearner.CrossValidate(judged));
        return [.. _asked.Select(asked => asked.Grades is null ? Learned ?? FusionWeights.Unlearned : heldOut.Dequeue())];
    }

    private static string Whole(RetrievalText text) => text.Title.Length == 0 ? text.Text : $"{text.Title}\n{text.Text}";

    private static AnalyzedTerms SourceOf(string language) => language switch
    {
        "ru" => new AnalyzedTerms(Analyzer.Russian, language),
        "kk" => new AnalyzedTerms(Analyzer.Kazakh, language),
        "en" => new AnalyzedTerms(Analyzer.English, language),
        _ => AnalyzedTerms.ForArchive,
    };
}
