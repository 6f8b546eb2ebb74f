using System.Text.Json;

namespace CorpusTools.Tests.Commands;

[Collection(nameof(OneConsole))]
public sealed class BenchCrashTests
{
    [Fact]
    public async Task Killed_at_any_moment_records_and_index_stay_whole()
    {
        var run = await CommandLineRun.OfAsync("bench", "crash", "--rounds", "6", "--json");

        Assert.True(run.Code == 0, run.Errors);
        using var figures = JsonDocument.Parse(run.Output);
        Assert.Equal(6, figures.RootElement.GetProperty("rounds").GetInt32());
        Assert.True(figures.RootElement.GetProperty("acknowledged").GetInt32() > 0);
    }
}
