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

    // Laws as training material: terms of a passage, so that an article stays whole, and dimensions, for words of two languages need more room.
    private const int AcrossLanguages = 512;

    private readonly List<AskedQuery> _asked = [];
    private readonly Lazy<IReadOnlyList<LearnedRanking>> _heldOut;

    private RetrievalEvaluation() => _heldOut = new(HeldOut);

    /// <summary>Legs in the order in which they are reported.</summary>
    public static IReadOnlyList<string> Legs { get; } = ["keyword", "shingle", "vector", Hybrid];

    /// <summary>Queries that have judgements.</summary>
    public int Judged => _asked.Count(asked => asked.Grades is not null);

    /// <summary>What all judged queries together teach; null when they are too few.</summary>
    public LearnedRanking? Learned { get; private set; }

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
        var evaluation = new RetrievalEvaluation();
        var options = training is null ? new LsiOptions() : new LsiOptions { Dimensions = AcrossLanguages };
        var model = LsiTrainer.Train(training ?? [.. corpus.Select(text => new TrainingRow(text.Whole))], source, options, cancellationToken);
        await AskAsync(Path.Combine(folder, "all"), training is null ? Fields() : Fields(AcrossLanguages), source, model, corpus, searcher =>
        {
            foreach (var query in queries)
            {
                cancellationToken.ThrowIfCancellationRequested();
                evaluation._asked.Add(new AskedQuery(query, searcher.ScoreLegs(new HybridQuery(query.Whole), TrecRun.Depth), judgements.GetValueOrDefault(query.Id)));
            }
        }, cancellationToken);
        foreach (var alike in KeywordSetting.All.GroupBy(setting => (setting.K1, setting.B)))
        {
            await AskAsync(Path.Combine(folder, $"words-{alike.First().K1}"), alike.First().Schema, source, null, corpus, searcher =>
            {
                foreach (var asked in evaluation._asked)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    asked.Settings.AddRange(alike.Select(setting =>
                        asked.Scores.Replace("keyword", searcher.ScoreLegs(setting.Query(asked.Query.Whole), TrecRun.Depth))));
                }
            }, cancellationToken);
        }

        return evaluation;
    }

    /// <summary>Rankings and figures of one leg.</summary>
    public LegReport Report(string leg)
    {
        var runs = _asked
            .Zip(_heldOut.Value, (asked, learned) => (asked.Query.Id, Found: TrecRun.Cut(Found(leg, asked.Settings[learned.Setting], learned.Weights))))
            .ToList();
        var figures = runs.Zip(_asked)
            .Where(pair => pair.Second.Grades is not null)
            .Select(pair => RankingFigures.Of(new RankingMetrics(pair.First.Found, pair.Second.Grades!)));
        return new LegReport(leg, runs, [.. figures]);
    }

    private static IReadOnlyList<(string Id, double Score)> Found(string leg, LegScores scores, FusionWeights weights) =>
        leg == Hybrid ? scores.Fuse(weights) : scores.Alone(leg);

    /// <summary>What every query is asked with: for a judged one learned without its fold, for another from all that are judged.</summary>
    private LearnedRanking[] HeldOut()
    {
        var judged = _asked.Where(asked => asked.Grades is not null).ToList();
        var settings = KeywordSetting.All.Select((_, s) => judged.Select(asked => new JudgedQuery(asked.Settings[s], asked.Grades!)).ToList()).ToList();
        Learned = WeightLearner.Learn(settings);
        var heldOut = new Queue<LearnedRanking>(WeightLearner.CrossValidate(settings));
        return [.. _asked.Select(asked => asked.Grades is null ? Learned ?? new LearnedRanking(0, FusionWeights.Unlearned) : heldOut.Dequeue())];
    }

    // Titles count like bodies; their vectors are blended half and half, which is what finds an article by its title in the other language.
    private static SearchSchema Fields(int passageTerms = 160) => new(
        new SearchField("title") { VectorWeight = 0.5 },
        new SearchField("text") { VectorWeight = 0.5, Shingles = true })
    { PassageTerms = passageTerms };

    private static async Task AskAsync(
        string folder,
        SearchSchema schema,
        AnalyzedTerms source,
        LsiModel? model,
        IReadOnlyList<RetrievalText> corpus,
        Action<HybridSearcher> ask,
        CancellationToken cancellationToken)
    {
        using var index = SearchIndex.Open(folder, schema, source);
        index.Restart(model);
        foreach (var text in corpus)
        {
            cancellationToken.ThrowIfCancellationRequested();
            index.Put(new SearchDocument(text.Id) { Fields = new Dictionary<string, string> { ["title"] = text.Title, ["text"] = text.Text } });
        }

        await index.CommitAsync(1, cancellationToken);
        using var snapshot = index.Acquire();
        ask(new HybridSearcher(snapshot));
    }

    private static AnalyzedTerms SourceOf(string language) => language switch
    {
        "ru" => new AnalyzedTerms(Analyzer.Russian, language),
        "kk" => new AnalyzedTerms(Analyzer.Kazakh, language),
        "en" => new AnalyzedTerms(Analyzer.English, language),
        _ => AnalyzedTerms.ForArchive,
    };

    /// <summary>A query with what the legs gave it, and the same under each setting of the keyword leg.</summary>
    private sealed record AskedQuery(RetrievalText Query, LegScores Scores, IReadOnlyDictionary<string, int>? Grades)
    {
        public List<LegScores> Settings { get; } = [];
    }
}
