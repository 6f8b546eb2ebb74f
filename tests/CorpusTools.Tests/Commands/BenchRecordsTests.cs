using System.Text.Json;

namespace CorpusTools.Tests.Commands;

[Collection(nameof(OneConsole))]
public sealed class BenchRecordsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bench-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Writes_over_stored_drafts_are_timed_and_a_kept_archive_is_not_filled_again()
    {
        string[] call = ["bench", "records", "--drafts", "300", "--writes", "60", "--rate", "1000", "--callers", "4", "--folder", Path.Combine(_folder.FullName, "kept"), "--json"];
        using var first = JsonDocument.Parse((await CommandLineRun.OfAsync(call)).Output);
        var figures = first.RootElement.GetProperty("figures");
        Assert.Equal((300, 60, 360), (figures.GetProperty("drafts").GetInt32(), figures.GetProperty("writes").GetInt32(), figures.GetProperty("ledger_entries").GetInt32()));
        Assert.True(figures.GetProperty("p50").GetDouble() <= figures.GetProperty("p99").GetDouble());
        Assert.Equal(2, figures.GetProperty("flush").GetArrayLength());

        using var second = JsonDocument.Parse((await CommandLineRun.OfAsync(call)).Output);
        Assert.Equal((320, 0), (second.RootElement.GetProperty("figures").GetProperty("drafts").GetInt32(), second.RootElement.GetProperty("figures").GetProperty("fill_seconds").GetInt32()));
    }
}
