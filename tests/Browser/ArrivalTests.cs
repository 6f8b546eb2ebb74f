using JudicialAnalogs.V1;
using Microsoft.Playwright;

namespace JudicialAnalogs.Browser;

/// <summary>From the court's case-management system into the panel, with the case filled in.</summary>
public sealed class ArrivalTests(PanelInCaseSystem server, Chromium chromium) : IClassFixture<PanelInCaseSystem>
{
    private static readonly TimeSpan OverAnyLink = TimeSpan.FromHours(13);

    [Theory]
    [InlineData(V1.Language.Russian, "ru", "Дело из системы суда", "Вернуться в систему суда")]
    [InlineData(V1.Language.Kazakh, "kk", "Сот жүйесінен келген іс", "Сот жүйесіне оралу")]
    [InlineData(V1.Language.English, "en", "Case from the court’s system", "Back to the court’s system")]
    public async Task A_link_opens_the_case_filled_in_at_a_clean_address_and_leads_on_to_the_draft_and_back(V1.Language language, string code, string heading, string back)
    {
        var prepared = await server.PrepareAsync($"arrival-{code}", language, $"{server.Cases}/case?to=x");
        await using var visit = await FromCaseAsync(server.Cases, prepared.Link);
        var page = visit.Page;

        Assert.Equal($"{server.Address}/cases/prepared/{prepared.CaseId}?lang={code}", page.Url);
        Assert.Equal(heading, await page.Locator("h1").InnerTextAsync());
        Assert.Contains("188", await page.Locator("main").InnerHTMLAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("signature", await page.ContentAsync(), StringComparison.Ordinal);
        Assert.Equal("", await page.EvaluateAsync<string>("document.referrer"));
        Assert.Equal("", await page.EvaluateAsync<string>("document.cookie"));
        await visit.PictureAsync($"arrived-{code}");

        await page.Locator("main form[method=post] button[type=submit].primary").ClickAsync();
        await page.WaitForURLAsync("**/drafts/**");
        Assert.True(await page.Locator("#findings, .card.practice").CountAsync() > 0, "the draft is compared");
        Assert.Equal($"{server.Cases}/case?to=x", await page.Locator("header a.back").GetAttributeAsync("href"));
        Assert.Equal(back, await page.Locator("header a.back").InnerTextAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_link_in_a_page_of_another_site_opens_the_case_too()
    {
        var prepared = await server.PrepareAsync("arrival-other-site", V1.Language.Kazakh);

        await using var visit = await FromCaseAsync(server.OtherSite, prepared.Link);

        await visit.Page.Locator("main form[method=post]").First.WaitForAsync();
        Assert.Equal($"{server.Address}/cases/prepared/{prepared.CaseId}?lang=kk", visit.Page.Url);
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("ru", "изменена по дороге", "Срок этой ссылки истёк")]
    [InlineData("kk", "жолда өзгертілген", "мерзімі өтті")]
    [InlineData("en", "changed on the way", "time of this link is over")]
    public async Task A_changed_link_and_a_late_one_are_refused_in_words(string code, string changed, string late)
    {
        var prepared = await server.PrepareAsync("arrival-refused", V1.Language.Russian);
        var link = $"{WithoutLanguage(prepared.Link)}&lang={code}";
        var at = link.IndexOf("signature=", StringComparison.Ordinal) + "signature=".Length;

        await using var forged = await chromium.OpenAsync(server.Address, link[..at] + (link[at] == 'A' ? 'B' : 'A') + link[(at + 1)..]);
        Assert.Contains(changed, await forged.Page.Locator("[role=alert]").InnerTextAsync(), StringComparison.Ordinal);
        await forged.PictureAsync($"arrival-changed-{code}");

        await server.LaterAsync(OverAnyLink, async () =>
        {
            await using var expired = await chromium.OpenAsync(server.Address, link);
            Assert.Contains(late, await expired.Page.Locator("[role=alert]").InnerTextAsync(), StringComparison.Ordinal);
            await expired.PictureAsync($"arrival-expired-{code}");
        });
    }

    [Fact]
    public async Task Another_browser_does_not_see_the_case_by_its_clean_address()
    {
        var prepared = await server.PrepareAsync("arrival-clean", V1.Language.Russian);
        await using var visit = await FromCaseAsync(server.Cases, prepared.Link);

        await using var other = await chromium.OpenAsync(server.Address, $"/cases/prepared/{prepared.CaseId}?lang=en");

        Assert.Contains("in the same browser", await other.Page.Locator("[role=alert]").InnerTextAsync(), StringComparison.Ordinal);
        await visit.Page.ReloadAsync();
        Assert.Equal("Дело из системы суда", await visit.Page.Locator("h1").InnerTextAsync());
    }

    private async Task<Visit> FromCaseAsync(string cases, string link)
    {
        var visit = await chromium.OpenAsync(cases, $"/case?to={Uri.EscapeDataString(server.Address + link)}");
        await visit.Page.Locator("#open").ClickAsync();
        await visit.Page.WaitForURLAsync("**/cases/prepared/**");
        return visit;
    }

    private static string WithoutLanguage(string link) => link[..link.LastIndexOf("&lang=", StringComparison.Ordinal)];
}
