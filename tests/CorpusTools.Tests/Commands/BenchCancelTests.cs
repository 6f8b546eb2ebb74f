using System.Text.Json;

namespace CorpusTools.Tests.Commands;

[Collection(nameof(OneConsole))]
public sealed class BenchCancelTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bench-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Every_call_that_is_hung_up_on_stops_and_is_told_of()
    {
        var archive = Path.Combine(_folder.FullName, "archive");
        await CommandLineRun.OfAsync("bench", "assess", "--counts", "40", "--callers", "1", "--requests", "2", "--words", "30", "--folder", archive, "--json");

        using var told = JsonDocument.Parse((await CommandLineRun.OfAsync("bench", "cancel", "--data", archive, "--calls", "2", "--long-text", "20000", "--json")).Output);

        var calls = told.RootElement.GetProperty("calls").EnumerateArray().ToList();
        Assert.Equal(10, calls.Count);
        Assert.All(calls, call => Assert.True(call.GetProperty("usual").GetDouble() > 0));
        Assert.All(calls, call => Assert.InRange(call.GetProperty("cancelled").GetInt32(), 0, 2));
        Assert.All(calls, call => Assert.True(call.GetProperty("p50").GetDouble() <= call.GetProperty("most").GetDouble()));
    }
}
