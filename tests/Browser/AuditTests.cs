using System.Text;
using Microsoft.Playwright;

namespace JudicialAnalogs.Browser;

/// <summary>The analyst's way: what is held, how evenly it was decided, where drafts departed, key figures, counts to take away, the ledger.</summary>
public sealed class AuditTests(SyntheticServer server, Chromium chromium) : IClassFixture<SyntheticServer>
{
    [Theory]
    [InlineData("ru", 1280, ColorScheme.Light, "Воронкообразная диаграмма", "Чего не хватает")]
    [InlineData("kk", 360, ColorScheme.Dark, "воронка диаграммасы", "Не жетіспейді")]
    [InlineData("en", 1280, ColorScheme.Dark, "Funnel plot", "What is missing")]
    public async Task Every_page_is_reached_from_the_entrance_and_shows_its_figures(string language, int width, ColorScheme scheme, string funnel, string missing)
    {
        await using var visit = await chromium.OpenAsync(server.Address, $"/audit?lang={language}", width, scheme);
        var page = visit.Page;
        await visit.PictureAsync($"analyst-{language}");
        var ways = await page.Locator(".audit-ways h2 a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        Assert.Equal(7, ways.Length);
        foreach (var way in ways)
        {
            await page.GotoAsync(way);
            await page.Locator("[data-job=Running]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });
            Assert.Equal(0, await page.Locator("[data-job=Failed], [data-job=Stopped]").CountAsync());
            await visit.PictureAsync($"analyst-{way.Split('/', '?')[2]}-{language}");
        }

        await page.GotoAsync($"/audit/consistency?lang={language}");
        Assert.Contains(funnel, await page.Locator("#funnel-title").TextContentAsync(), StringComparison.Ordinal);
        var points = await page.Locator(".funnel [data-row]").CountAsync();
        Assert.True(points >= 3, "courts are drawn");
        Assert.True(await page.Locator("table.groups tbody tr").CountAsync() >= points, "every point is a line of the table");
        await page.GotoAsync($"/audit/coverage?lang={language}");
        Assert.Equal(missing, await page.Locator("#gaps-title").InnerTextAsync());
        Assert.True(await page.Locator("table.heat td[class*=shade]").CountAsync() > 20, "years of regions are mapped");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_point_of_the_funnel_plot_leads_to_its_line()
    {
        await using var visit = await chromium.OpenAsync(server.Address, "/audit/consistency?lang=ru");
        var page = visit.Page;
        await page.Locator(".funnel").WaitForAsync();
        var point = page.Locator(".funnel [data-row]").First;
        var row = await point.GetAttributeAsync("data-row");

        await point.DispatchEventAsync("click");

        Assert.Equal(row, await page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.True(await page.Locator($"#{row}").IsVisibleAsync(), "the folded table is open");
    }

    [Fact]
    public async Task Counts_are_taken_away_for_a_purpose()
    {
        await using var visit = await chromium.OpenAsync(server.Address, "/audit/export?lang=kk");
        var page = visit.Page;
        await page.Locator("#f-purpose").FillAsync("ұрлық істерін қорыту");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("button[value=counts]").ClickAsync());

        Assert.Equal("counts.csv", download.SuggestedFilename);
        await using var stream = await download.CreateReadStreamAsync();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        Assert.StartsWith("region,court,decided,", await reader.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await page.GotoAsync("/audit/ledger?lang=kk");
        Assert.Contains("ұрлық істерін қорыту", await page.Locator("table.ledger").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ledger_is_verified_while_one_waits()
    {
        await using var visit = await chromium.OpenAsync(server.Address, "/audit/ledger?lang=ru");
        var page = visit.Page;
        await page.Locator("form[action*=verify] button").ClickAsync();
        await page.Locator("[data-job=Done] a.primary").ClickAsync();

        Assert.Contains("Цепочка цела", await page.Locator(".done-note").InnerTextAsync(), StringComparison.Ordinal);
        await visit.PictureAsync("analyst-ledger-verified");
    }
}
