using JudicialAnalogs.Language.Analysis;
using JudicialAnalogs.Search;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Evaluation;
using JudicialAnalogs.Search.Filters;
using JudicialAnalogs.Search.Fusion;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.CorpusTools.Evaluation.Retrieval;

/// <summary>Asks every query of a retrieval set over an index of its documents, leg by leg.</summary>
internal sealed class RetrievalEvaluation
{
    /// <summary>The leg that joins the others, with weights learned on the other queries.</summary>
    public const string Hybrid = "hybrid";

    private const string Vector = "vector";

    // Laws as training material: terms of a passage, so that an article stays whole, and dimensions, for words of two languages need more room.
    private const int AcrossLanguages = 512;

    private readonly List<AskedQuery> _asked = [];
    private readonly KeywordTrial _trial;
    private readonly Dictionary<int, IReadOnlyList<LegScores>> _scores = [];
    private readonly Lazy<IReadOnlyList<LearnedRanking>> _rankings;

    private RetrievalEvaluation(KeywordTrial trial) => (_trial, _rankings) = (trial, new(Rankings));

    /// <summary>Legs in the order in which they are reported.</summary>
    public static IReadOnlyList<string> Legs { get; } = ["keyword", "shingle", Vector, Hybrid];

    /// <summary>Queries that have judgements.</summary>
    public int Judged => _asked.Count(asked => asked.Grades is not null);

    /// <summary>Queries that are documents of the corpus, which must not find themselves.</summary>
    public int OwnDocuments => _asked.Count(asked => asked.Own is not null);

    /// <summary>What all judged queries together teach; null when they are too few.</summary>
    public TunedRanking? Tuned { get; private set; }

    /// <summary>Indexes the corpus in a folder and asks the queries.</summary>
    /// <param name="folder">An empty folder for the index.</param>
    /// <param name="corpus">Documents.</param>
    /// <param name="queries">Queries. One that is a document of the corpus, by identifier and text, does not find itself unless it is judged to answer itself.</param>
    /// <param name="judgements">Grades by query and document.</param>
    /// <param name="language">ru, kk, en, or anything else for Russian and Kazakh told apart word by word.</param>
    /// <param name="legs">Legs that will be reported; vectors are trained only where they take part.</param>
    /// <param name="training">What to train the vectors on; null for the corpus.</param>
    /// <param name="cancellationToken">Stops between texts.</param>
    public static async Task<RetrievalEvaluation> RunAsync(
        string folder,
        IReadOnlyList<RetrievalText> corpus,
        IReadOnlyList<RetrievalText> queries,
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> judgements,
        string language,
        IReadOnlyCollection<string> legs,
        IReadOnlyList<TrainingRow>? training,
        CancellationToken cancellationToken)
    {
        var source = SourceOf(language);
        var evaluation = new RetrievalEvaluation(new KeywordTrial(corpus, queries, source, cancellationToken));
        var options = training is null ? new LsiOptions() : new LsiOptions { Dimensions = AcrossLanguages };
        var model = legs.Contains(Vector) || legs.Contains(Hybrid)
            ? LsiTrainer.Train(training ?? [.. corpus.Select(text => new TrainingRow(text.Whole))], source, options, cancellationToken)
            : null;
        using var index = SearchIndex.Open(folder, training is null ? Fields() : Fields(AcrossLanguages), source);
        index.Restart(model);
        index.Put(corpus.Select(text => new SearchDocument(text.Id) { Fields = new Dictionary<string, string> { ["title"] = text.Title, ["text"] = text.Text } }), cancellationToken);
        await index.CommitAsync(1, cancellationToken);
        using var snapshot = index.Acquire();
        evaluation.Ask(new HybridSearcher(snapshot), corpus, queries, judgements, cancellationToken);
        return evaluation;
    }

    /// <summary>Rankings and figures of one leg.</summary>
    public LegReport Report(string leg)
    {
        var runs = _asked
            .Select((asked, q) => (asked.Query.Id, Found: TrecRun.Cut(Found(leg, Scores(_rankings.Value[q].Setting)[q], _rankings.Value[q].Weights))))
            .ToList();
        var figures = runs.Zip(_asked)
            .Where(pair => pair.Second.Grades is not null)
            .Select(pair => RankingFigures.Of(new RankingMetrics(pair.First.Found, pair.Second.Grades!)));
        return new LegReport(leg, runs, [.. figures]);
    }

    private static IReadOnlyList<(string Id, double Score)> Found(string leg, LegScores scores, FusionWeights weights) =>
        leg == Hybrid ? scores.Fuse(weights) : scores.Alone(leg);

    private void Ask(
        HybridSearcher searcher,
        IReadOnlyList<RetrievalText> corpus,
        IReadOnlyList<RetrievalText> queries,
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> judgements,
        CancellationToken cancellationToken)
    {
        var texts = corpus.ToDictionary(text => text.Id, text => text.Whole, StringComparer.Ordinal);
        foreach (var query in queries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var grades = judgements.GetValueOrDefault(query.Id);
            var own = texts.GetValueOrDefault(query.Id) == query.Whole && grades?.GetValueOrDefault(query.Id) is not > 0 ? query.Id : null;
            var asked = new HybridQuery(query.Whole) { Filter = new SearchFilter { ExcludedIds = own is null ? [] : [own] } };
            _asked.Add(new AskedQuery(query, searcher.ScoreLegs(asked, TrecRun.Depth), grades, own));
        }
    }

    /// <summary>What every query is asked with: for a judged one learned without its fold, for another from all that are judged.</summary>
    private LearnedRanking[] Rankings()
    {
        int[] judged = [.. Enumerable.Range(0, _asked.Count).Where(q => _asked[q].Grades is not null)];
        double[][] byQuery = [.. judged.Select(q => _trial.Precisions(q, KeywordSetting.All, _asked[q].Grades!, _asked[q].Own))];
        double[][] precisions = [.. KeywordSetting.All.Select((_, s) => byQuery.Select(query => query[s]).ToArray())];
        Tuned = RankingTuner.Tune(new KeywordTrials(precisions, setting => [.. judged.Select(q => new JudgedQuery(Scores(setting)[q], _asked[q].Grades!))]));
        var heldOut = new Queue<LearnedRanking>(Tuned?.HeldOut ?? []);
        var usual = Tuned?.Ranking ?? new LearnedRanking(0, FusionWeights.Unlearned);
        return [.. _asked.Select(asked => asked.Grades is null || Tuned is null ? usual : heldOut.Dequeue())];
    }

    /// <summary>All queries with the keyword leg under a setting.</summary>
    private IReadOnlyList<LegScores> Scores(int setting)
    {
        if (!_scores.TryGetValue(setting, out var scores))
        {
            _scores[setting] = scores =
            [
                .. _asked.Select((asked, q) =>
                    asked.Scores.Replace("keyword", _trial.Scores(q, KeywordSetting.All[setting], TrecRun.Depth, asked.Scores.Ids, asked.Own))),
            ];
        }

        return scores;
    }

    // Titles count like bodies; their vectors are blended half and half, which is what finds an article by its title in the other language.
    private static SearchSchema Fields(int passageTerms = 160) => new(
        new SearchField("title") { VectorWeight = 0.5 },
        new SearchField("text") { VectorWeight = 0.5, Shingles = true })
    { PassageTerms = passageTerms };

    private static AnalyzedTerms SourceOf(string language) => language switch
    {
        "ru" => new AnalyzedTerms(Analyzer.Russian, language),
        "kk" => new AnalyzedTerms(Analyzer.Kazakh, language),
        "en" => new AnalyzedTerms(Analyzer.English, language),
        _ => AnalyzedTerms.ForArchive,
    };

    /// <summary>A query with what the legs gave it.</summary>
    private sealed record AskedQuery(RetrievalText Query, LegScores Scores, IReadOnlyDictionary<string, int>? Grades, string? Own);
}
