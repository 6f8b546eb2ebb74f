using System.Globalization;
using System.Text.Json;
using Google.Protobuf;
using JudicialAnalogs.CorpusTools.Reports;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;
using Spectre.Console;

namespace CorpusTools.Tests.Commands;

[Collection(nameof(OneConsole))]
public sealed class AuditConsistencyTests : IDisposable
{
    private const string Config = """
        {"strata":[["article","procedure"],["article"]],"kind":"kind","kind_order":["fine","prison"],"size":{"prison":"months","fine":"amount"},
         "group":"court","region":"region","year":"year","features":["prior","age"],"fit_until":2023,"test_from":2024}
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("analogs-consistency-tests-");

    [Fact]
    public async Task Courts_that_differ_are_told_from_courts_that_do_not()
    {
        var apart = await ReportAsync(Table(court => court % 2 == 0 ? 1 : 1.6));
        var alike = await ReportAsync(Table(_ => 1));

        Assert.True(apart.GetProperty("between_share_low").GetDouble() > alike.GetProperty("between_share").GetDouble());
        Assert.InRange(alike.GetProperty("between_share").GetDouble(), 0, 0.02);
        Assert.Equal(12, apart.GetProperty("groups").GetArrayLength());
        Assert.True(apart.GetProperty("groups").EnumerateArray().Count(group => group.GetProperty("notable").GetBoolean()) > 6);
        Assert.Equal(["fine", "prison"], apart.GetProperty("groups")[0].GetProperty("shares").EnumerateArray().Select(share => share.GetProperty("name").GetString()!));
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("kk")]
    [InlineData("en")]
    public async Task The_report_reads_as_text_in_every_language(string language)
    {
        Write("t.csv", Table(court => court % 2 == 0 ? 1 : 1.6));
        Write("c.json", Config);
        var run = await CommandLineRun.OfAsync("audit", "consistency", "--table", Of("t.csv"), "--config", Of("c.json"), "--by", "region", "--lang", language, "--json");
        var report = JsonParser.Default.Parse<ConsistencyReportResponse>(run.Output);
        using var written = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(written) });
        console.Profile.Width = 2000;
        var wording = Wording.All.Single(wording => wording.Code == language);
        new ConsistencyText(console, wording).Write(report);

        Assert.All(report.Statements, statement => Assert.Contains(statement, written.ToString()));
        Assert.All(report.Groups, group => Assert.Contains(group.Name, written.ToString()));
        Assert.Contains(wording.Say("Consistency.Limits"), report.Statements);
    }

    [Theory]
    [InlineData("\"group\":\"judge\"", "never judges")]
    [InlineData("\"group\":\"nobody\"", "no column \"nobody\"")]
    [InlineData("\"features\":[\"months\"]", "it can be neither a stratum nor a feature")]
    public async Task What_may_not_be_compared_ends_the_run(string wrong, string message)
    {
        Write("t.csv", Table(_ => 1));
        Write("c.json", wrong.StartsWith("\"group\"", StringComparison.Ordinal) ? Config.Replace("\"group\":\"court\"", wrong, StringComparison.Ordinal) : Config.Replace("\"features\":[\"prior\",\"age\"]", wrong, StringComparison.Ordinal));
        var run = await CommandLineRun.OfAsync("audit", "consistency", "--table", Of("t.csv"), "--config", Of("c.json"), "--json");

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Errors);
    }

    [Fact]
    public async Task A_protected_trait_among_the_features_is_passed_over_and_changes_nothing()
    {
        Write("t.csv", Table(_ => 1));
        Write("c.json", Config);
        Write("d.json", Config.Replace("\"prior\"", "\"prior\",\"gender\"", StringComparison.Ordinal));
        var plain = await CommandLineRun.OfAsync("audit", "consistency", "--table", Of("t.csv"), "--config", Of("c.json"), "--json");
        var with = await CommandLineRun.OfAsync("audit", "consistency", "--table", Of("t.csv"), "--config", Of("d.json"), "--json");

        Assert.Equal(plain.Output, with.Output);
        Assert.Contains("\"gender\" is a protected trait", with.Errors);
    }

    [Fact]
    public async Task A_severity_is_taken_by_its_place_so_that_a_slip_of_the_pen_weighs_nothing_unless_it_is_wanted_as_it_is()
    {
        var rows = Table(court => court % 2 == 0 ? 1 : 1.6);
        var config = Config.Replace("\"year\":", "\"severity\":\"months\",\"year\":", StringComparison.Ordinal);
        var slip = rows + "2022,c01,r1,a,general,prison,900000000,,no,30,m\n";
        var sane = await ReportAsync(rows, config);

        Assert.Equal(sane.GetProperty("between_share").GetDouble(), (await ReportAsync(slip, config)).GetProperty("between_share").GetDouble(), 0.02);
        Assert.InRange((await ReportAsync(slip, config.Replace("\"severity\":", "\"severity_scale\":\"as_is\",\"severity\":", StringComparison.Ordinal))).GetProperty("between_share").GetDouble(), 0, 0.01);
    }

    [Fact]
    public async Task The_shared_table_of_real_decisions_gives_a_share_with_its_interval()
    {
        var path = SharedMaterial.Require("sentencing/mongolia-2020-2024.csv.gz");
        Write("c.json", """
            {"strata":[["primary_article","plea_agreement"],["primary_article"]],"kind":"sentence_type","kind_order":["fine","community_service","suspended","imprisonment"],
             "size":{"fine":"sentence_fine_mnt","community_service":"sentence_community_hours","suspended":"sentence_suspended_months","imprisonment":"sentence_months"},
             "group":"court_id","year":"year","features":["prior_criminal","injury_severity","plea_guilty","restitution_paid"]}
            """);
        var run = await CommandLineRun.OfAsync("audit", "consistency", "--table", path, "--config", Of("c.json"), "--json");
        var report = JsonDocument.Parse(run.Output).RootElement;

        Assert.Equal((57050, 41), (report.GetProperty("size").GetInt32(), report.GetProperty("groups").GetArrayLength()));
        Assert.InRange(report.GetProperty("between_share_low").GetDouble(), 0.0001, report.GetProperty("between_share").GetDouble());
        Assert.InRange(report.GetProperty("between_share_high").GetDouble(), report.GetProperty("between_share").GetDouble(), 0.5);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Table(Func<int, double> factorOf)
    {
        var random = new Random(4);
        var rows = Enumerable.Range(0, 1_200).Select(i =>
        {
            var court = i % 12;
            var months = factorOf(court) * (10 + (20 * random.NextDouble()));
            var (prison, size) = (random.Next(3) > 0, months.ToString("0.0", CultureInfo.InvariantCulture));
            return string.Create(CultureInfo.InvariantCulture, $"{2020 + random.Next(4)},c{court:00},r{court % 4},{(random.Next(2) == 0 ? "a" : "b")},general,{(prison ? "prison" : "fine")},{(prison ? size : "")},{(prison ? "" : size)},{(random.Next(2) == 0 ? "no" : "yes")},{18 + random.Next(40)},{(random.Next(2) == 0 ? "m" : "f")}\n");
        });
        return "year,court,region,article,procedure,kind,months,amount,prior,age,gender\n" + string.Concat(rows);
    }

    private async Task<JsonElement> ReportAsync(string table, string config = Config)
    {
        Write("t.csv", table);
        Write("c.json", config);
        var run = await CommandLineRun.OfAsync("audit", "consistency", "--table", Of("t.csv"), "--config", Of("c.json"), "--json");
        Assert.Equal((0, ""), (run.Code, run.Errors));
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private string Of(string name) => Path.Combine(_folder.FullName, name);

    private void Write(string name, string text) => File.WriteAllText(Of(name), text);
}
