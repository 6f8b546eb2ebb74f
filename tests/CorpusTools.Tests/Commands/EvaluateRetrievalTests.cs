using System.Text.Json;

namespace CorpusTools.Tests.Commands;

[Collection(nameof(OneConsole))]
public sealed class EvaluateRetrievalTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("analogs-retrieval-tests-");

    [Fact]
    public async Task Figures_are_those_counted_by_hand_and_agree_with_the_run_written()
    {
        // "harbour" stands in d1 alone; "tax" in d2 and d3, and more often in d3, which is the shorter.
        Write("corpus.jsonl", """
            {"id":"d1","title":"Ships","text":"The harbour was closed after the storm."}
            {"id":"d2","text":"A tax on land and a long appeal against its collector, who had kept no books."}
            {"id":"d3","text":"Tax upon tax."}
            {"id":"d4","text":"Nothing of the kind."}
            """);
        Write("queries.jsonl", """
            {"id":"q1","text":"closed harbours"}
            {"id":"q2","text":"taxes"}
            {"id":"q3","text":"zebra"}
            {"id":"q4","text":"storm"}
            """);
        Write("qrels.txt", "q1 0 d1 1\nq2 0 d2 2\nq2 0 d4 1\nq3 0 d4 1\n");

        var run = await RunAsync("--legs", "keyword", "--run", Of("out.trec"), "--json");

        Assert.Equal(0, run.Code);
        var json = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(3, json.GetProperty("queries").GetInt32());
        var leg = Assert.Single(json.GetProperty("legs").EnumerateArray());
        // q1: d1 first. q2: d3 before d2, d4 never. q3: nothing. q4 has no judgements and does not count.
        Assert.Equal("keyword", leg.GetProperty("leg").GetString());
        Assert.Equal((1 + (0.5 / 2)) / 3, leg.GetProperty("map").GetDouble(), 1e-9);
        Assert.Equal((1 + 0.5) / 3, leg.GetProperty("mrr").GetDouble(), 1e-9);
        Assert.Equal((1 + (2 / 1.584962500721156 / (2 + (1 / 1.584962500721156)))) / 3, leg.GetProperty("ndcg_10").GetDouble(), 1e-9);
        Assert.Equal((0.1 + 0.1) / 3, leg.GetProperty("p_10").GetDouble(), 1e-9);
        Assert.Equal((1 + 0.5) / 3, leg.GetProperty("r_100").GetDouble(), 1e-9);
        Assert.Equal(((2.0 / 9) + 0.2) / 3, leg.GetProperty("f1_8").GetDouble(), 1e-9);
        Assert.Equal(
            ["q1 Q0 d1 1", "q2 Q0 d3 1", "q2 Q0 d2 2", "q4 Q0 d1 1"],
            File.ReadAllLines(Of("out.trec")).Select(line => string.Join(' ', line.Split(' ')[..4])));
    }

    [Fact]
    public async Task Every_leg_is_reported_and_compared_with_every_other()
    {
        var texts = Enumerable.Range(0, 40).Select(i => (Id: $"d{i}", Text: $"case{i} about theft{i % 7} and damage{i % 5} in town{i % 11} by night{i % 3} again"));
        Write("corpus.jsonl", string.Join('\n', texts.Select(text => JsonSerializer.Serialize(new { id = text.Id, text = text.Text }))));
        Write("queries.jsonl", string.Join('\n', texts.Select(text => JsonSerializer.Serialize(new { id = "q" + text.Id, text = text.Text }))));
        Write("qrels.txt", string.Join('\n', texts.Select(text => $"q{text.Id} 0 {text.Id} 1")));

        var run = await RunAsync("--json");

        Assert.Equal(0, run.Code);
        var json = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(["keyword", "shingle", "vector", "hybrid"], json.GetProperty("legs").EnumerateArray().Select(leg => leg.GetProperty("leg").GetString()!));
        Assert.Equal(6, json.GetProperty("comparisons").GetArrayLength());
        Assert.Equal(1, json.GetProperty("legs")[0].GetProperty("map").GetDouble(), 1e-9);
        Assert.Equal(1, json.GetProperty("legs")[3].GetProperty("map").GetDouble(), 1e-9);
        Assert.Equal(1, new[] { "keyword", "shingle", "vector" }.Sum(leg => json.GetProperty("learned").GetProperty(leg).GetDouble()), 1e-9);
    }

    [Theory]
    [InlineData("{\"id\":\"d1\"}", "q1 0 d1 1", "corpus.jsonl:1")]
    [InlineData("{\"id\":\"d1\",\"text\":\"a\"}\n{\"id\":\"d1\",\"text\":\"b\"}", "q1 0 d1 1", "corpus.jsonl:2")]
    [InlineData("{\"id\":\"d1\",\"text\":\"a\"}", "q1 d1 1", "qrels.txt: Line 1")]
    [InlineData("{\"id\":\"d1\",\"text\":\"a\"}", "q9 0 d1 1", "judges none")]
    public async Task Bad_files_are_named(string corpus, string qrels, string message)
    {
        Write("corpus.jsonl", corpus);
        Write("queries.jsonl", "{\"id\":\"q1\",\"text\":\"a\"}");
        Write("qrels.txt", qrels);

        var run = await RunAsync();

        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Task<CommandLineRun> RunAsync(params string[] more) => CommandLineRun.OfAsync(
        ["evaluate", "retrieval", "--corpus", Of("corpus.jsonl"), "--queries", Of("queries.jsonl"), "--qrels", Of("qrels.txt"), "--lang", "en", .. more]);

    private void Write(string name, string text) => File.WriteAllText(Of(name), text);

    private string Of(string name) => Path.Combine(_folder.FullName, name);
}
