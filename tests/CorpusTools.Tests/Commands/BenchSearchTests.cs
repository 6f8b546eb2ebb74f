using System.Text.Json;

namespace CorpusTools.Tests.Commands;

[Collection(nameof(OneConsole))]
public sealed class BenchSearchTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bench-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Every_kind_of_query_is_timed_beside_FTS5_and_a_kept_archive_is_not_built_again()
    {
        string[] call = ["bench", "search", "--acts", "300", "--tokens", "60", "--vocabulary", "500", "--queries", "3", "--fts5-queries", "2", "--dimensions", "16", "--folder", Path.Combine(_folder.FullName, "kept"), "--json"];
        using var first = JsonDocument.Parse((await CommandLineRun.OfAsync(call)).Output);
        var report = first.RootElement;
        var build = Assert.Single(report.GetProperty("builds").EnumerateArray());
        Assert.Equal(300, build.GetProperty("acts").GetInt32());
        Assert.InRange(build.GetProperty("statistics").GetProperty("postings").GetInt64(), 300 * 20, 300 * 60);
        Assert.True(build.GetProperty("acts_per_second").GetDouble() > 0);
        Assert.Equal(
            ["5 terms", "5 terms in one court of 20", "20 terms", "20 terms in one court of 20", "60 terms", "60 terms in one court of 20", "150 terms", "150 terms in one court of 20", "vectors, best 100", "hybrid, an act as the query, explained"],
            report.GetProperty("timings").EnumerateArray().Select(timing => timing.GetProperty("what").GetString()));
        Assert.All(report.GetProperty("timings").EnumerateArray(), timing => Assert.True(timing.GetProperty("p50").GetDouble() <= timing.GetProperty("p95").GetDouble()));
        Assert.InRange(Assert.Single(report.GetProperty("vector_recalls").EnumerateObject(), recall => recall.Name == "300").Value.GetDouble(), 0.99, 1);
        Assert.Equal(["5 terms", "20 terms", "60 terms", "150 terms"], report.GetProperty("ratios").EnumerateObject().Select(ratio => ratio.Name));

        using var second = JsonDocument.Parse((await CommandLineRun.OfAsync(call)).Output);
        Assert.Equal(0, Assert.Single(second.RootElement.GetProperty("builds").EnumerateArray()).GetProperty("acts_per_second").GetDouble());
    }

    [Theory]
    [InlineData("--acts", "0")]
    [InlineData("--seed", "6")]
    public async Task Number_out_of_range_and_a_folder_of_another_archive_are_bad_input(string option, string value)
    {
        var kept = Path.Combine(_folder.FullName, "other");
        Directory.CreateDirectory(kept);
        await File.WriteAllTextAsync(Path.Combine(kept, "archive.txt"), "another", TestContext.Current.CancellationToken);
        var run = await CommandLineRun.OfAsync("bench", "search", "--folder", kept, option, value);
        Assert.Equal(2, run.Code);
    }
}
