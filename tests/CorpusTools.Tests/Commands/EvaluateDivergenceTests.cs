using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace CorpusTools.Tests.Commands;

[Collection(nameof(OneConsole))]
public sealed class EvaluateDivergenceTests : IDisposable
{
    private const string Config = """
        {"strata":[["article"]],"kind":"kind","kind_order":["fine","prison"],"size":{"prison":"months","fine":"amount"},
         "group":"court","year":"year","features":["prior"],"fit_until":2023,"test_from":2024,"alpha":0.05,"confidence":0.95}
        """;

    private const string Header = "year,court,article,kind,months,amount,prior\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("analogs-divergence-tests-");

    [Fact]
    public async Task Figures_of_a_small_table_are_those_counted_by_hand()
    {
        // 100 decisions of 21 to 30 months, each size ten times, then two: an ordinary one and one far beyond.
        var past = Enumerable.Range(0, 100).Select(i => $"{2020 + (i / 25)},c1,a,prison,{21 + (i * 7 % 10)},,no\n");
        Write("t.csv", Header + string.Concat(past) + "2024,c1,a,prison,25,,no\n2024,c2,a,prison,300,,no\n");

        var report = await ReportAsync("t.csv");

        Assert.Equal((100, 2), (report.GetProperty("learned").GetInt32(), report.GetProperty("tested").GetInt32()));
        var sharp = report.GetProperty("sharp");
        Assert.Equal(0.5, sharp.GetProperty("false_alert_rate").GetDouble());
        Assert.Equal(0, sharp.GetProperty("abstention").GetDouble());
        // Clopper and Pearson for 1 of 2: 1 − √0.975 and √0.975.
        Assert.Equal(1 - Math.Sqrt(0.975), sharp.GetProperty("interval")[0].GetDouble(), 1e-9);
        Assert.Equal(Math.Sqrt(0.975), sharp.GetProperty("interval")[1].GetDouble(), 1e-9);
        var stratum = Assert.Single(sharp.GetProperty("strata").EnumerateArray());
        Assert.Equal(("article=a", 100, 2), (stratum.GetProperty("key").GetString(), stratum.GetProperty("n_fit").GetInt32(), stratum.GetProperty("n_test").GetInt32()));
        // Median 25.5, quartiles 23 and 28: fences 15.5 and 35.5; mean 25.5, deviation 2.887: 19.7 and 31.3. 25·1.5 is beyond them all.
        var power = report.GetProperty("power").EnumerateArray().ToDictionary(row => row.GetProperty("shift").GetString()!);
        Assert.Equal(["kind_harsher", "kind_milder", "x1.5", "x2", "x3", "/1.5", "/2", "/3"], power.Keys);
        Assert.Equal(0, power["kind_harsher"].GetProperty("planted").GetInt32());
        Assert.Equal((2, 1.0, 1.0), (power["x3"].GetProperty("planted").GetInt32(), power["x3"].GetProperty("sharp").GetDouble(), power["x3"].GetProperty("iqr").GetDouble()));
        Assert.Equal((1.0, 1.0), (power["x1.5"].GetProperty("iqr").GetDouble(), power["x1.5"].GetProperty("z").GetDouble()));
        Assert.Equal(0.5, report.GetProperty("rules").GetProperty("mad").GetProperty("false_alert_rate").GetDouble());
    }

    [Fact]
    public async Task Lines_of_json_and_compressed_values_give_the_same_bytes_as_the_table()
    {
        var rows = Rows(300);
        Write("t.csv", Header + string.Concat(rows.Select(row => string.Join(',', row) + "\n")));
        Write("t.jsonl", string.Join('\n', rows.Select(row =>
            $$"""{"year":{{row[0]}},"court":"{{row[1]}}","article":"{{row[2]}}","kind":"{{row[3]}}","months":{{(row[4].Length == 0 ? "null" : row[4])}},"amount":{{(row[5].Length == 0 ? "null" : row[5])}},"prior":"{{row[6]}}"}""")));
        using (var zipped = new GZipStream(File.Create(Of("t.csv.gz")), CompressionLevel.Fastest))
            zipped.Write(Encoding.UTF8.GetBytes(File.ReadAllText(Of("t.csv"))));
        Write("c.json", Config);

        var outputs = new List<string>();
        foreach (var file in new[] { "t.csv", "t.jsonl", "t.csv.gz", "t.csv" })
            outputs.Add((await RunAsync(file)).Output);

        Assert.All(outputs, output => Assert.Equal(outputs[0], output));
        Assert.StartsWith("{\"sharp\":{", outputs[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_frozen_calibration_neither_learns_nor_watches()
    {
        var past = Enumerable.Range(0, 400).Select(i => $"2022,c{i % 7},a,prison,{21 + (i * 7 % 10)},,no\n");
        var changed = Enumerable.Range(0, 200).Select(i => $"2024,c{i % 7},a,prison,{100 + (i * 7 % 10)},,no\n");
        Write("t.csv", Header + string.Concat(past) + string.Concat(changed));

        var (living, frozen) = (await ReportAsync("t.csv"), await ReportAsync("t.csv", "--frozen"));

        Assert.Equal(1, frozen.GetProperty("sharp").GetProperty("false_alert_rate").GetDouble());
        Assert.Empty(frozen.GetProperty("drift").EnumerateArray());
        Assert.True(living.GetProperty("sharp").GetProperty("false_alert_rate").GetDouble() < 0.085);
        var drift = living.GetProperty("drift").EnumerateArray().First();
        Assert.Equal(("article=a", "article=a: practice is shifting"), (drift.GetProperty("stratum").GetString(), drift.GetProperty("message").GetString()));
        Assert.InRange(drift.GetProperty("tested_before").GetInt32(), 3, 10);
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData(Header, "no rows")]
    [InlineData("year,court\n2020,c\n", "no column \"article\"")]
    [InlineData(Header + "2020,c,a,prison,12,,no\n2021,c,a,exile,12,,no\n", "t.csv:3: kind: the kind \"exile\" is not in \"kind_order\"")]
    [InlineData(Header + "2020,c,a,,12,,no\n", "t.csv:2: kind: no kind is given")]
    [InlineData(Header + "2020,c,a,prison,twelve,,no\n", "t.csv:2: months: \"twelve\" is not a number")]
    [InlineData(Header + "2020,c,a,prison,-3,,no\n", "t.csv:2: months: the size -3 is below nothing")]
    [InlineData(Header + ",c,a,prison,12,,no\n", "t.csv:2: year: no year is given")]
    [InlineData(Header + "2020,c,a\n", "t.csv:2: 3 fields where the header has 7")]
    [InlineData(Header + "2020,\"c,a,prison,12,,no\n", "t.csv:2: a quoted field is not closed")]
    [InlineData("year,year\n1,2\n", "t.csv:1: the column \"year\" comes twice")]
    [InlineData(Header + "2020,c,a,prison,12,,no\n", "no decision is of 2024 or later")]
    [InlineData(Header + "2024,c,a,prison,12,,no\n", "no decision is of 2023 or before")]
    [InlineData("{\"year\":2020,\n", "t.csv:1: not JSON")]
    [InlineData("{\"year\":[2020]}\n", "t.csv:1: \"year\" is neither text")]
    public async Task A_wrong_table_is_refused_with_line_and_column_and_nothing_is_printed(string table, string message)
    {
        Write("t.csv", table);
        Write("c.json", Config);

        var run = await RunAsync("t.csv");

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "a JSON object is expected")]
    [InlineData("{", "not JSON")]
    [InlineData("{}", "\"strata\" is missing")]
    [InlineData("{\"strata\":[]}", "\"strata\" must be a list of lists of columns")]
    [InlineData("{\"strata\":[[]]}", "\"strata\" has a level without columns")]
    [InlineData("\"kind\":\"kind\"|\"kind\":7", "\"kind\" must be a text")]
    [InlineData("\"fit_until\":2023|\"fit_until\":\"2023\"", "\"fit_until\" must be a whole number")]
    [InlineData("\"fit_until\":2023|\"fit_until\":2024", "must be before \"test_from\"")]
    [InlineData("\"alpha\":0.05|\"alpha\":0", "\"alpha\" must be from")]
    [InlineData("\"confidence\":0.95|\"confidence\":1", "\"confidence\" must be from")]
    [InlineData("[\"fine\",\"prison\"]|[\"fine\",\"fine\",\"prison\"]", "names a kind twice")]
    [InlineData("\"prison\":\"months\"|\"exile\":\"months\"", "names the kind \"exile\"")]
    [InlineData("[\"prior\"]|[\"months\"]", "\"months\" is what was decided")]
    public async Task A_wrong_configuration_is_refused_with_its_key(string change, string message)
    {
        Write("t.csv", Header + "2020,c,a,prison,12,,no\n2024,c,a,prison,12,,no\n");
        Write("c.json", change.Split('|') is [var from, var to] ? Config.Replace(from, to, StringComparison.Ordinal) : change);

        var run = await RunAsync("t.csv");

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_not_given_are_no_obstacle_and_a_key_that_means_nothing_is_named()
    {
        Write("t.csv", Header + string.Concat(Rows(150).Select(row => string.Join(',', row) + "\n")) + "2024,,,fine,,0,\n\n2024,,,prison,,,\n");
        Write("c.json", Config.Replace("\"alpha\"", "\"colour\":\"red\",\"alpha\"", StringComparison.Ordinal));

        var run = await RunAsync("t.csv");

        Assert.Equal(0, run.Code);
        Assert.Contains("\"colour\" means nothing here", run.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static List<string[]> Rows(int count)
    {
        var random = new Random(count);
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var fine = random.NextDouble() < 0.4;
            return new[] { (2020 + (i * 5 / count)).ToString(System.Globalization.CultureInfo.InvariantCulture), $"c{i % 5}", $"a{i % 2}", fine ? "fine" : "prison", fine ? "" : $"{6 + random.Next(30)}", fine ? $"{100 * (1 + random.Next(20))}" : "", random.NextDouble() < 0.5 ? "yes" : "no" };
        })];
    }

    private async Task<JsonElement> ReportAsync(string table, params string[] more)
    {
        Write("c.json", Config);
        var run = await RunAsync(table, more);
        Assert.True(run.Code == 0, run.Errors);
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private Task<CommandLineRun> RunAsync(string table, params string[] more) =>
        CommandLineRun.OfAsync(["evaluate", "divergence", "--table", Of(table), "--config", Of("c.json"), "--json", .. more]);

    private string Of(string name) => Path.Combine(_folder.FullName, name);

    private void Write(string name, string content) => File.WriteAllText(Of(name), content);
}
