using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Internal.Keywords;
using JudicialAnalogs.Search.Internal.Legs;
using JudicialAnalogs.Search.Internal.Storage;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Search.Tests.Internal.Vectors;

/// <summary>Choice by sketches and exact scores against a scan of floats, on a seeded archive of many near neighbours.</summary>
public sealed class SketchRecallTests
{
    private const int Depth = 100;
    private static readonly WordSource Words = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Hundred_best_are_those_of_the_float_scan_in_999_of_1000_places_with_and_without_a_filter()
    {
        using var folder = new TemporaryFolder();
        var random = new Random(21);
        var documents = Enumerable.Range(0, 6000).Select(i => new SearchDocument($"d{i:d5}")
        {
            Fields = new Dictionary<string, string> { ["facts"] = Archive.Text(random, 30, 2000) },
        }).ToList();
        using var index = SearchIndex.Open(folder.Path, Archive.Schema, Words);
        index.Restart(LsiTrainer.Train(documents.Take(1500).Select(d => new TrainingRow(d.Fields["facts"])), Words, new LsiOptions { Dimensions = 96 }, Stop));
        foreach (var document in documents)
            index.Put(document);
        await index.CommitAsync(1, Stop);
        using var snapshot = index.Acquire();
        var order = new ScoreThenId(snapshot);
        int found = 0, wanted = 0;
        for (var q = 0; q < 40; q++)
        {
            var allowed = new Bitmap(snapshot.Capacity);
            for (var d = 0; d < snapshot.Capacity; d++)
            {
                if (q % 2 == 0 || d % 7 == q % 7)
                    allowed.Set(d);
            }

            var leg = new VectorLeg(1, snapshot, snapshot.Model!.Embed(Archive.Text(random, 12, 2000)), order);
            var expected = Exact(leg, snapshot.Capacity, allowed, order);
            var answer = leg.Top(allowed, allowed.Count(), Depth, TestContext.Current.CancellationToken);
            Assert.All(answer, hit => Assert.True(allowed[hit.Document]));
            var scores = new double[answer.Count];
            leg.Score([.. answer.Select(hit => hit.Document).Order()], scores, TestContext.Current.CancellationToken);
            Assert.Equal(answer.OrderBy(hit => hit.Document).Select(hit => hit.Score), scores);
            wanted += expected.Count;
            found += expected.Intersect(answer).Count();
        }

        Assert.Equal(40 * Depth, wanted);
        Assert.True(found >= 0.999 * wanted, $"{found} of {wanted}");
    }

    private static List<ScoredDocument> Exact(VectorLeg leg, int capacity, Bitmap allowed, IComparer<ScoredDocument> order)
    {
        var all = Enumerable.Range(0, capacity).Where(d => allowed[d]).ToArray();
        var raw = new double[all.Length];
        leg.Score(all, raw);
        return [.. all.Select((d, i) => new ScoredDocument(d, raw[i])).Order(order).Take(Depth)];
    }
}
