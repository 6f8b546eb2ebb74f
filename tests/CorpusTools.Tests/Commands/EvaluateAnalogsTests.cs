using System.Text.Json;
using JudicialAnalogs.Testing;

namespace CorpusTools.Tests.Commands;

[Collection(nameof(OneConsole))]
public sealed class EvaluateAnalogsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("analogs-tests-");

    [Fact]
    public async Task On_a_synthetic_archive_the_product_beats_words_and_charges_and_says_that_this_proves_nothing_alone()
    {
        var made = Path.Combine(_folder.FullName, "made-up");
        Assert.Equal(0, (await CommandLineRun.OfAsync("synth", made, "--acts", "400", "--seed", "5")).Code);

        var run = await CommandLineRun.OfAsync("evaluate", "analogs", "--acts", made, "--queries", "30", "--json");

        Assert.Equal(0, run.Code);
        var drafts = Sets(run.Output)["synthetic drafts"];
        Assert.Contains("proves nothing", drafts.GetProperty("note").GetString(), StringComparison.Ordinal);
        Assert.True(Measure(drafts, "product", "ndcg_10") > Measure(drafts, "keywords", "ndcg_10"));
        Assert.True(Measure(drafts, "product", "ndcg_10") > Measure(drafts, "charge match", "ndcg_10"));
        Assert.Equal(4, drafts.GetProperty("comparisons").GetArrayLength());
    }

    [Fact]
    public async Task On_real_civil_summaries_the_product_is_no_worse_than_words_and_finds_categories_better()
    {
        var run = await CommandLineRun.OfAsync("evaluate", "analogs", "--civil", SharedMaterial.Require("decisions/civil-ru.jsonl"), "--json");

        Assert.Equal(0, run.Code);
        var sets = Sets(run.Output);
        Assert.True(Measure(sets["civil known item"], "product", "mrr") >= Measure(sets["civil known item"], "keywords", "mrr"));
        Assert.True(Measure(sets["civil category"], "product", "map") > Measure(sets["civil category"], "keywords", "map"));
    }

    [Fact]
    public async Task Asked_twice_the_figures_are_the_same()
    {
        var file = Path.Combine(_folder.FullName, "civil.jsonl");
        var records = Enumerable.Range(0, 12).Select(i => JsonSerializer.Serialize(new Dictionary<string, string>
        {
            ["id"] = $"c{i}",
            ["категория"] = i % 2 == 0 ? "о взыскании долга" : "о выселении",
            ["суть_спора"] = i % 2 == 0 ? $"Спор о долге по расписке номер {i}." : $"Спор о квартире номер {i}.",
            ["правовая_позиция_суда"] = i % 2 == 0 ? $"Долг по расписке номер {i} не возвращён." : $"Квартира номер {i} занята без договора.",
            ["итоговое_решение"] = "Иск удовлетворён.",
        }));
        await File.WriteAllLinesAsync(file, records, TestContext.Current.CancellationToken);

        var (one, other) = (await CommandLineRun.OfAsync("evaluate", "analogs", "--civil", file, "--json"), await CommandLineRun.OfAsync("evaluate", "analogs", "--civil", file, "--json"));

        Assert.Equal(0, one.Code);
        Assert.Equal(one.Output, other.Output);
        Assert.Equal(12, Sets(one.Output)["civil category"].GetProperty("queries").GetInt32());
    }

    [Theory]
    [InlineData("--acts")]
    [InlineData("--civil")]
    public async Task What_is_missing_is_exit_code_2(string option)
    {
        var run = await CommandLineRun.OfAsync("evaluate", "analogs", option, Path.Combine(_folder.FullName, "missing"));

        Assert.Equal(2, run.Code);
        Assert.Contains("missing", run.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static Dictionary<string, JsonElement> Sets(string output) =>
        JsonDocument.Parse(output).RootElement.GetProperty("sets").EnumerateArray().ToDictionary(set => set.GetProperty("name").GetString()!);

    private static double Measure(JsonElement set, string system, string measure) =>
        set.GetProperty("systems").EnumerateArray().Single(row => row.GetProperty("system").GetString() == system).GetProperty(measure).GetDouble();
}
