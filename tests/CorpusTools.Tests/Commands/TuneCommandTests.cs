using System.Text.Json;

namespace CorpusTools.Tests.Commands;

[Collection(nameof(OneConsole))]
public sealed class TuneCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("analogs-tests-");

    private string Data => Path.Combine(_folder.FullName, "data");

    [Fact]
    public async Task What_is_learned_from_the_archive_itself_is_shown_by_status_and_outlives_a_rebuild()
    {
        await ImportAsync(150);

        var tuned = await CommandLineRun.OfAsync("tune", "--data", Data, "--json");
        var status = await CommandLineRun.OfAsync("index", "status", "--data", Data, "--json");
        await CommandLineRun.OfAsync("index", "rebuild", "--data", Data);
        var rebuilt = await CommandLineRun.OfAsync("index", "status", "--data", Data, "--json");

        Assert.Equal(0, tuned.Code);
        var figures = JsonDocument.Parse(tuned.Output).RootElement;
        Assert.All(figures.GetProperty("held_out").EnumerateObject(), leg => Assert.True(leg.Value.GetDouble() <= figures.GetProperty("map").GetDouble()));
        var queries = figures.GetProperty("queries").GetInt32();
        Assert.All([status, rebuilt], run => Assert.Equal(queries, JsonDocument.Parse(run.Output).RootElement.GetProperty("learned_from").GetInt32()));
        Assert.Equal("Convex", JsonDocument.Parse(status.Output).RootElement.GetProperty("fusion").GetString());
    }

    [Fact]
    public async Task Too_few_queries_change_nothing_and_end_with_code_1()
    {
        await ImportAsync(5);

        var tuned = await CommandLineRun.OfAsync("tune", "--data", Data, "--json");

        Assert.Equal(1, tuned.Code);
        Assert.Equal("ReciprocalRank", JsonDocument.Parse(tuned.Output).RootElement.GetProperty("ranking").GetProperty("fusion").GetString());
    }

    [Fact]
    public async Task Queries_without_judgements_are_refused() =>
        Assert.Equal(2, (await CommandLineRun.OfAsync("tune", "--data", Data, "--queries", "q.jsonl")).Code);

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task ImportAsync(int acts)
    {
        var made = Path.Combine(_folder.FullName, "acts");
        Assert.Equal(0, (await CommandLineRun.OfAsync("synth", made, "--acts", acts.ToString(System.Globalization.CultureInfo.InvariantCulture), "--seed", "3")).Code);
        Assert.Equal(0, (await CommandLineRun.OfAsync("import", "acts", "--data", Data, Path.Combine(made, "synthetic-acts.jsonl"))).Code);
    }
}
