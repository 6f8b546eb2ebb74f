using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Explanations;
using JudicialAnalogs.Search.Filters;
using JudicialAnalogs.Search.Fusion;
using JudicialAnalogs.Search.Highlighting;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Search.Tests;

public sealed class HybridSearcherTests : IAsyncLifetime
{
    private static readonly List<SearchDocument> Documents = Archive.Documents(3, 240, words: 80);
    private readonly TemporaryFolder _folder = new();
    private SearchIndex? _index;
    private IndexSnapshot? _snapshot;

    private IndexSnapshot Snapshot => _snapshot!;

    public async ValueTask InitializeAsync()
    {
        var source = new WordSource();
        _index = SearchIndex.Open(_folder.Path, Archive.Schema, source);
        _index.Restart(LsiTrainer.Train(Documents.Select(d => new TrainingRow(d.Fields["facts"])), source, new LsiOptions { Dimensions = 24 }));
        for (var i = 0; i < Documents.Count; i++)
        {
            _index.Put(Documents[i]);
            if (i == 100)
                await _index.CommitAsync(100, TestContext.Current.CancellationToken);
        }

        await _index.CommitAsync(Documents.Count, TestContext.Current.CancellationToken);
        _snapshot = _index.Acquire();
    }

    public ValueTask DisposeAsync()
    {
        Snapshot.Dispose();
        _index!.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_search_that_was_cancelled_anywhere_leaves_nothing_behind_that_another_would_see()
    {
        var query = Like(17) with { Explain = true, Affinities = [new FacetAffinity("article", ["a1", "a2"], 0.7)] };
        var undisturbed = Told(await Search(query));
        var cancelled = 0;
        for (var round = 0; round < 400 || cancelled == 0; round++)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            using var stop = new StopAfter(1 + (round % 400));
            try
            {
                await Snapshot.SearchAsync(query, null, stop.Token);
            }
            catch (OperationCanceledException)
            {
                cancelled++;
            }

            Assert.Equal(undisturbed, Told(await Search(query)));
        }

        static string Told(HybridResult result) => string.Join('\n', result.Hits.Select(hit => $"{hit.Id} {hit.Score:R}"));
    }

    /// <summary>A token that another thread cancels after so many rounds of doing nothing.</summary>
    private sealed class StopAfter : IDisposable
    {
        private readonly CancellationTokenSource _source = new();
        private readonly Task _cancelling;

        public StopAfter(int rounds) => _cancelling = Task.Run(() =>
        {
            Thread.SpinWait(rounds * 50);
            _source.Cancel();
        });

        public CancellationToken Token => _source.Token;

        public void Dispose()
        {
            _cancelling.GetAwaiter().GetResult();
            _source.Dispose();
        }
    }

    [Theory]
    [InlineData(FusionMethod.Convex)]
    [InlineData(FusionMethod.ReciprocalRank)]
    public async Task Explanation_adds_up_to_the_score_from_the_smallest_part(FusionMethod method)
    {
        var query = Like(17) with
        {
            Weights = new FusionWeights(method, 0.5, 0.3, 0.2),
            Affinities = [new FacetAffinity("article", ["a1", "a2"], 0.7), new FacetAffinity("court", ["c1"], 0.1)],
            Explain = true,
        };
        var result = await Search(query);

        Assert.NotEmpty(result.Hits);
        foreach (var hit in result.Hits)
        {
            Assert.Equal(hit.Score, hit.Explanation!.Score);
            Assert.Equal(hit.Score, hit.Explanation.Legs.Sum(leg => leg.Contribution), 1e-9);
            foreach (var leg in hit.Explanation.Legs)
            {
                Assert.InRange(leg.Normalised, 0, 1);
                if (method == FusionMethod.Convex)
                    Assert.Equal(leg.Weight * leg.Normalised, leg.Contribution, 1e-12);
                if (!leg.Leg.StartsWith("facet:", StringComparison.Ordinal))
                    Assert.Equal(leg.Raw, leg.Parts.Sum(part => part.Contribution), 1e-6);
            }
        }

        Assert.Equal(["keyword", "vector", "shingle", "facet:article", "facet:court"], result.Hits[0].Explanation!.Legs.Select(leg => leg.Leg));
    }

    [Fact]
    public async Task Text_of_a_document_finds_that_document_first_in_every_leg()
    {
        foreach (var weights in new[] { FusionWeights.Convex(1, 0), FusionWeights.Convex(0, 1), FusionWeights.Convex(0, 0, 1), FusionWeights.Unlearned })
        {
            var result = await Search(Like(42) with { Weights = weights });
            Assert.Equal("d00042", result.Hits[0].Id);
        }
    }

    [Fact]
    public async Task Filters_keep_what_matches_all_conditions_and_nothing_else()
    {
        var filter = new SearchFilter
        {
            Facets = [new("court", ["c1", "c2"]), new("article", ["a3"], Exclude: true)],
            Ranges = [new NumberRange("date", 100, 800)],
            ExcludedIds = ["d00001", "d00002", "unknown"],
        };
        var expected = Documents
            .Where(d => d.Facets["court"][0] is "c1" or "c2" && !d.Facets["article"].Contains("a3"))
            .Where(d => d.Numbers.TryGetValue("date", out var date) && date is >= 100 and <= 800)
            .Select(d => d.Id).Except(["d00001", "d00002"]).Order(StringComparer.Ordinal).ToList();

        var result = await Search(new HybridQuery("w0 w1 w2 w3 w4 w5") { Filter = filter, Limit = 1000 });

        Assert.NotEmpty(expected);
        Assert.Empty(result.Hits.Select(hit => hit.Id).Except(expected));
        var byKeyword = Documents.Where(d => expected.Contains(d.Id) && d.Fields.Values.Any(text => text.Split(' ').Intersect(["w0", "w1", "w2"]).Any()));
        Assert.Empty(byKeyword.Select(d => d.Id).Except(result.Hits.Select(hit => hit.Id)));
    }

    [Fact]
    public async Task Filter_on_an_unknown_facet_or_number_finds_nothing()
    {
        Assert.Empty((await Search(new HybridQuery("w0") { Filter = new() { Facets = [new("nothing", ["x"])] } })).Hits);
        Assert.Empty((await Search(new HybridQuery("w0") { Filter = new() { Ranges = [new("nothing", 0)] } })).Hits);
    }

    [Fact]
    public async Task Affinity_is_the_jaccard_index_of_the_values()
    {
        var result = await Search(new HybridQuery("w0 w1") { Affinities = [new("article", ["a1", "a2"], 1)], Explain = true, Limit = 240 });

        foreach (var hit in result.Hits)
        {
            var own = Documents.Single(d => d.Id == hit.Id).Facets["article"];
            var jaccard = (double)own.Intersect(["a1", "a2"]).Count() / own.Union(["a1", "a2"]).Count();
            Assert.Equal(jaccard, hit.Explanation!.Legs.Single(leg => leg.Leg == "facet:article").Raw, 1e-12);
        }
    }

    [Fact]
    public async Task Wording_that_every_document_carries_weighs_nothing_and_shared_wording_is_shown()
    {
        using var folder = new TemporaryFolder();
        using var index = SearchIndex.Open(folder.Path, Archive.Schema, new WordSource());
        for (var i = 0; i < 20; i++)
        {
            var own = i is 3 or 4 ? "the quick brown fox jumps over" : string.Join(' ', Enumerable.Range(0, 6).Select(k => $"own{i}x{k}"));
            index.Put(new SearchDocument($"d{i:d2}") { Fields = new Dictionary<string, string> { ["facts"] = $"in the name of the republic {own}" } });
        }

        await index.CommitAsync(1, TestContext.Current.CancellationToken);
        using var snapshot = index.Acquire();
        var query = new HybridQuery("in the name of the republic the quick brown fox jumps") { Weights = FusionWeights.Convex(0, 0, 1), Explain = true };
        var result = await new HybridSearcher(snapshot).SearchAsync(query, TestContext.Current.CancellationToken);

        Assert.Equal(["d03", "d04"], result.Hits.Select(hit => hit.Id));
        Assert.Contains("the quick brown fox jumps", result.Hits[0].Explanation!.Legs[0].Parts.Select(part => part.Name));
        Assert.DoesNotContain("in the name of the", result.Hits[0].Explanation!.Legs[0].Parts.Select(part => part.Name));
    }

    [Fact]
    public async Task Passages_lie_in_the_text_and_the_closest_one_holds_the_words_asked_for()
    {
        var facts = Documents[42].Fields["facts"];
        var words = facts.Split(' ');
        Assert.True(words.Length > 60);
        var asked = string.Join(' ', words[^20..]);

        var result = await Search(new HybridQuery(asked) { Weights = FusionWeights.Convex(0, 1) });

        var hit = result.Hits.Single(h => h.Id == "d00042");
        var span = hit.Passages[0].Span;
        Assert.Equal("facts", span.Field);
        Assert.True(span.Start + span.Length > facts.Length - asked.Length);
        Assert.Equal(hit.Passages.OrderByDescending(p => p.Similarity), hit.Passages);
    }

    [Fact]
    public async Task Same_query_over_the_same_snapshot_gives_the_same_answer()
    {
        var query = Like(5) with { Explain = true };
        var first = await Search(query);
        var second = await Search(query);
        Assert.Equal(first.Hits.Select(h => (h.Id, h.Score)), second.Hits.Select(h => (h.Id, h.Score)));
        Assert.Equal(Snapshot.Version, first.IndexVersion);
    }

    [Theory]
    [InlineData(FusionMethod.Convex)]
    [InlineData(FusionMethod.ReciprocalRank)]
    public async Task Answer_does_not_depend_on_what_was_asked_of_the_snapshot_before(FusionMethod method)
    {
        var plain = Like(9) with { Weights = new FusionWeights(method, 0.5, 0.3, 0.2), Explain = true, Limit = 12, Depth = 30 };
        HybridQuery[] queries =
        [
            plain,
            plain with { Affinities = [new FacetAffinity("article", ["a1", "a2"], 0.7)] },
            plain with { Filter = new() { Facets = [new("court", ["c1", "c2"])] } },
            plain with { Limit = 5, Depth = 60 },
            plain with { Weights = FusionWeights.Convex(1, 1, 1) },
            plain,
        ];
        foreach (var query in queries)
        {
            using var fresh = _index!.Acquire();
            var alone = await fresh.SearchAsync(query, null, TestContext.Current.CancellationToken);
            var after = await Search(query);
            Assert.NotEmpty(alone.Hits);
            Assert.Equal(alone.Hits.Select(Shown), after.Hits.Select(Shown));
            Assert.Equal(alone.Terms, after.Terms);
        }
    }

    [Fact]
    public async Task Candidates_left_unscored_could_not_have_reached_the_answer()
    {
        var weights = FusionWeights.Convex(0.5, 0.3, 0.2);
        for (var document = 0; document < Documents.Count; document += 15)
        {
            var scores = new HybridSearcher(Snapshot).ScoreLegs(Like(document), 60);
            var all = Enumerable.Range(0, scores.Ids.Count)
                .Select(i => (Id: scores.Ids[i], Score: Enumerable.Range(0, scores.Legs.Count).Sum(leg => weights.Of(scores.Legs[leg]) * scores.Normalised[leg][i])))
                .OrderByDescending(item => Math.Round(item.Score, 9)).ThenBy(item => item.Id, StringComparer.Ordinal).Take(20).ToList();
            var found = await Search(Like(document) with { Weights = weights, Limit = 20, Depth = 60 });
            Assert.Equal(all.Select(item => item.Id), found.Hits.Select(hit => hit.Id));
        }
    }

    [Fact]
    public async Task Depth_outside_its_range_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Search(Like(1) with { Depth = 0 }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Search(Like(1) with { Depth = 50_001 }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("word that nobody wrote")]
    public async Task Query_without_known_words_finds_nothing(string text) => Assert.Empty((await Search(new HybridQuery(text))).Hits);

    [Fact]
    public void Highlights_mark_every_form_that_was_asked_for()
    {
        var spans = new Highlighter(AnalyzedTerms.ForArchive).Mark("Кражи совершены; кражу отрицал.", Terms("кража"));
        Assert.Equal([new HighlightSpan(0, 5), new HighlightSpan(17, 5)], spans);
    }

    private static IEnumerable<string> Terms(string text)
    {
        var terms = new List<Term>();
        AnalyzedTerms.ForArchive.Read(text, terms);
        return terms.Select(term => term.Text);
    }

    private static string Shown(HybridHit hit) => string.Join(
        ' ', [hit.Id, $"{hit.Score:r}", .. hit.Passages.Select(passage => $"{passage}"), .. hit.Explanation!.Legs.Select(leg => $"{leg.Leg} {leg.Raw:r} {leg.Rank} {leg.Contribution:r} {leg.Parts.Count}")]);

    private static HybridQuery Like(int document) => new(Documents[document].Fields["facts"]);

    private async Task<HybridResult> Search(HybridQuery query) => await new HybridSearcher(Snapshot).SearchAsync(query, TestContext.Current.CancellationToken);
}
