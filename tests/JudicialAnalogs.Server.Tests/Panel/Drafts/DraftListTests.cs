using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Drafts;

namespace JudicialAnalogs.Server.Tests.Panel.Drafts;

public partial class DraftListTests
{
    private static readonly Caller Judge = new("local", "operator", "test");

    [Fact]
    public async Task Before_any_draft_the_first_page_says_how_to_begin()
    {
        await using var server = await TestServer.StartAsync();
        using var reader = new PanelReader(server);

        Assert.Contains("Проектов пока нет", await reader.ReadAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_drafts_stand_first_then_those_owing_a_reason_and_every_draft_is_met_once_over_the_pages()
    {
        await using var server = await TestServer.StartAsync();
        for (var number = 1; number <= 60; number++)
            await server.Records.Drafts.AssessAsync(Sharp(number), Judge, $"k{number}", TestContext.Current.CancellationToken);
        await server.Records.Drafts.FinalizeAsync("d0000000060", null, true, Judge, "f60", TestContext.Current.CancellationToken);
        await server.Records.Drafts.WithdrawAsync("d0000000059", null, Judge, "w59", TestContext.Current.CancellationToken);
        using var reader = new PanelReader(server);

        var met = new List<string>();
        for (var address = "/?lang=en"; address is not null;)
        {
            var page = await reader.ReadAsync(address);
            met.AddRange(DraftLink().Matches(page).Select(match => match.Groups["id"].Value));
            address = NextOf(page);
        }

        Assert.Equal(Enumerable.Range(1, 58).Reverse().Append(60).Append(59).Select(number => $"d{number:0000000000}"), met);
    }

    [Fact]
    public async Task A_row_tells_qualification_case_state_and_both_kinds_of_finding_apart()
    {
        await using var server = await TestServer.StartAsync();
        await server.Records.Drafts.AssessAsync(Sharp(7) with { OutsideLaw = true }, Judge, "k7", TestContext.Current.CancellationToken);
        using var reader = new PanelReader(server);

        var page = await reader.ReadAsync("/?lang=ru");

        Assert.Contains("ч. 3 ст. 188 УК, дело № 1-7-26", page, StringComparison.Ordinal);
        Assert.Contains("нужна причина", page, StringComparison.Ordinal);
        Assert.Contains("badge law-broken\">за пределами закона", page, StringComparison.Ordinal);
        Assert.Contains("badge level-sharp\">Практика: ", page, StringComparison.Ordinal);
        Assert.Contains("решение от 15.01.2026", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_of_the_list_can_be_read_alone_and_a_damaged_place_begins_from_the_start()
    {
        await using var server = await TestServer.StartAsync();
        await server.Records.Drafts.AssessAsync(Sharp(1), Judge, "k1", TestContext.Current.CancellationToken);
        using var reader = new PanelReader(server);

        Assert.Contains("There are no drafts in this part", await reader.ReadAsync("/?part=closed&lang=en"), StringComparison.Ordinal);
        foreach (var damaged in new[] { "9-d0000000001", "0-", "0-%00", "x", "0-d'--" })
            Assert.Contains("/drafts/d0000000001?", await reader.ReadAsync($"/?after={damaged}&lang=en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Going_on_without_the_panel_is_noted_nowhere()
    {
        await using var server = await TestServer.StartAsync();
        using var reader = new PanelReader(server);
        var before = (await server.Records.Ledger.CheckpointAsync(TestContext.Current.CancellationToken)).Sequence;

        var (status, text) = await reader.AskAsync("/without?lang=en");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Nothing was recorded about it", text, StringComparison.Ordinal);
        Assert.Equal(before, (await server.Records.Ledger.CheckpointAsync(TestContext.Current.CancellationToken)).Sequence);
    }

    private static string? NextOf(string page) => NextLink().Match(page) is { Success: true } match ? match.Groups["address"].Value : null;

    private static Assessment Sharp(int number) => new()
    {
        Draft = Encoding.UTF8.GetBytes("{}"),
        Seen = Encoding.UTF8.GetBytes("{}"),
        IndexVersion = "index-1",
        CalibrationVersion = "calibration-1",
        SharplyFarFromPractice = true,
        Subject = new AssessmentSubject { Article = "188", Part = "3", CaseNumber = $"1-{number}-26", DecidedOn = new DateOnly(2026, 1, 15) },
    };

    [GeneratedRegex("<a href=\"/drafts/(?<id>d[0-9]+)\\?")]
    private static partial Regex DraftLink();

    [GeneratedRegex("rel=\"next\" href=\"(?<address>[^\"]+)\"")]
    private static partial Regex NextLink();
}
