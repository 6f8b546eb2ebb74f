using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Filters;
using JudicialAnalogs.Search.Fusion;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Search.Tests;

/// <summary>What every engine behind <see cref="IHybridIndex"/> must keep to.</summary>
public abstract class HybridIndexContract : IAsyncLifetime
{
    private static readonly List<SearchDocument> Documents = Archive.Documents(3, 160, words: 80);
    private static readonly WordSource Words = new();

    private IHybridIndex _index = null!;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    private protected IHybridIndex Index => _index;

    public virtual async ValueTask InitializeAsync()
    {
        _index = Open();
        _index.Restart(Model(24));
        foreach (var document in Documents)
            await _index.PutAsync(document, Stop);
        await _index.CommitAsync(Documents.Count, Stop);
    }

    public virtual ValueTask DisposeAsync()
    {
        _index.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Text_of_a_document_finds_that_document_first_in_every_leg_and_in_all()
    {
        foreach (var weights in new[] { FusionWeights.Convex(1, 0), FusionWeights.Convex(0, 1), FusionWeights.Convex(0, 0, 1), FusionWeights.Unlearned, FusionWeights.Convex(0.5, 0.3, 0.2) })
            Assert.Equal("d00042", (await AskAsync(new HybridQuery(Documents[42].Fields["facts"]) { Weights = weights }))[0].Id);
    }

    [Fact]
    public async Task Explanations_tell_the_scores_that_a_ranking_is_learned_from_and_what_was_learned_is_kept()
    {
        var asked = new HybridQuery(Documents[42].Fields["facts"]) { Limit = 200, Explain = true, Passages = 0, Weights = FusionWeights.Unlearned };
        using (var reader = Index.AcquireReader())
        {
            var scores = LegScores.Explained(await reader.SearchAsync(asked, cancellation: Stop));

            Assert.Equal(["keyword", "shingle", "vector"], scores.Legs.Order(StringComparer.Ordinal));
            Assert.True(scores.Ids.Count > 20);
            foreach (var leg in scores.Legs)
                Assert.Equal("d00042", scores.Alone(leg).MaxBy(hit => hit.Score).Id);
            Assert.All(scores.Normalised, leg => Assert.All(leg, score => Assert.InRange(score, 0, 1 + 1e-9)));
            var weights = FusionWeights.Convex(0.5, 0.3, 0.2);
            var best = (await reader.SearchAsync(asked with { Weights = weights, Limit = 5 }, cancellation: Stop)).Hits;
            Assert.Equal(best.Select(hit => hit.Id), scores.Fuse(weights).OrderByDescending(hit => hit.Score).Take(5).Select(hit => hit.Id));
        }

        Index.SetWeights(FusionWeights.Convex(0.25, 0.75) with { LearnedFrom = 30, MaxTerms = 40 });
        await Index.CommitAsync(Index.Sequence, Stop);
        using var learned = Index.AcquireReader();
        Assert.Equal((0.75, 30, 40), (learned.Weights.Vector, learned.Weights.LearnedFrom, learned.Weights.MaxTerms));
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
            .Where(d => d.Facets["court"][0] is "c1" or "c2" && !d.Facets["article"].Contains("a3") && d.Numbers.TryGetValue("date", out var date) && date is >= 100 and <= 800)
            .Where(d => d.Fields.Values.Any(text => text.Split(' ').Contains("w0")))
            .Select(d => d.Id).Except(["d00001", "d00002"]).Order(StringComparer.Ordinal).ToList();

        var found = await AskAsync(new HybridQuery("w0") { Filter = filter, Limit = 500, Weights = FusionWeights.Convex(1, 0) });

        Assert.NotEmpty(expected);
        Assert.Equal(expected, found.Select(hit => hit.Id).Order(StringComparer.Ordinal));
        Assert.Empty(await AskAsync(new HybridQuery("w0") { Filter = new() { Facets = [new("nothing", ["x"])] } }));
        Assert.Empty(await AskAsync(new HybridQuery("w0") { Filter = new() { Ranges = [new("nothing", 0)] } }));
    }

    [Fact]
    public async Task Documents_named_beside_a_facet_match_it_too_and_must_meet_the_other_conditions()
    {
        var plain = new SearchFilter { Facets = [new("court", ["c1"])], Ranges = [new NumberRange("date", 100, 800)] };
        var others = Documents.Where(d => d.Facets["court"][0] == "c2" && d.Fields.Values.Any(text => text.Split(' ').Contains("w0"))).Take(6).ToList();
        var wider = plain with { Facets = [new("court", ["c1"]) { OrIds = [.. others.Select(d => d.Id), "unknown"] }] };

        var (before, after) = (await IdsAsync(plain), await IdsAsync(wider));

        var added = others.Where(d => d.Numbers.TryGetValue("date", out var date) && date is >= 100 and <= 800).Select(d => d.Id).ToList();
        Assert.NotEmpty(added);
        Assert.Equal(before.Union(added).Order(StringComparer.Ordinal), after.Order(StringComparer.Ordinal));

        async Task<List<string>> IdsAsync(SearchFilter filter) =>
            [.. (await AskAsync(new HybridQuery("w0") { Filter = filter, Limit = 500, Weights = FusionWeights.Convex(1, 0) })).Select(hit => hit.Id)];
    }

    [Theory]
    [InlineData(FusionMethod.Convex)]
    [InlineData(FusionMethod.ReciprocalRank)]
    public async Task An_explanation_adds_up_to_the_score(FusionMethod method)
    {
        var query = new HybridQuery(Documents[17].Fields["facts"])
        {
            Weights = new FusionWeights(method, 0.5, 0.3, 0.2),
            Affinities = [new FacetAffinity("article", ["a1", "a2"], 0.7)],
            Explain = true,
        };
        var found = await AskAsync(query);

        Assert.NotEmpty(found);
        foreach (var hit in found)
        {
            Assert.Equal(hit.Score, hit.Explanation!.Legs.Sum(leg => leg.Contribution), 1e-9);
            Assert.All(hit.Explanation.Legs, leg => Assert.InRange(leg.Normalised, 0, 1));
            Assert.All(hit.Explanation.Legs.Where(leg => leg.Parts.Count > 0), leg => Assert.Equal(leg.Raw, leg.Parts.Sum(part => part.Contribution), 1e-6));
            var own = Documents.Single(d => d.Id == hit.Id).Facets["article"];
            Assert.Equal((double)own.Intersect(["a1", "a2"]).Count() / own.Union(["a1", "a2"]).Count(), hit.Explanation.Legs.Single(leg => leg.Leg == "facet:article").Raw, 1e-12);
        }

        Assert.Equal(["keyword", "vector", "shingle", "facet:article"], found[0].Explanation!.Legs.Select(leg => leg.Leg));
        Assert.Equal(found.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Id, StringComparer.Ordinal).Select(hit => hit.Id), found.Select(hit => hit.Id));
    }

    [Fact]
    public async Task Passages_lie_in_the_text_best_first()
    {
        var hit = (await AskAsync(new HybridQuery(Documents[42].Fields["facts"]) { Weights = FusionWeights.Convex(0, 1), Passages = 2 }))[0];

        Assert.Equal(2, hit.Passages.Count);
        Assert.All(hit.Passages, passage => Assert.True(passage.Span.Field == "facts" && passage.Span.Start + passage.Span.Length <= Documents[42].Fields["facts"].Length));
        Assert.True(hit.Passages[0].Similarity >= hit.Passages[1].Similarity);
    }

    [Fact]
    public async Task A_document_put_in_again_is_found_by_its_new_words_alone_and_one_taken_out_not_at_all()
    {
        var changed = Documents[5] with { Fields = new Dictionary<string, string> { ["facts"] = "newfound wording of one passage" } };
        await Index.PutAsync(changed, Stop);
        await Index.RemoveAsync("d00006", Stop);
        await Index.CommitAsync(200, Stop);
        using var reader = Index.AcquireReader();

        Assert.Equal("d00005", Assert.Single(await AskAsync(new HybridQuery("newfound") { Weights = FusionWeights.Convex(1, 0) })).Id);
        Assert.DoesNotContain((await AskAsync(new HybridQuery(Documents[5].Fields["facts"]) { Weights = FusionWeights.Convex(0, 0, 1) })).Take(1), hit => hit.Id == "d00005");
        Assert.DoesNotContain(await AskAsync(new HybridQuery(Documents[6].Fields["facts"]) { Limit = 500 }), hit => hit.Id == "d00006");
        Assert.Equal((Documents.Count - 1, 200), (await reader.CountAsync(Stop), reader.Sequence));
        Assert.Equal((true, false), (await reader.ContainsAsync("d00005", Stop), await reader.ContainsAsync("d00006", Stop)));
    }

    [Fact]
    public async Task An_index_made_anew_serves_its_old_state_until_it_takes_over()
    {
        using var before = Index.AcquireReader();
        Index.Restart(Model(16));
        foreach (var document in Documents.Take(100))
            await Index.PutAsync(document, Stop);
        using var during = Index.AcquireReader();

        Assert.Equal(Documents.Count, await during.CountAsync(Stop));
        Assert.Equal("d00150", (await during.SearchAsync(new HybridQuery(Documents[150].Fields["facts"]), cancellation: Stop)).Hits[0].Id);
        Index.SetWeights(FusionWeights.Convex(0.6, 0.4));
        await Index.CommitAsync(300, Stop);
        using var after = Index.AcquireReader();

        Assert.Equal((100, 300, 16), (await after.CountAsync(Stop), after.Sequence, after.Model!.Dimensions));
        Assert.Equal(FusionWeights.Convex(0.6, 0.4), after.Weights);
        Assert.NotEqual(before.Version, after.Version);
        Assert.Equal("d00150", (await before.SearchAsync(new HybridQuery(Documents[150].Fields["facts"]), cancellation: Stop)).Hits[0].Id);
        Assert.False(await after.ContainsAsync("d00150", Stop));
    }

    [Fact]
    public async Task A_reopened_index_goes_on_where_the_last_commit_left_it()
    {
        string version;
        using (var reader = Index.AcquireReader())
            version = reader.Version;
        var query = new HybridQuery(Documents[9].Fields["facts"]);
        var before = (await AskAsync(query)).Select(hit => (hit.Id, hit.Score)).ToList();
        _index.Dispose();

        _index = Open();

        Assert.Equal(Documents.Count, Index.Sequence);
        using var again = Index.AcquireReader();
        Assert.Equal(version, again.Version);
        Assert.Equal(before, (await AskAsync(query)).Select(hit => (hit.Id, hit.Score)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("wordthatnobodywrote")]
    public async Task Words_that_nobody_wrote_find_nothing(string text) => Assert.Empty(await AskAsync(new HybridQuery(text) { Weights = FusionWeights.Convex(1, 0, 1) }));

    [Fact]
    public async Task Many_put_in_at_once_are_what_they_would_be_one_by_one_and_of_one_identifier_the_last_stays()
    {
        var queries = Documents.Take(5).Select(document => new HybridQuery(document.Fields["facts"]) { Limit = 50 }).ToList();
        var before = new List<IReadOnlyList<HybridHit>>();
        foreach (var query in queries)
            before.Add(await AskAsync(query));

        Index.Restart(Model(24));
        await Index.PutAsync(Documents, Stop);
        await Index.PutAsync([], Stop);
        await Index.CommitAsync(Documents.Count, Stop);

        for (var q = 0; q < queries.Count; q++)
        {
            Assert.Equal(
                before[q].Select(hit => (Math.Round(hit.Score, 4), hit.Id)).Order(),
                (await AskAsync(queries[q])).Select(hit => (Math.Round(hit.Score, 4), hit.Id)).Order());
        }

        var other = Documents[0] with { Fields = new Dictionary<string, string> { ["facts"] = "wordthatnobodywrote" } };
        await Index.PutAsync([Documents[1] with { Fields = other.Fields }, other, Documents[1]], Stop);
        await Index.CommitAsync(Documents.Count + 3, Stop);
        Assert.Equal([Documents[0].Id], (await AskAsync(new HybridQuery("wordthatnobodywrote") { Weights = FusionWeights.Convex(1, 0) })).Select(hit => hit.Id));
    }

    [Fact]
    public async Task One_that_does_not_fit_among_many_is_refused() =>
        await Assert.ThrowsAnyAsync<ArgumentException>(async () =>
            await Index.PutAsync([Documents[0], new SearchDocument("x") { Fields = new Dictionary<string, string> { ["else"] = "w" } }], Stop));

    [Fact]
    public async Task What_does_not_fit_is_refused()
    {
        using var reader = Index.AcquireReader();
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await Index.PutAsync(new SearchDocument("x") { Fields = new Dictionary<string, string> { ["else"] = "w" } }, Stop));
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await reader.SearchAsync(new HybridQuery("w0") { Limit = 0 }, cancellation: Stop));
        Assert.True((await Index.HealthAsync(Stop)).Healthy);
    }

    /// <summary>Opens the index under test; the same one every time within a test.</summary>
    private protected abstract IHybridIndex Open();

    private protected static LsiModel? Model(int dimensions) =>
        LsiTrainer.Train(Documents.Select(d => new TrainingRow(d.Fields["facts"])), Words, new LsiOptions { Dimensions = dimensions }, Stop);

    private protected async Task<IReadOnlyList<HybridHit>> AskAsync(HybridQuery query)
    {
        using var reader = Index.AcquireReader();
        return (await reader.SearchAsync(query, cancellation: Stop)).Hits;
    }
}
