using System.Text.Json;

namespace CorpusTools.Tests.Commands;

[Collection(nameof(OneConsole))]
public sealed class BenchAssessTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bench-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Drafts_are_compared_by_a_real_server_and_a_kept_archive_is_not_built_again()
    {
        string[] call = ["bench", "assess", "--counts", "45", "--callers", "2", "--requests", "6", "--words", "30", "--folder", Path.Combine(_folder.FullName, "kept"), "--json"];
        using var first = JsonDocument.Parse((await CommandLineRun.OfAsync(call)).Output);
        var figures = Assert.Single(first.RootElement.GetProperty("sizes").EnumerateArray());
        Assert.InRange(figures.GetProperty("counts").GetInt32(), 45, 49);
        Assert.InRange(figures.GetProperty("acts").GetInt32(), 20, 49);
        Assert.Equal(6, figures.GetProperty("requests").GetInt32());
        Assert.True(figures.GetProperty("p50").GetDouble() <= figures.GetProperty("p99").GetDouble());
        Assert.All(["cpu_milliseconds", "allocated_kilobytes", "answer_kilobytes", "build_seconds", "start_seconds", "calls_per_second"], name => Assert.True(figures.GetProperty(name).GetDouble() > 0, name));

        using var second = JsonDocument.Parse((await CommandLineRun.OfAsync(call)).Output);
        var again = Assert.Single(second.RootElement.GetProperty("sizes").EnumerateArray());
        Assert.Equal(figures.GetProperty("counts").GetInt32(), again.GetProperty("counts").GetInt32());
        Assert.Equal(0, again.GetProperty("build_seconds").GetDouble());
    }
}
