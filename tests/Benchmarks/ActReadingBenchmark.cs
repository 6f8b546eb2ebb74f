using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Reading.Fuzzing;

namespace JudicialAnalogs.Benchmarks;

/// <summary>
/// Acts read whole, from JSON lines to redacted acts with their facts, the aim being 200 a second on one core: one operation reads 100 acts
/// of both languages, so 500 ms is the aim. Run it with <c>--affinity 1</c>, for records are read side by side.
/// </summary>
[MemoryDiagnoser]
public class ActReadingBenchmark
{
    private const int Acts = 100;

    private byte[] _feed = [];

    /// <summary>The middle of each act is told so many times: 1 gives short acts, 4 those of usual length.</summary>
    [Params(1, 4)]
    public int Tellings { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        var feed = new StringBuilder();
        for (var i = 0; i < Acts; i++)
        {
            var lines = WrittenActs.All[i % WrittenActs.All.Count].Text.Split('\n');
            var (from, to) = (lines.Length / 3, lines.Length * 3 / 4);
            var told = Enumerable.Repeat(lines[from..to], Tellings).SelectMany(part => part);
            var text = string.Join('\n', [.. lines[..from], .. told, .. lines[to..]]);
            feed.Append(JsonSerializer.Serialize(new { id = $"synthetic-{i}", synthetic = true, text })).Append('\n');
        }

        _feed = Encoding.UTF8.GetBytes(feed.ToString());
    }

    [Benchmark]
    public int Read() => new ActReader().Read(new MemoryStream(_feed, writable: false), "acts.jsonl").Count(outcome => outcome is ReadAct);
}
