using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Filters;
using JudicialAnalogs.Search.Fusion;

namespace JudicialAnalogs.Search.Tests.Filters;

public sealed class TextConditionTests
{
    [Fact]
    public void Words_and_phrases_demanded_and_excluded_leave_what_a_naive_reading_leaves()
    {
        var seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();
        Prop.ForAll(seeds, Agrees).Check(Config.QuickThrowOnFailure.WithMaxTest(25).WithReplay(77, 501));
    }

    [Fact]
    public async Task Phrase_is_found_after_merges_and_only_in_documents_that_are_still_there()
    {
        using var folder = new TemporaryFolder();
        using var index = SearchIndex.Open(folder.Path, Archive.Schema, new WordSource());
        for (var i = 0; i < 60; i++)
        {
            var text = i % 3 == 0 ? "filler one two three" : "filler two one three";
            index.Put(new SearchDocument($"d{i:d2}") { Fields = new Dictionary<string, string> { ["facts"] = text } });
            await index.CommitAsync(i + 1, TestContext.Current.CancellationToken);
        }

        index.Remove("d03");
        await index.CommitAsync(61, TestContext.Current.CancellationToken);
        using var snapshot = index.Acquire();
        Assert.Equal(
            Enumerable.Range(0, 60).Where(i => i % 3 == 0 && i != 3).Select(i => $"d{i:d2}"),
            await Found(snapshot, new HybridQuery("one") { Limit = 100, Filter = new SearchFilter { Texts = [new("one two")] } }));
    }

    [Fact]
    public async Task Phrase_in_a_field_without_positions_and_an_unknown_field_are_refused()
    {
        using var folder = new TemporaryFolder();
        using var index = SearchIndex.Open(folder.Path, new SearchSchema(new SearchField("a"), new SearchField("b") { Positions = false }), new WordSource());
        index.Put(new SearchDocument("d") { Fields = new Dictionary<string, string> { ["a"] = "one two", ["b"] = "three four" } });
        await index.CommitAsync(1, TestContext.Current.CancellationToken);
        using var snapshot = index.Acquire();
        Assert.Equal(["d"], await Found(snapshot, Query(new TextCondition("one two"))));
        Assert.Empty(await Found(snapshot, Query(new TextCondition("three four"))));
        Assert.Equal(["d"], await Found(snapshot, Query(new TextCondition("four") { Field = "b" })));
        await Assert.ThrowsAsync<ArgumentException>(() => Found(snapshot, Query(new TextCondition("three four") { Field = "b" })));
        await Assert.ThrowsAsync<ArgumentException>(() => Found(snapshot, Query(new TextCondition("one") { Field = "c" })));

        static HybridQuery Query(TextCondition condition) => new("one") { Filter = new SearchFilter { Texts = [condition] } };
    }

    private static async Task<bool> Agrees(int seed)
    {
        var random = new Random(seed);
        var documents = Archive.Documents(random.Next(), random.Next(1, 250), vocabulary: random.Next(3, 30), words: random.Next(4, 60));
        using var folder = new TemporaryFolder();
        using var index = SearchIndex.Open(folder.Path, Archive.Schema, new WordSource());
        foreach (var document in documents)
        {
            index.Put(document);
            if (random.Next(40) == 0)
                await index.CommitAsync(1);
        }

        await index.CommitAsync(2);
        using var snapshot = index.Acquire();
        for (var round = 0; round < 6; round++)
        {
            var conditions = Enumerable.Range(0, random.Next(1, 4)).Select(_ => new TextCondition(Archive.Text(random, random.Next(1, 4), 30), random.Next(3) == 0)
            {
                Field = random.Next(2) == 0 ? null : Archive.Schema.Fields[random.Next(3)].Name,
            }).ToArray();
            var expected = documents.Where(d => conditions.All(c => Holds(d, c) != c.Exclude) && Holds(d, new TextCondition("w0"))).Select(d => d.Id);
            Assert.Equal(expected.Order(StringComparer.Ordinal), await Found(snapshot, new HybridQuery("w0") { Limit = 300, Filter = new SearchFilter { Texts = conditions } }));
        }

        return true;
    }

    private static bool Holds(SearchDocument document, TextCondition condition)
    {
        var phrase = condition.Text.Split(' ');
        return document.Fields.Keys.Where(field => condition.Field is null || condition.Field == field).Any(field =>
        {
            var words = NaiveScorer.Split(document, field);
            return Enumerable.Range(0, Math.Max(0, words.Length - phrase.Length + 1)).Any(start => words.AsSpan(start, phrase.Length).SequenceEqual(phrase));
        });
    }

    private static async Task<IEnumerable<string>> Found(IndexSnapshot snapshot, HybridQuery query)
    {
        var result = await new HybridSearcher(snapshot).SearchAsync(query with { Weights = FusionWeights.Convex(1, 0) });
        return result.Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal);
    }
}
