using JudicialAnalogs.CorpusTools.Evaluation.Retrieval;
using JudicialAnalogs.Search;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Evaluation;

namespace CorpusTools.Tests.Evaluation.Retrieval;

public sealed class KeywordTrialTests : IDisposable
{
    private const int Depth = 1000;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("analogs-tests-");

    [Theory]
    [InlineData(1.2, 0.75, 150)]
    [InlineData(5, 1, 12)]
    [InlineData(0.9, 0.4, 3)]
    public async Task Scores_are_those_of_an_index_written_under_the_setting(double k1, double b, int terms)
    {
        var (corpus, queries) = Texts(seed: 4);
        var setting = new KeywordSetting(k1, b, terms);
        SearchField Field(string name) => new(name) { K1 = k1, B = b };
        using var index = SearchIndex.Open(_folder.FullName, new SearchSchema(Field("title"), Field("text")), AnalyzedTerms.ForArchive);
        index.Put(corpus.Select(text => new SearchDocument(text.Id) { Fields = new Dictionary<string, string> { ["title"] = text.Title, ["text"] = text.Text } }), TestContext.Current.CancellationToken);
        await index.CommitAsync(1, TestContext.Current.CancellationToken);
        using var snapshot = index.Acquire();
        var trial = new KeywordTrial(corpus, queries, AnalyzedTerms.ForArchive, TestContext.Current.CancellationToken);

        for (var q = 0; q < queries.Count; q++)
        {
            var expected = new HybridSearcher(snapshot).ScoreLegs(new HybridQuery(queries[q].Whole) { MaxTerms = terms }, Depth);
            var given = trial.Scores(q, setting, Depth, [], null);
            var scores = given.Ids.Zip(given.Raw[0], given.Normalised[0]).ToDictionary(pair => pair.First, pair => (pair.Second, pair.Third));

            var place = expected.Legs.ToList().IndexOf("keyword");
            Assert.Equal(expected.Ids.Order(StringComparer.Ordinal), given.Ids.Order(StringComparer.Ordinal));
            for (var i = 0; i < expected.Ids.Count; i++)
            {
                Assert.Equal(expected.Raw[place][i], scores[expected.Ids[i]].Second, 1e-9);
                Assert.Equal(expected.Normalised[place][i], scores[expected.Ids[i]].Third, 1e-9);
            }
        }
    }

    [Fact]
    public void Precisions_of_settings_tried_in_one_go_are_those_of_each_ranking()
    {
        var (corpus, queries) = Texts(seed: 9);
        var trial = new KeywordTrial(corpus, queries, AnalyzedTerms.ForArchive, TestContext.Current.CancellationToken);
        var random = new Random(2);
        for (var q = 0; q < queries.Count; q++)
        {
            var grades = corpus.Where(_ => random.Next(8) == 0).ToDictionary(text => text.Id, _ => 1);
            grades["not in the corpus"] = 1;
            var left = corpus[q].Id;
            grades.Remove(left);
            var precisions = trial.Precisions(q, KeywordSetting.All, grades, left);

            for (var s = 0; s < KeywordSetting.All.Count; s += 7)
            {
                var ranking = trial.Scores(q, KeywordSetting.All[s], Depth, [], left).Alone("keyword");
                Assert.Equal(new RankingMetrics(ranking, grades).AveragePrecision, precisions[s], 1e-9);
                Assert.DoesNotContain(left, ranking.Select(hit => hit.Id));
            }
        }
    }

    [Fact]
    public void Settings_differ_and_begin_with_the_usual_one()
    {
        Assert.Equal(KeywordSetting.Usual, KeywordSetting.All[0]);
        Assert.Equal(KeywordSetting.All.Count, KeywordSetting.All.Distinct().Count());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static (IReadOnlyList<RetrievalText> Corpus, IReadOnlyList<RetrievalText> Queries) Texts(int seed)
    {
        var random = new Random(seed);
        // Few words often and many seldom, in texts of unequal length, some without a title.
        string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => $"слово{(int)(200 * Math.Pow(random.NextDouble(), 3))}"));
        return (
            [.. Enumerable.Range(0, 80).Select(i => new RetrievalText($"d{i}", Words(random.Next(0, 120)), random.Next(2) == 0 ? "" : Words(4)))],
            [.. Enumerable.Range(0, 6).Select(i => new RetrievalText($"q{i}", Words(40), ""))]);
    }
}
