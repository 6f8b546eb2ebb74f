using System.Net;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Panel.Reasons;

public class ReasonPagesTests(BurglaryServer shared)
{
    private readonly TestServer _server = shared.Server;

    [Fact]
    public async Task A_reason_is_recorded_once_however_often_it_is_sent_and_the_page_says_what_comes_next()
    {
        var draft = await SharpAsync("panel-reason-1");
        using var reader = new PanelReader(_server);
        var fields = await FieldsAsync(reader, draft, ("category", "3"), ("text", " Тяжесть последствий.\r\nВторая строка. "));

        var first = await reader.SendAsync($"/drafts/{draft}/reason?lang=ru", fields);
        var again = await reader.SendAsync($"/drafts/{draft}/reason?lang=ru", fields);

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther), (first.Status, again.Status));
        var reason = Assert.Single((await HistoryAsync(draft)).Reasons).Reason;
        Assert.Equal((Records.Drafts.ReasonCategory.GravityOfConsequences, "Тяжесть последствий.\nВторая строка.", null), (reason.Category, reason.Text, reason.Passage));
        var page = await reader.ReadAsync(first.Location);
        Assert.Contains("Причина записана.", page, StringComparison.Ordinal);
        Assert.Contains($"data-taken=\"reason-{draft}\"", page, StringComparison.Ordinal);
        Assert.Contains("Причина указана; проект можно завершить.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ru", "", "", "Выберите одну из категорий причин.")]
    [InlineData("kk", "", "Себеп.", "Себептер санаттарының бірін таңдаңыз.")]
    [InlineData("en", "2", "  ", "This field must not be empty.")]
    [InlineData("en", "8", "A role.", "Choose one of the categories of reasons.")]
    public async Task A_reason_that_lacks_something_is_shown_again_with_what_was_typed(string language, string category, string text, string message)
    {
        var draft = await SharpAsync($"panel-reason-2-{language}-{category}");
        using var reader = new PanelReader(_server);
        var fields = await FieldsAsync(reader, draft, ("category", category), ("text", text));

        var refused = await reader.SendAsync($"/drafts/{draft}/reason?lang={language}", fields);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("role=\"alert\"", refused.Text, StringComparison.Ordinal);
        Assert.Contains(message, refused.Text, StringComparison.Ordinal);
        Assert.Contains($">{text.Trim()}</textarea>", refused.Text, StringComparison.Ordinal);
        Assert.Empty((await HistoryAsync(draft)).Reasons);
        if (category == "2")
            Assert.Matches("value=\"2\" checked", refused.Text);
    }

    [Fact]
    public async Task A_reason_that_is_too_long_is_refused_and_kept()
    {
        var draft = await SharpAsync("panel-reason-3");
        using var reader = new PanelReader(_server);
        var words = new string('я', 501);

        var refused = await reader.SendAsync($"/drafts/{draft}/reason?lang=en", await FieldsAsync(reader, draft, ("category", "1"), ("text", words)));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("At most 500 characters.", refused.Text, StringComparison.Ordinal);
        Assert.Contains(words, refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reason_may_point_at_a_paragraph_of_the_draft_and_at_none_that_is_not_there()
    {
        var draft = await SharpAsync("panel-reason-4");
        using var reader = new PanelReader(_server);

        var refused = await reader.SendAsync($"/drafts/{draft}/reason?lang=en", await FieldsAsync(reader, draft, ("category", "2"), ("text", "Role."), ("paragraph", "99")));
        var taken = await reader.SendAsync($"/drafts/{draft}/reason?lang=en", await FieldsAsync(reader, draft, ("category", "2"), ("text", "Role."), ("paragraph", "1")));

        Assert.Contains("The draft has no such paragraph.", refused.Text, StringComparison.Ordinal);
        Assert.Equal("¶ 1", Assert.Single((await HistoryAsync(draft)).Reasons).Reason.Passage);
        Assert.Contains("paragraph 1 of the draft", await reader.ReadAsync(taken.Location), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_an_earlier_revision_is_refused_with_what_was_typed()
    {
        var draft = await SharpAsync("panel-reason-5");
        using var reader = new PanelReader(_server);
        var stale = await FieldsAsync(reader, draft, ("category", "2"), ("text", "Typed long ago."));
        await _server.CallAsync<RecordReasonResponse>("DraftService/RecordReason", Asked.Reason("panel-reason-5-other", draft));

        var refused = await reader.SendAsync($"/drafts/{draft}/reason?lang=en", stale);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("The draft was changed meanwhile", refused.Text, StringComparison.Ordinal);
        Assert.Contains(">Typed long ago.</textarea>", refused.Text, StringComparison.Ordinal);
        Assert.Single((await HistoryAsync(draft)).Reasons);
    }

    [Fact]
    public async Task A_ruling_may_be_given_at_once_with_the_reason_to_follow_and_the_reason_later()
    {
        var draft = await SharpAsync("panel-reason-6");
        using var reader = new PanelReader(_server);
        var decided = await reader.SendAsync($"/drafts/{draft}/finalize?lang=en", await FieldsAsync(reader, draft, ("follow", "1")));
        var twice = await reader.SendAsync($"/drafts/{draft}/finalize?lang=en", ("form-token", decided.Text));

        Assert.Equal(HttpStatusCode.SeeOther, decided.Status);
        Assert.Equal(HttpStatusCode.BadRequest, twice.Status);
        Assert.True((await HistoryAsync(draft)).Draft.ReasonOwed);
        var owing = await reader.ReadAsync(decided.Location);
        Assert.Contains("Finalised; the reason is still to be recorded.", owing, StringComparison.Ordinal);

        var given = await reader.SendAsync($"/drafts/{draft}/reason?lang=en", await FieldsAsync(reader, draft, ("category", "7"), ("text", "Later.")));
        Assert.Equal(HttpStatusCode.SeeOther, given.Status);
        Assert.False((await HistoryAsync(draft)).Draft.ReasonOwed);
        Assert.Contains("No reason can be recorded in this state", await reader.ReadAsync($"/drafts/{draft}/reason?lang=en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deciding_without_the_reason_asked_for_is_answered_with_both_ways_on()
    {
        var draft = await SharpAsync("panel-reason-7");
        using var reader = new PanelReader(_server);

        var refused = await reader.SendAsync($"/drafts/{draft}/finalize?lang=en", await FieldsAsync(reader, draft, ("follow", "0")));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("One line is enough; or finalise with the reason to follow.", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Decided, the reason to follow", refused.Text, StringComparison.Ordinal);
        Assert.Contains("id=\"reason-form\"", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_within_practice_is_decided_as_it_stands_and_then_cannot_be_withdrawn()
    {
        var draft = (await _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("panel-reason-8", months: 28))).DraftId;
        using var reader = new PanelReader(_server);

        var decided = await reader.SendAsync($"/drafts/{draft}/finalize?lang=en", await FieldsAsync(reader, draft, ("follow", "0")));
        var withdrawn = await reader.SendAsync($"/drafts/{draft}/withdraw?lang=en", await FieldsAsync(reader, draft));

        Assert.Equal(HttpStatusCode.SeeOther, decided.Status);
        Assert.Equal(HttpStatusCode.Conflict, withdrawn.Status);
        Assert.Equal(Records.Drafts.DraftState.Finalized, (await HistoryAsync(draft)).Draft.State);
    }

    [Fact]
    public async Task A_draft_is_withdrawn_once_and_takes_no_reason_afterwards()
    {
        var draft = await SharpAsync("panel-reason-9");
        using var reader = new PanelReader(_server);
        var fields = await FieldsAsync(reader, draft);

        var first = await reader.SendAsync($"/drafts/{draft}/withdraw?lang=en", fields);
        var again = await reader.SendAsync($"/drafts/{draft}/withdraw?lang=en", fields);
        var late = await reader.SendAsync($"/drafts/{draft}/reason?lang=en", await FieldsAsync(reader, draft, ("category", "1"), ("text", "Late.")));

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther, HttpStatusCode.Conflict), (first.Status, again.Status, late.Status));
        Assert.Contains("The draft is withdrawn.", await reader.ReadAsync(first.Location), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_of_the_analysis_is_reported_by_the_same_form_and_reaches_the_correction_list()
    {
        var draft = await SharpAsync("panel-reason-10");
        using var reader = new PanelReader(_server);

        Assert.Matches("value=\"6\" checked", await reader.ReadAsync($"/drafts/{draft}/reason?category=6&lang=en"));
        await reader.SendAsync($"/drafts/{draft}/reason?lang=en", await FieldsAsync(reader, draft, ("category", "6"), ("text", "The group is not comparable.")));

        var errors = await _server.CallAsync<ListReportedErrorsResponse>("CorpusService/ListReportedErrors", new ListReportedErrorsRequest());
        Assert.Contains(errors.Errors, error => error.DraftId == draft && error.Text == "The group is not comparable.");
    }

    [Fact]
    public async Task A_form_that_another_site_made_up_is_refused()
    {
        var draft = await SharpAsync("panel-reason-11");
        using var reader = new PanelReader(_server);

        var refused = await reader.SendAsync($"/drafts/{draft}/reason", ("category", "1"), ("text", "Forged."), ("form-token", "made-up"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Empty((await HistoryAsync(draft)).Reasons);
    }

    private async Task<string> SharpAsync(string key) => (await _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess(key))).DraftId;

    private async Task<Records.Drafts.DraftHistory> HistoryAsync(string draft) => (await _server.Records.Drafts.GetHistoryAsync(draft, TestContext.Current.CancellationToken))!;

    // What the page of the draft would send: its token, the revision it was shown of, and what was filled in.
    private async Task<(string, string)[]> FieldsAsync(PanelReader reader, string draft, params (string, string)[] filled)
    {
        // A draft that takes nothing more has no form; any form of the panel has a token of the same browser.
        var token = PanelReader.Field(await reader.ReadAsync("/settings"), "form-token");
        var revision = (await HistoryAsync(draft)).Draft.Revision;
        return [("form-token", token), ("revision", $"{revision}"), .. filled];
    }
}
