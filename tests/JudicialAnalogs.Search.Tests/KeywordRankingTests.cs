using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Search.Filters;
using JudicialAnalogs.Search.Fusion;

namespace JudicialAnalogs.Search.Tests;

public sealed class KeywordRankingTests
{
    private static readonly FusionWeights KeywordsOnly = FusionWeights.Convex(1, 0);

    [Fact]
    public void Ranks_exactly_as_the_naive_scorer_does_over_any_split_into_segments()
    {
        var cases = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();
        Prop.ForAll(cases, Agrees).Check(Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay(20251, 77));
    }

    [Theory]
    [InlineData(2, 200)]
    [InlineData(2, 20_000)]
    [InlineData(5, 200)]
    [InlineData(5, 20_000)]
    [InlineData(60, 200)]
    public async Task Ranks_exactly_with_full_posting_blocks_and_where_common_words_are_only_looked_up(int queryWords, int vocabulary)
    {
        var documents = Archive.Documents(7, 1500, vocabulary, words: 30);
        var naive = new NaiveScorer(Archive.Schema, documents);
        using var folder = new TemporaryFolder();
        using var index = SearchIndex.Open(folder.Path, Archive.Schema, new WordSource());
        for (var i = 0; i < documents.Count; i++)
        {
            index.Put(documents[i]);
            if (i is 20 or 700)
                await index.CommitAsync(i, TestContext.Current.CancellationToken);
        }

        await index.CommitAsync(1500, TestContext.Current.CancellationToken);
        using var snapshot = index.Acquire();
        var random = new Random(5);
        for (var round = 0; round < 10; round++)
        {
            var query = $"{Archive.Text(random, queryWords, vocabulary)} {Archive.Word(random.Next(vocabulary / 10))}";
            AssertSame(naive.Rank(query, _ => true), await Find(snapshot, query, 15, SearchFilter.None));
        }
    }

    private static async Task<bool> Agrees(int seed)
    {
        var random = new Random(seed);
        var documents = Archive.Documents(random.Next(), random.Next(1, 260), vocabulary: random.Next(5, 200), words: random.Next(2, 40));
        using var folder = new TemporaryFolder();
        using var index = SearchIndex.Open(folder.Path, Archive.Schema, new WordSource());
        foreach (var document in documents)
        {
            index.Put(document);
            if (random.Next(30) == 0)
                await index.CommitAsync(1);
        }

        await index.CommitAsync(2);
        using var snapshot = index.Acquire();
        var naive = new NaiveScorer(Archive.Schema, documents);
        for (var round = 0; round < 5; round++)
        {
            var query = Archive.Text(random, random.Next(1, 30), 200);
            var court = $"c{random.Next(4)}";
            var filtered = random.Next(2) == 0;
            var filter = filtered ? new SearchFilter { Facets = [new("court", [court])] } : SearchFilter.None;
            AssertSame(
                naive.Rank(query, d => !filtered || d.Facets["court"].Contains(court)),
                await Find(snapshot, query, random.Next(1, 30), filter));
        }

        return true;
    }

    private static async Task<(HybridResult Result, int Limit, double Best)> Find(IndexSnapshot snapshot, string query, int limit, SearchFilter filter)
    {
        var result = await new HybridSearcher(snapshot).SearchAsync(
            new HybridQuery(query) { Limit = limit, Filter = filter, Weights = KeywordsOnly, Explain = true, MaxTerms = 10_000 });
        return (result, limit, 0);
    }

    private static void AssertSame(List<(string Id, double Score)> expected, (HybridResult Result, int Limit, double Best) actual)
    {
        var hits = actual.Result.Hits;
        Assert.Equal(Math.Min(expected.Count, actual.Limit), hits.Count);
        for (var i = 0; i < hits.Count; i++)
        {
            var raw = Assert.Single(hits[i].Explanation!.Legs).Raw;
            Assert.Equal(expected[i].Score, raw, 1e-9);
            // Scores apart by rounding alone may stand in either order.
            if (hits[i].Id != expected[i].Id)
                Assert.Equal(expected.Single(e => e.Id == hits[i].Id).Score, expected[i].Score, 1e-9);
        }
    }
}
