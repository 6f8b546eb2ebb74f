using System.Net;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Server.Tests.Panel.Admin.Review;

public sealed class ReviewPagesTests : IAsyncLifetime
{
    private const string Value = "/admin/review/value?lang=en";

    private TestServer _server = null!;
    private PanelReader _panel = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await TestServer.StartAsync([Disputed("a"), Disputed("b"), new MadeUpAct { Id = "c", CaseNumber = "3" }.Build()]);
        _panel = new PanelReader(_server);
    }

    public async ValueTask DisposeAsync()
    {
        _panel.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Values_read_in_two_ways_are_listed_with_both_readings_in_words()
    {
        var list = await _panel.ReadAsync("/admin/review?lang=ru");

        Assert.Contains("Актов в списке: 2", list, StringComparison.Ordinal);
        Assert.Contains("Наказание, подсудимый 1, эпизод 1", list, StringComparison.Ordinal);
        Assert.Contains("лишение свободы", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_is_shown_in_its_passage_and_holds_once_two_people_say_the_same()
    {
        var page = await ValueAsync("a", "case_number");
        Assert.Contains("<mark>ПРИГОВОР</mark>", page, StringComparison.Ordinal);

        var first = await CorrectAsync(page, ("choice", "second"), ("reviewer", "r-1"), ("reason", "so it stands in the head"));
        Assert.Equal(HttpStatusCode.SeeOther, first.Status);
        Assert.Contains("act=a&path=defendants", first.Location, StringComparison.Ordinal);
        Assert.Contains("done=proposed", first.Location, StringComparison.Ordinal);
        Assert.Contains("A second", (await _panel.ReadAsync(first.Location)).Replace("a second", "A second", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("1", (await _server.Records.Acts.GetAsync("a", TestContext.Current.CancellationToken))!.CaseNumber);

        page = await ValueAsync("a", "case_number");
        Assert.Contains("1 of 2 people say so", page, StringComparison.Ordinal);
        Assert.Contains("value=\"r-1\"", page, StringComparison.Ordinal);
        var second = await CorrectAsync(page, ("choice", "second"), ("reviewer", "r-2"));

        Assert.Contains("taken=review-a-case_number", second.Location, StringComparison.Ordinal);
        Assert.Contains("done=accepted", second.Location, StringComparison.Ordinal);
        var act = await _server.Records.Acts.GetAsync("a", TestContext.Current.CancellationToken);
        Assert.Equal("1/7", act!.CaseNumber);
        Assert.DoesNotContain(act.Disputed, disputed => disputed.Path == "case_number");
    }

    [Fact]
    public async Task The_same_form_sent_twice_says_it_once()
    {
        var page = await ValueAsync("a", "case_number");

        var first = await CorrectAsync(page, ("choice", "other"), ("value", "12"), ("reviewer", "r-1"));
        var again = await CorrectAsync(page, ("choice", "other"), ("value", "12"), ("reviewer", "r-1"));

        Assert.Equal((HttpStatusCode.SeeOther, first.Location), (again.Status, again.Location));
        var stored = Assert.Single(await _server.Records.Corrections.OfActAsync("a", TestContext.Current.CancellationToken));
        Assert.Equal(("12", 1, false), (stored.Value, stored.Agreeing, stored.Accepted));
    }

    [Theory]
    [InlineData("", "", "r-1", "Choose which value is right.")]
    [InlineData("other", "", "r-1", "Write the right value")]
    [InlineData("other", "twelve years", "r-1", "value")]
    [InlineData("first", "", "", "Write your code")]
    public async Task What_cannot_be_taken_is_said_and_what_was_typed_is_kept(string choice, string value, string reviewer, string message)
    {
        var page = await ValueAsync("a", "defendants[0].counts[0].punishment");

        var (status, _, text) = await CorrectAsync(page, ("choice", choice), ("value", value), ("reviewer", reviewer), ("reason", "typed before"));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(message, text, StringComparison.Ordinal);
        Assert.Contains("role=\"alert\"", text, StringComparison.Ordinal);
        Assert.Contains("value=\"typed before\"", text, StringComparison.Ordinal);
        Assert.Contains($"name=\"value\" value=\"{value}\"", text, StringComparison.Ordinal);
        Assert.Empty(await _server.Records.Corrections.OfActAsync("a", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task There_is_no_such_value_or_act()
    {
        foreach (var path in new[] { "/admin/review/value?act=none&path=court", "/admin/review/value?act=a&path=judge", "/admin/review/value", "/admin/review/act?act=none", "/admin/review/errors/9" })
            Assert.Equal(HttpStatusCode.NotFound, (await _panel.AskAsync(path)).Status);
    }

    [Fact]
    public async Task Every_value_of_an_act_can_be_reached()
    {
        var page = await _panel.ReadAsync("/admin/review/act?act=a&lang=kk");

        Assert.Contains("Іс нөмірі", page, StringComparison.Ordinal);
        Assert.Contains("Жаза, 1-сотталушы, 1-эпизод", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reported_error_is_shown_with_its_draft_and_settled_once()
    {
        var assessed = await _server.CallAsync<V1.AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("reported"));
        var reason = Asked.Reason("reported-reason", assessed.DraftId);
        reason.Category = V1.ReasonCategory.ErrorOfAnalysis;
        reason.Text = "Соучастие <не> учтено.";
        reason.Passage = new V1.Passage { ActId = "a", Span = new V1.TextSpan { Start = 0, Length = 8 }, Text = "ПРИГОВОР" };
        await _server.CallAsync<V1.RecordReasonResponse>("DraftService/RecordReason", reason);

        Assert.Contains("/admin/review/errors/1", await _panel.ReadAsync("/admin/review/errors?lang=en"), StringComparison.Ordinal);
        var page = await _panel.ReadAsync("/admin/review/errors/1?lang=en");
        Assert.Contains("Соучастие <не> учтено.", page, StringComparison.Ordinal);
        Assert.Contains($"/drafts/{assessed.DraftId}", page, StringComparison.Ordinal);
        Assert.Contains("/admin/review/act?act=a", page, StringComparison.Ordinal);

        var unsaid = await SettleAsync(page, "", "kept note");
        Assert.Equal(HttpStatusCode.BadRequest, unsaid.Status);
        Assert.Contains("kept note", unsaid.Text, StringComparison.Ordinal);
        var settled = await SettleAsync(page, "Confirmed", "complicity read now");
        var again = await SettleAsync(page, "Confirmed", "complicity read now");
        var other = await SettleAsync(await _panel.ReadAsync("/admin/review?lang=en"), "Unfounded", "", key: new string('k', 20), token: PanelReader.Field(page, "form-token"));

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther, HttpStatusCode.Conflict), (settled.Status, again.Status, other.Status));
        var entry = Assert.Single(await _server.Records.ReportedErrors.ListAsync(0, 10, settledToo: true, TestContext.Current.CancellationToken));
        Assert.Equal(("complicity read now", "r-9"), (entry.Settlement!.Note, entry.Settlement.Actor));
        Assert.Contains("There is nothing to settle.", await _panel.ReadAsync("/admin/review/errors?lang=en"), StringComparison.Ordinal);
        Assert.Contains("complicity read now", await _panel.ReadAsync("/admin/review/errors/1?lang=en"), StringComparison.Ordinal);
    }

    private static CourtAct Disputed(string id)
    {
        var act = new MadeUpAct { Id = id, CaseNumber = "1" }.Build();
        const string punishment = "defendants[0].counts[0].punishment";
        return act with
        {
            Disputed = [new DisputedValue("case_number", "1/7"), new DisputedValue(punishment, "imprisonment 36 months")],
            Provenance = new Dictionary<string, Provenance>(StringComparer.Ordinal)
            {
                ["case_number"] = new(0.5, "header", new TextSpan(0, 8)),
                [punishment] = new(0.4, "operative", act.Segments[^1].Span),
            },
        };
    }

    private Task<string> ValueAsync(string act, string path) => _panel.ReadAsync($"{Value}&act={act}&path={Uri.EscapeDataString(path)}");

    private Task<(HttpStatusCode Status, string Location, string Text)> CorrectAsync(string page, params (string Key, string Value)[] typed)
    {
        string[] hidden = ["form-token", "act", "path", "first", "second", "key", "at"];
        return _panel.SendAsync(Value, [.. hidden.Select(name => (name, PanelReader.Field(page, name))), .. typed]);
    }

    private Task<(HttpStatusCode Status, string Location, string Text)> SettleAsync(string page, string outcome, string note, string? key = null, string? token = null) => _panel.SendAsync(
        "/admin/review/errors/1?lang=en",
        ("form-token", token ?? PanelReader.Field(page, "form-token")), ("key", key ?? PanelReader.Field(page, "key")), ("outcome", outcome), ("note", note), ("reviewer", "r-9"));
}
