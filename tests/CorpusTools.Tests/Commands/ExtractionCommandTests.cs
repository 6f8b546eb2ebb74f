using System.Text.Json;
using JudicialAnalogs.CorpusTools.Synthesis;
using JudicialAnalogs.Testing;

namespace CorpusTools.Tests.Commands;

[Collection(nameof(OneConsole))]
public sealed class ExtractionCommandTests : IDisposable
{
    private static readonly string[] Keys =
    [
        "file", "language", "act_kind", "court", "region", "case_number", "date", "judge", "instance", "procedure", "segments", "defendants", "cited_provisions",
        "key_arguments", "personal_data", "claim_type", "claim_amount", "outcome", "awarded_amount", "confidence",
    ];

    private static readonly string[] DefendantKeys =
    [
        "pseudonym", "born", "recidivism", "prior_convictions", "counts", "final_punishment", "additional", "mitigating", "aggravating", "rejected_factors", "plea", "reductions", "reductions_refused",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("analogs-tests-");

    public ExtractionCommandTests() => SyntheticArchive.Write(new SyntheticOptions { Count = 6 }, _folder.FullName, asText: true);

    private string[] Files => [.. Directory.GetFiles(Path.Combine(_folder.FullName, "acts")).Order(StringComparer.Ordinal)];

    [Fact]
    public async Task Extract_prints_an_object_a_line_with_the_names_of_the_schema()
    {
        var run = await CommandLineRun.OfAsync(["extract", .. Files, "--json"]);

        Assert.Equal(0, run.Code);
        var lines = run.Output.TrimEnd().Split('\n');
        Assert.Equal(6, lines.Length);
        foreach (var act in lines.Select(line => JsonDocument.Parse(line).RootElement))
        {
            Assert.Empty(Keys.Except(act.EnumerateObject().Select(property => property.Name)));
            Assert.Empty(DefendantKeys.Except(act.GetProperty("defendants")[0].EnumerateObject().Select(property => property.Name)));
        }
    }

    [Fact]
    public async Task Extract_without_json_names_the_finding_and_the_punishment_of_each_count()
    {
        var run = await CommandLineRun.OfAsync("extract", Files[0]);

        Assert.Equal(0, run.Code);
        Assert.Contains(Path.GetFileName(Files[0]), run.Output, StringComparison.Ordinal);
        Assert.Contains(" → ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_tells_of_what_is_no_act_and_still_prints_the_rest()
    {
        var noise = Path.Combine(_folder.FullName, "noise.txt");
        await File.WriteAllTextAsync(noise, "nothing of a court", TestContext.Current.CancellationToken);

        var run = await CommandLineRun.OfAsync("extract", noise, Files[0], "--json");

        Assert.Equal(2, run.Code);
        Assert.Contains("noise.txt", run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Output.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Redact_leaves_no_number_of_a_person()
    {
        var numbers = (await File.ReadAllLinesAsync(Path.Combine(_folder.FullName, "synthetic-gold.jsonl"), TestContext.Current.CancellationToken))
            .SelectMany(line => JsonDocument.Parse(line).RootElement.GetProperty("personal_data").EnumerateArray())
            .Where(datum => datum.GetProperty("kind").GetString() == "iin").Select(datum => datum.GetProperty("text").GetString()!).ToList();
        Assert.NotEmpty(numbers);

        foreach (var file in Files)
        {
            var run = await CommandLineRun.OfAsync("redact", file);
            Assert.Equal(0, run.Code);
            Assert.All(numbers, number => Assert.DoesNotContain(number, run.Output, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Evaluate_reads_the_synthetic_gold_and_finds_the_punishments()
    {
        var run = await CommandLineRun.OfAsync("evaluate", "extraction", "--gold", Path.Combine(_folder.FullName, "synthetic-gold.jsonl"), "--json");

        Assert.Equal(0, run.Code);
        var scores = JsonDocument.Parse(run.Output).RootElement.GetProperty("fields").EnumerateArray().ToList();
        var punishment = scores.Single(score => score.GetProperty("field").GetString() == "punishment" && score.GetProperty("language").GetString() == "all");
        Assert.True(punishment.GetProperty("expected").GetInt32() >= 6);
        Assert.InRange(punishment.GetProperty("f1").GetDouble(), 0.8, 1);
    }

    [Fact]
    public async Task Evaluate_lists_a_miss_with_what_was_expected_and_what_was_read()
    {
        var gold = Path.Combine(_folder.FullName, "gold.json");
        await File.WriteAllTextAsync(gold, $$"""[{"file":"{{Path.GetFileName(Files[0])}}","language":"ru","case_number":"no such number"}]""", TestContext.Current.CancellationToken);

        var run = await CommandLineRun.OfAsync("evaluate", "extraction", "--gold", gold);

        Assert.Equal(0, run.Code);
        Assert.Contains(run.Output.Split('\n'), line => line.StartsWith("case_number\t", StringComparison.Ordinal) && line.Contains("expected: no such number", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[{\"file\":\"not there.txt\"}]", "not there.txt")]
    [InlineData("[{\"file\":", "extraction-schema.md")]
    public async Task Gold_that_cannot_be_used_is_exit_code_2_and_says_why(string content, string named)
    {
        var gold = Path.Combine(_folder.FullName, "gold.json");
        await File.WriteAllTextAsync(gold, content, TestContext.Current.CancellationToken);

        var run = await CommandLineRun.OfAsync("evaluate", "extraction", "--gold", gold);

        Assert.Equal(2, run.Code);
        Assert.Contains(named, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kk", "кінәсін\tкінә\tkk")]
    [InlineData("ru", "кражи\tкраж\tru")]
    [InlineData("auto", "188-1\t188-1\tund")]
    public async Task Language_analyze_prints_token_stem_and_language(string language, string line)
    {
        var input = Console.In;
        Console.SetIn(new StringReader(line.Split('\t')[0] + "\n"));
        try
        {
            var run = await CommandLineRun.OfAsync("language", "analyze", "--lang", language);
            Assert.Equal((0, line + "\n"), (run.Code, run.Output));
        }
        finally
        {
            Console.SetIn(input);
        }
    }

    [Fact]
    public async Task The_hand_written_acts_are_read_as_their_gold_says()
    {
        var gold = SharedMaterial.Require("acts/gold.json");

        var run = await CommandLineRun.OfAsync("evaluate", "extraction", "--gold", gold, "--json");

        var scores = JsonDocument.Parse(run.Output).RootElement.GetProperty("fields").EnumerateArray().ToLookup(score => score.GetProperty("field").GetString()!, score => score.GetProperty("f1").GetDouble());
        foreach (var field in new[] { "court", "region", "judge", "segments", "charged", "found", "punishment", "final_punishment", "accepted_factors", "personal_data_recall", "iin_hidden" })
            Assert.All(scores[field], f1 => Assert.InRange(f1, 0.98, 1));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
