using System.Net;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Panel.Analogs;

public class AnalogPagesTests(BurglaryServer shared)
{
    private readonly TestServer _server = shared.Server;

    [Theory]
    [InlineData("ru")]
    [InlineData("kk")]
    [InlineData("en")]
    public async Task The_stored_list_and_a_list_asked_now_say_which_they_are(string language)
    {
        var draft = await DraftAsync("panel-analogs");
        using var reader = new PanelReader(_server);
        var words = Wording.All.Single(wording => wording.Code == language);

        var stored = await reader.ReadAsync($"/drafts/{draft.DraftId}/analogs?lang={language}");
        var now = await reader.ReadAsync($"/drafts/{draft.DraftId}/analogs?appeal=Upheld&lang={language}");

        Assert.Contains(words.Say("Panel.List.Stored"), stored, StringComparison.Ordinal);
        Assert.DoesNotContain(words.Say("Panel.List.Now"), stored, StringComparison.Ordinal);
        Assert.Contains(words.Say("Panel.List.Now"), now, StringComparison.Ordinal);
        Assert.Equal(draft.Practice.Analogs.Count, Cards(stored));
    }

    [Fact]
    public async Task A_filtered_list_is_the_one_that_the_service_answers_with()
    {
        var draft = await DraftAsync("panel-analogs");
        using var reader = new PanelReader(_server);
        var request = Asked.Find();
        request.Filter = new AnalogFilter { AppealOutcomes = { AppealOutcome.Upheld }, Decided = new DayRange { From = new Day { Year = 2024, Month = 1, Day_ = 1 } } };
        var served = await _server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", request);

        var page = await reader.ReadAsync($"/drafts/{draft.DraftId}/analogs?appeal=Upheld&from=2024&lang=en");

        Assert.Equal(served.Analogs.Select(analog => analog.CountAddress), Addresses(page));
        Assert.Contains(Wording.English.Say("Panel.List.Found", Wording.English.Number(served.Total)), page, StringComparison.Ordinal);
        Assert.Contains($"href=\"/drafts/{draft.DraftId}/analogs?from=2024&now=1&lang=en\"", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"/drafts/{draft.DraftId}/analogs?appeal=Upheld&now=1&lang=en\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from=yesterday", "from", "Panel.Filter.DayRefused")]
    [InlineData("appeal=Nonsense", "appeal", "Error.Field.Choice")]
    [InlineData("norm=188", "norm", null)]
    public async Task A_condition_that_cannot_be_taken_is_said_at_its_field_and_what_was_typed_is_kept(string query, string field, string? text)
    {
        var draft = await DraftAsync("panel-analogs");
        using var reader = new PanelReader(_server);

        var (status, page) = await reader.AskAsync($"/drafts/{draft.DraftId}/analogs?{query}&region=X&lang=en");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains($"<a href=\"#filter-{field}\">", page, StringComparison.Ordinal);
        Assert.Contains($"id=\"filter-{field}\"", page, StringComparison.Ordinal);
        Assert.Contains("Region: X", page, StringComparison.Ordinal);
        if (text is not null)
            Assert.Contains(Wording.English.Say(text), page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mark_is_kept_shown_and_taken_back_and_changes_no_list()
    {
        var draft = await DraftAsync("panel-marks");
        var address = draft.Practice.Analogs[2].CountAddress;
        using var reader = new PanelReader(_server);
        var before = await reader.ReadAsync($"/drafts/{draft.DraftId}/analogs?lang=en");

        var (status, location, _) = await SendAsync(reader, before, draft.DraftId, address, ("reason", "3"));
        var (again, _, _) = await SendAsync(reader, before, draft.DraftId, address, ("reason", "3"));
        var marked = await reader.ReadAsync(location.Split('#')[0]);

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther), (status, again));
        Assert.EndsWith("#analog-3", location, StringComparison.Ordinal);
        Assert.Contains(Wording.English.Say("Panel.Mark.Done"), marked, StringComparison.Ordinal);
        Assert.Contains(Wording.English.Say("Panel.Mark.Stands"), marked, StringComparison.Ordinal);
        Assert.Equal(Addresses(before), Addresses(marked));
        var entry = Assert.Single(await _server.Records.Marks.ListAsync(draft.DraftId, 0, 10, TestContext.Current.CancellationToken));
        Assert.Equal((address, 1, true, Records.Marks.MarkReason.OtherRole), (entry.Mark.CountAddress, entry.Mark.AssessmentNumber, entry.Mark.NotSimilar, entry.Mark.Reason!.Value));

        var (_, back, _) = await SendAsync(reader, marked, draft.DraftId, address, ("back", "1"));
        var taken = await reader.ReadAsync(back.Split('#')[0]);
        Assert.Contains(Wording.English.Say("Panel.Mark.TakenBack"), taken, StringComparison.Ordinal);
        Assert.DoesNotContain(Wording.English.Say("Panel.Mark.Stands"), taken, StringComparison.Ordinal);
        Assert.Equal(2, (await _server.Records.Marks.ListAsync(draft.DraftId, 0, 10, TestContext.Current.CancellationToken)).Count);
    }

    [Fact]
    public async Task A_mark_from_another_place_than_the_panel_is_refused()
    {
        var draft = await DraftAsync("panel-marks-2");
        using var reader = new PanelReader(_server);

        var (status, _, _) = await reader.SendAsync($"/drafts/{draft.DraftId}/analogs/mark?lang=en", ("count", draft.Practice.Analogs[0].CountAddress));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Empty(await _server.Records.Marks.ListAsync(draft.DraftId, 0, 10, TestContext.Current.CancellationToken));
    }

    private static Task<(HttpStatusCode Status, string Location, string Text)> SendAsync(PanelReader reader, string page, string draft, string address, (string Key, string Value) said) =>
        reader.SendAsync(
            $"/drafts/{draft}/analogs/mark?lang=en",
            ("form-token", PanelReader.Field(page, "form-token")),
            ("count", address),
            ("after", PanelReader.Field(page, "after")),
            ("place", "3"),
            ("version", "1"),
            said);

    private static int Cards(string page) => page.Split("<article class=\"card analog\"").Length - 1;

    // Each card has the checkbox of its count.
    private static IEnumerable<string> Addresses(string page) =>
        page.Split("<input type=\"checkbox\" name=\"count\" value=\"").Skip(1).Select(part => part[..part.IndexOf('"')]);

    private Task<AssessDraftResponse> DraftAsync(string key) => _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess(key));
}
