using System.Text.Json;
using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Archive.Tuning;
using JudicialAnalogs.Search;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Evaluation;
using JudicialAnalogs.Search.Fusion;
using JudicialAnalogs.Search.Vectors;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Archive.Tests.Tuning;

/// <summary>Real civil cases in summary: the essence of a dispute asks for the rest of its own record.</summary>
public sealed class CivilCasesTests : IDisposable
{
    private static readonly string[] Legs = ["keyword", "vector", "shingle"];
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("analogs-tests-");

    [Fact]
    public async Task What_is_learned_is_never_worse_than_the_best_leg()
    {
        var cases = Read(SharedMaterial.Require("decisions/civil-ru.jsonl"));
        using var index = SearchIndex.Open(_folder.FullName, ActFields.Schema, AnalyzedTerms.ForArchive);
        index.Restart(LsiTrainer.Train(cases.Select(item => new TrainingRow(item.Other)), AnalyzedTerms.ForArchive, cancellation: TestContext.Current.CancellationToken));
        foreach (var (id, _, other) in cases)
            index.Put(new SearchDocument(id) { Fields = new Dictionary<string, string> { [ActFields.Facts] = other } });
        await index.CommitAsync(1, TestContext.Current.CancellationToken);
        using var untuned = index.Acquire();
        Assert.Equal(FusionWeights.Unlearned, untuned.Weights);

        var queries = cases.Select(item => new TuningQuery(item.Essence, new Dictionary<string, int> { [item.Id] = 1 }, [])).ToList();
        var tuned = await new ArchiveTuning(index).RunAsync(queries, TestContext.Current.CancellationToken);

        using var snapshot = index.Acquire();
        Assert.NotNull(tuned);
        Assert.Equal(cases.Count, snapshot.Weights.LearnedFrom);
        Assert.NotEqual(untuned.Version, snapshot.Version);
        TestContext.Current.TestOutputHelper?.WriteLine($"{cases.Count} queries, held out: {string.Join(", ", tuned.Legs.Select(leg => $"{leg.Key} {leg.Value:0.000}"))}; learned {tuned.Map:0.000}, {snapshot.Weights}; reciprocal ranks {await MapAsync(untuned, queries, null):0.000}");
        Assert.All(Legs, leg => Assert.True(tuned.Map >= tuned.Legs[leg], leg));
        var hybrid = await MapAsync(snapshot, queries, null);
        Assert.True(hybrid >= await MapAsync(snapshot, queries, FusionWeights.Convex(1, 0)) - 1e-9);
        Assert.True(hybrid >= await MapAsync(snapshot, queries, FusionWeights.Convex(0, 1)) - 1e-9);
        Assert.True(hybrid >= await MapAsync(snapshot, queries, FusionWeights.Convex(0, 0, 1)) - 1e-9);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<double> MapAsync(IndexSnapshot snapshot, List<TuningQuery> queries, FusionWeights? weights)
    {
        var sum = 0.0;
        foreach (var query in queries)
        {
            var alone = weights is null ? null : weights with { MaxTerms = snapshot.Weights.MaxTerms };
            var found = await new HybridSearcher(snapshot).SearchAsync(new HybridQuery(query.Text) { Weights = alone, Limit = 200, Passages = 0 }, TestContext.Current.CancellationToken);
            sum += RankingFigures.Of(new RankingMetrics([.. found.Hits.Select(hit => (hit.Id, hit.Score))], query.Grades)).AveragePrecision;
        }

        return sum / queries.Count;
    }

    private static List<(string Id, string Essence, string Other)> Read(string path) =>
    [
        .. File.ReadLines(path).Where(line => line.Length > 0).Select(line =>
        {
            using var json = JsonDocument.Parse(line);
            var texts = json.RootElement.EnumerateObject().Where(property => property.Name is not ("id" or "суть_спора" or "категория")).SelectMany(property => Texts(property.Value));
            return (json.RootElement.GetProperty("id").GetString()!, json.RootElement.GetProperty("суть_спора").GetString()!, string.Join('\n', texts));
        }),
    ];

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        _ => [],
    };
}
