using System.Text.Json;
using JudicialAnalogs.V1;
using Microsoft.Playwright;

namespace JudicialAnalogs.Browser;

/// <summary>The panel in a frame of the court's case-management system.</summary>
public sealed class EmbedTests(PanelInCaseSystem server, Chromium chromium) : IClassFixture<PanelInCaseSystem>
{
    [Theory]
    [InlineData("ru", "Похожие дела")]
    [InlineData("kk", "Ұқсас істер")]
    [InlineData("en", "Analogs")]
    public async Task A_draft_stands_in_the_frame_without_a_head_tells_its_height_and_keeps_its_links_in_the_frame(string code, string analogs)
    {
        await using var visit = await FramedAsync(server.Cases, $"/panel/embed?draft={server.Assessed.DraftId}&lang={code}");
        var frame = visit.Page.FrameLocator("iframe");

        await frame.Locator("h1").WaitForAsync();
        Assert.Equal(0, await frame.Locator("header.top").CountAsync());
        Assert.Contains(analogs, await frame.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        var height = await MessageAsync(visit.Page, "height");
        Assert.Equal(server.Address, height.GetProperty("origin").GetString());
        Assert.True(height.GetProperty("height").GetInt32() > 1000, "a whole draft is high");
        var draft = await MessageAsync(visit.Page, "draft");
        Assert.Equal(
            (server.Assessed.DraftId, "DRAFT_STATE_REASON_REQUIRED", 0),
            (draft.GetProperty("draft").GetString(), draft.GetProperty("state").GetString(), draft.GetProperty("reasons").GetInt32()));
        Assert.Equal("DRAFT_STATE_REASON_REQUIRED", await visit.Page.Locator("#analogs-state").InnerTextAsync());
        Assert.True(await visit.Page.EvaluateAsync<int>("document.getElementById('analogs').offsetHeight") > 1000, "the frame took the height");
        await visit.PictureAsync($"embedded-{code}");

        await frame.Locator("figure.quote a").First.ClickAsync();
        await frame.Locator("main #p1").WaitForAsync();
        Assert.Contains($"lang={code}&embed=1", visit.Page.Frames[1].Url, StringComparison.Ordinal);
        Assert.Equal(0, await frame.Locator("header.top").CountAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_system_around_hears_of_a_recorded_reason()
    {
        var assessed = await server.CallAsync(
            "judicial.analogs.v1.DraftService/AssessDraft",
            new AssessDraftRequest { IdempotencyKey = "embed-reason", Case = new CaseDescription { Text = MadeUpActs.Draft } },
            AssessDraftResponse.Parser);
        await server.CallAsync(
            "judicial.analogs.v1.DraftService/RecordReason",
            new RecordReasonRequest { DraftId = assessed.DraftId, IdempotencyKey = "embed-reason-1", Category = ReasonCategory.Role, Text = "Организатор." },
            RecordReasonResponse.Parser);

        await using var visit = await FramedAsync(server.Cases, $"/panel/embed?draft={assessed.DraftId}&lang=ru");

        var draft = await MessageAsync(visit.Page, "draft");
        Assert.Equal(("DRAFT_STATE_REASON_RECORDED", 1), (draft.GetProperty("state").GetString(), draft.GetProperty("reasons").GetInt32()));
    }

    [Fact]
    public async Task A_case_arrives_in_the_frame_and_its_form_works_there()
    {
        var prepared = await server.PrepareAsync("embed-arrival", V1.Language.Kazakh);

        await using var visit = await FramedAsync(server.Cases, $"{prepared.Link}&embed=1");
        var frame = visit.Page.FrameLocator("iframe");
        await frame.Locator("main form[method=post] button[type=submit].primary").ClickAsync();

        await frame.Locator("#state").WaitForAsync();
        Assert.Contains("/drafts/", visit.Page.Frames[1].Url, StringComparison.Ordinal);
        Assert.Contains("embed=1", visit.Page.Frames[1].Url, StringComparison.Ordinal);
        Assert.Equal(0, await frame.Locator("header.top").CountAsync());
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("/panel/embed?draft={0}")]
    [InlineData("/drafts/{0}?embed=1")]
    public async Task A_page_of_another_site_shows_no_panel_and_hears_nothing(string path)
    {
        await using var visit = await FramedAsync(server.OtherSite, string.Format(null, path, server.Assessed.DraftId));

        Assert.DoesNotContain(server.Address, visit.Page.Frames[1].Url, StringComparison.Ordinal);
        Assert.Contains(visit.Complaints, complaint => complaint.Contains("frame-ancestors", StringComparison.Ordinal));
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("messages.length"));
    }

    [Fact]
    public async Task A_page_that_is_not_embedded_stands_in_no_frame_even_of_the_system()
    {
        await using var visit = await FramedAsync(server.Cases, $"/drafts/{server.Assessed.DraftId}");

        Assert.DoesNotContain(server.Address, visit.Page.Frames[1].Url, StringComparison.Ordinal);
        Assert.Contains(visit.Complaints, complaint => complaint.Contains("frame-ancestors", StringComparison.Ordinal));
    }

    private Task<Visit> FramedAsync(string cases, string path) => chromium.OpenAsync(cases, $"/frame?src={Uri.EscapeDataString(server.Address + path)}");

    private static async Task<JsonElement> MessageAsync(IPage page, string type)
    {
        await page.WaitForFunctionAsync("type => messages.some(message => message.source === 'judicial-analogs' && message.type === type)", type);
        return JsonSerializer.Deserialize<JsonElement>(await page.EvaluateAsync<string>("type => JSON.stringify(messages.filter(message => message.type === type).at(-1))", type));
    }
}
