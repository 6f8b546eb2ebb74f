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

    [Fact]
    public async Task A_query_that_is_a_document_does_not_find_itself_unless_judged_to_and_another_of_the_same_name_may_be_found()
    {
        Write("corpus.jsonl", """
            {"id":"a","text":"storm in the harbour"}
            {"id":"b","text":"storm over land"}
            {"id":"c","text":"storm and tax"}
            """);
        Write("queries.jsonl", """
            {"id":"a","text":"storm in the harbour"}
            {"id":"b","text":"land"}
            {"id":"c","text":"storm and tax"}
            """);
        Write("qrels.txt", "a 0 b 1\nb 0 b 1\nc 0 c 1\n");

        var run = await RunAsync("--legs", "keyword", "--run", Of("out.trec"), "--json");

        Assert.Equal(0, run.Code);
        var json = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(1, json.GetProperty("own_documents").GetInt32());
        var lines = File.ReadAllLines(Of("out.trec"));
        Assert.DoesNotContain(lines, line => line.StartsWith("a Q0 a ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("b Q0 b 1 ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("c Q0 c 1 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Empty_texts_unknown_identifiers_and_queries_without_judgements_are_counted_aloud_and_break_nothing()
    {
        Write("corpus.jsonl", "{\"id\":\"d1\",\"text\":\"a storm\"}\n{\"id\":\"d2\",\"text\":\"\"}\n");
        Write("queries.jsonl", "{\"id\":\"q1\",\"text\":\"storm\"}\n{\"id\":\"q2\",\"text\":\"\"}\n{\"id\":\"q3\",\"text\":\"storm\"}\n");
        Write("qrels.txt", "q1 0 d1 1\nq1 0 gone 1\nq2 0 d2 1\nq9 0 d1 1\n");

        var run = await RunAsync("--json");

        Assert.Equal(0, run.Code);
        Assert.Equal(2, JsonDocument.Parse(run.Output).RootElement.GetProperty("queries").GetInt32());
        Assert.Equal(0.25, JsonDocument.Parse(run.Output).RootElement.GetProperty("legs")[0].GetProperty("map").GetDouble(), 1e-9);
        foreach (var notice in new[] { "1 judged queries", "1 relevant documents", "1 queries have no judgements", "1 queries are empty", "1 documents are empty" })
            Assert.Contains(notice, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ru", "Похищен велосипед из подвала.", "велосипеды")]
    [InlineData("kk", "Жертөледен велосипедті ұрлап кетті.", "велосипедтер")]
    [InlineData("auto", "Жертөледен велосипедті ұрлап кетті.", "жертөлелер")]
    public async Task Each_language_finds_other_forms_of_its_words(string language, string text, string query)
    {
        Write("corpus.jsonl", JsonSerializer.Serialize(new { id = "d1", title = "Заголовок", text }) + "\n{\"id\":\"d2\",\"text\":\"другое\"}\n");
        Write("queries.jsonl", JsonSerializer.Serialize(new { id = "q1", text = query }));
        Write("qrels.txt", "q1 0 d1 1\n");

        var run = await CommandLineRun.OfAsync(
            ["evaluate", "retrieval", "--corpus", Of("corpus.jsonl"), "--queries", Of("queries.jsonl"), "--qrels", Of("qrels.txt"), "--lang", language, "--legs", "keyword,shingle", "--json"]);

        Assert.Equal(0, run.Code);
        Assert.Equal(1, JsonDocument.Parse(run.Output).RootElement.GetProperty("legs")[0].GetProperty("map").GetDouble(), 1e-9);
    }

    [Theory]
    [InlineData("--legs", "keyword,words", "words")]
    [InlineData("--legs", ",", "at least one")]
    [InlineData("--train", "/nowhere/at/all", "/nowhere/at/all")]
    [InlineData("--run", "/nowhere/at/all/out.trec", "/nowhere/at/all")]
    [InlineData("--lang", "de", "de")]
    public async Task Options_that_cannot_be_are_named(string option, string value, string message)
    {
        Write("corpus.jsonl", "{\"id\":\"d1\",\"text\":\"a storm\"}");
        Write("queries.jsonl", "{\"id\":\"q1\",\"text\":\"storm\"}");
        Write("qrels.txt", "q1 0 d1 1\n");

        var run = await CommandLineRun.OfAsync(
            ["evaluate", "retrieval", "--corpus", Of("corpus.jsonl"), "--queries", Of("queries.jsonl"), "--qrels", Of("qrels.txt"), option, value]);

        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
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
