using System.Net;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Panel.Figures;

public class FigurePagesTests(BurglaryServer shared)
{
    private readonly TestServer _server = shared.Server;

    [Fact]
    public async Task Figures_are_shown_at_once_unless_the_judge_asks_otherwise()
    {
        var draft = await OpenAsync("panel-figures-1");
        using var reader = new PanelReader(_server);

        var page = await reader.ReadAsync($"/drafts/{draft}?lang=en");

        Assert.Contains("id=\"punishments\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"provisional\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_courts_imposed_is_not_in_the_page_until_a_provisional_decision_is_entered_and_then_it_is()
    {
        var draft = await OpenAsync("panel-figures-2");
        using var reader = new PanelReader(_server);
        await ChooseAsync(reader, "after");

        var before = await reader.ReadAsync($"/drafts/{draft}?lang=en");
        Assert.DoesNotContain("id=\"punishments\"", before, StringComparison.Ordinal);
        Assert.DoesNotContain("figure class=\"strip\"", before, StringComparison.Ordinal);
        Assert.DoesNotContain("Practice imposed", before, StringComparison.Ordinal);
        Assert.DoesNotContain("imprisonment, 2", before, StringComparison.Ordinal);
        Assert.Contains("id=\"analogs\"", before, StringComparison.Ordinal);
        Assert.DoesNotContain(("draft.figures", $"{draft} 1"), await EntriesAsync());

        var sent = new[] { ("form-token", PanelReader.Field(before, "form-token")), ("revision", PanelReader.Field(before, "revision")), ("form", "Imprisonment"), ("amount", "2,5"), ("unit", "years"), ("conditional", "1") };
        var first = await reader.SendAsync($"/drafts/{draft}/provisional?lang=en", sent);
        var again = await reader.SendAsync($"/drafts/{draft}/provisional?lang=en", sent);
        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther), (first.Status, again.Status));

        var after = await reader.ReadAsync(first.Location);
        Assert.Contains("id=\"punishments\"", after, StringComparison.Ordinal);
        Assert.Contains("imprisonment, conditional, 2 years 6 months", after, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"provisional\"", after, StringComparison.Ordinal);
        Assert.Equal(2, (await _server.Records.Drafts.GetHistoryAsync(draft, TestContext.Current.CancellationToken))!.Assessments.Count);
        var entries = await EntriesAsync();
        Assert.True(entries.IndexOf(("draft.provisional", $"{draft} 2")) is >= 0 and var decided && decided < entries.IndexOf(("draft.figures", $"{draft} 2")), "the decision stands before the figures");
    }

    [Theory]
    [InlineData("", "2", "years", "Choose the form of punishment.")]
    [InlineData("Imprisonment", "", "years", "Give the size of the punishment")]
    [InlineData("Imprisonment", "two", "Months", "Give the size of the punishment")]
    [InlineData("Fine", "100", "Parsecs", "Give the size of the punishment")]
    public async Task A_provisional_decision_that_lacks_something_is_shown_again_with_what_was_typed(string form, string amount, string unit, string message)
    {
        var draft = await OpenAsync($"panel-figures-3-{form}-{amount}-{unit}");
        using var reader = new PanelReader(_server);
        var page = await reader.ReadAsync($"/drafts/{draft}?lang=en");

        var refused = await reader.SendAsync(
            $"/drafts/{draft}/provisional?lang=en",
            ("form-token", PanelReader.Field(page, "form-token")), ("revision", PanelReader.Field(page, "revision")), ("form", form), ("amount", amount), ("unit", unit));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains(message, refused.Text, StringComparison.Ordinal);
        Assert.Contains($"value=\"{amount}\"", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_that_open_punishments_wait_for_the_decision_too()
    {
        var draft = await OpenAsync("panel-figures-4");
        using var reader = new PanelReader(_server);
        await ChooseAsync(reader, "after");

        foreach (var path in new[] { "counts?of=group", "note?", "note/file?format=json", "analogs/compare?first=act-1%230.0" })
        {
            var (status, text) = await reader.AskAsync($"/drafts/{draft}/{path}&lang=en");
            Assert.Equal((path, HttpStatusCode.Conflict), (path, status));
            Assert.Contains("first enter your own provisional decision", text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("imprisonment, 2", await reader.ReadAsync($"/drafts/{draft}/analogs?lang=en"), StringComparison.Ordinal);
        await ChooseAsync(reader, "at-once");
        await reader.ReadAsync($"/drafts/{draft}/counts?of=group&lang=en");
    }

    private static async Task ChooseAsync(PanelReader reader, string choice)
    {
        var token = PanelReader.Field(await reader.ReadAsync("/settings?lang=en"), "form-token");
        var saved = await reader.SendAsync("/settings?lang=en", ("form-token", token), ("figures", choice));
        Assert.Equal(HttpStatusCode.SeeOther, saved.Status);
        Assert.Matches($"value=\"{choice}\" checked", await reader.ReadAsync(saved.Location));
    }

    private async Task<string> OpenAsync(string key)
    {
        var request = Asked.Assess(key);
        (request.Punishment, request.PunishmentOpen) = (null, true);
        return (await _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", request)).DraftId;
    }

    private async Task<List<(string, string)>> EntriesAsync()
    {
        var all = new List<(string, string)>();
        while (await _server.Records.Ledger.ReadAsync(all.Count, 10_000, TestContext.Current.CancellationToken) is { Count: > 0 } page)
            all.AddRange(page.Select(entry => (entry.Action, entry.Subject)));
        return all;
    }
}
