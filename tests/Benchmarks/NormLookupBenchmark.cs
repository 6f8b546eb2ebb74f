using BenchmarkDotNet.Attributes;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Records;

namespace JudicialAnalogs.Benchmarks;

/// <summary>A norm on a day, asked of a store of 45,000 norms in two languages.</summary>
[MemoryDiagnoser]
public class NormLookupBenchmark
{
    private static readonly DateOnly Day = new(2026, 2, 1);

    private readonly string _folder = Directory.CreateTempSubdirectory("norm-benchmark-").FullName;
    private readonly NormRef[] _asked = new NormRef[256];
    private IRecords? _records;
    private int _next;

    [GlobalSetup]
    public async Task Build()
    {
        _records = await SqliteRecords.OpenAsync(_folder, TimeProvider.System);
        var norms = new List<Norm>();
        for (var article = 1; article <= 750; article++)
        {
            for (var place = 0; place < 30; place++)
            {
                var reference = NormRef.Of("УК", $"{article}", $"{(place / 6) + 1}", place % 6 == 0 ? null : $"{place % 6}");
                foreach (var language in new[] { LawLanguage.Russian, LawLanguage.Kazakh })
                    norms.Add(new Norm(reference, language, "Статья", new string('т', 300), new DateOnly(2019, 1, 21), null, "code.txt:1", language.ToString()));
            }
        }

        await _records.Norms.UpsertAsync(norms, new Caller("benchmark", "operator", "benchmark"));
        var random = new Random(7);
        for (var i = 0; i < _asked.Length; i++)
            _asked[i] = norms[random.Next(norms.Count)].Reference;
    }

    [GlobalCleanup]
    public async Task Clear()
    {
        await _records!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The text and its twin, as GetNorm asks.</summary>
    [Benchmark]
    public async Task<NormStanding> TextAndTwin()
    {
        var reference = _asked[_next++ % _asked.Length];
        var found = NormHistory.On(await _records!.Norms.VersionsAsync(reference, LawLanguage.Russian), Day);
        var twin = NormHistory.On(await _records.Norms.VersionsAsync(reference, LawLanguage.Kazakh), Day);
        return NormHistory.Beside(found, twin).Standing;
    }
}
