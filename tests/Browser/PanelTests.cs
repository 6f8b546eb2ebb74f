using JudicialAnalogs.V1;
using Microsoft.Playwright;

namespace JudicialAnalogs.Browser;

/// <summary>The panel in a real browser: what a judge sees, in three languages, on three widths, by light and by dark.</summary>
public sealed class PanelTests(PanelServer server, Chromium chromium) : IClassFixture<PanelServer>
{
    [Theory]
    [InlineData("ru", "Далеко от практики", "Резко строже практики", "За пределами закона", "СИНТЕТИКА")]
    [InlineData("kk", "Тәжірибеден алшақ", "Тәжірибеден күрт қатаң", "Заң шегінен тыс", "СИНТЕТИКА")]
    [InlineData("en", "Far from practice", "Far harsher than practice", "Outside the law", "SYNTHETIC")]
    public async Task A_draft_far_from_practice_is_shown_with_findings_charts_and_analogs(string language, string practice, string finding, string law, string stamp)
    {
        await using var visit = await chromium.OpenAsync(server.Address, $"/drafts/{server.Assessed.DraftId}?lang={language}");
        var page = visit.Page;

        Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Contains(stamp, await page.Locator(".synthetic").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains(law, await page.Locator(".card.law").InnerTextAsync(), StringComparison.Ordinal);
        var findings = await page.Locator(".card.practice").InnerTextAsync();
        Assert.Contains(practice, findings, StringComparison.Ordinal);
        Assert.Contains(finding, findings, StringComparison.Ordinal);

        Assert.True(await page.Locator("svg.forms rect[class^=form-]").CountAsync() >= 3, "one part of the bar a form");
        var shares = server.Assessed.Practice.Punishments.Shares;
        Assert.Equal(shares.Count, await page.Locator("#punishments .forms-table tbody tr").CountAsync());
        Assert.Equal(shares.Count(share => share.Size is not null), await page.Locator("figure.strip").CountAsync());
        Assert.Equal(1, await page.Locator("figure.strip .draft-line").CountAsync());

        Assert.Equal(server.Assessed.Practice.Analogs.Count, await page.Locator("article.analog").CountAsync());
        Assert.True(await page.Locator("article.analog mark").CountAsync() > 0, "words alike are marked");
        Assert.Equal(5, await page.Locator("article.analog").First.Locator(".similarity > div").CountAsync());
        Assert.Empty(visit.Complaints);
        await visit.PictureAsync($"draft-{language}");
    }

    [Fact]
    public async Task The_language_switches_on_the_spot_and_stays_on_the_page()
    {
        await using var visit = await chromium.OpenAsync(server.Address, $"/drafts/{server.Assessed.DraftId}?lang=ru");
        var page = visit.Page;

        foreach (var (language, heading) in new[] { ("kk", "Ұқсас істер"), ("en", "Analogs"), ("ru", "Похожие дела") })
        {
            await page.Locator($".languages a[hreflang={language}]").ClickAsync();
            Assert.Equal(heading, await page.Locator("#analogs-title").InnerTextAsync());
            Assert.EndsWith($"/drafts/{server.Assessed.DraftId}?lang={language}", page.Url, StringComparison.Ordinal);
        }

        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_passage_leads_to_its_paragraph_in_the_labelled_act()
    {
        await using var visit = await chromium.OpenAsync(server.Address, $"/drafts/{server.Assessed.DraftId}?lang=ru");
        var page = visit.Page;

        var quote = page.Locator("article.analog figure.quote").First;
        var words = await quote.Locator("blockquote").InnerTextAsync();
        await quote.Locator("a").ClickAsync();
        var anchor = new Uri(page.Url).Fragment;
        Assert.Matches(@"^#p\d+$", anchor);
        Assert.Contains(words.Split('\n')[0].Trim(), await page.Locator(anchor).InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.Locator(".synthetic").IsVisibleAsync(), "a made-up act says so");
        Assert.Empty(visit.Complaints);
        await visit.PictureAsync("act-ru");
    }

    [Fact]
    public async Task Dark_and_print_are_drawn_without_complaint()
    {
        await using var visit = await chromium.OpenAsync(server.Address, $"/drafts/{server.Assessed.DraftId}?lang=en", scheme: ColorScheme.Dark);
        var page = visit.Page;
        await visit.PictureAsync("draft-dark");
        var background = await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
        Assert.Equal("rgb(20, 24, 28)", background);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Light });
        Assert.False(await page.Locator(".languages").IsVisibleAsync(), "paper needs no language switch");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_recorded_reason_is_shown_as_it_was_given()
    {
        var assessed = await server.CallAsync(
            "judicial.analogs.v1.DraftService/AssessDraft",
            new AssessDraftRequest { IdempotencyKey = "browser-2", Case = new CaseDescription { Text = MadeUpActs.Draft } },
            AssessDraftResponse.Parser);
        await server.CallAsync(
            "judicial.analogs.v1.DraftService/RecordReason",
            new RecordReasonRequest { DraftId = assessed.DraftId, IdempotencyKey = "browser-3", Category = ReasonCategory.Role, Text = "<b>Организатор</b> группы." },
            RecordReasonResponse.Parser);

        await using var visit = await chromium.OpenAsync(server.Address, $"/drafts/{assessed.DraftId}?lang=ru");
        var page = visit.Page;

        Assert.Contains("<b>Организатор</b> группы.", await page.Locator("#state .reasons").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("роль в преступлении", await page.Locator("#state .reasons").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }
}
