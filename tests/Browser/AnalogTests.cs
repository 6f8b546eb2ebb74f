using Microsoft.Playwright;

namespace JudicialAnalogs.Browser;

/// <summary>The judge's way through the analogs: filter, take a filter off, compare two, mark one as not alike and take it back, open the words and the figures.</summary>
public sealed class AnalogTests(PanelServer server, Chromium chromium) : IClassFixture<PanelServer>
{
    public static TheoryData<string> Languages => ["ru", "kk", "en"];

    private string List => $"/drafts/{server.Assessed.DraftId}/analogs";

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_filter_is_set_shown_and_taken_off(string language)
    {
        await using var visit = await chromium.OpenAsync(server.Address, $"{List}?lang={language}");
        var page = visit.Page;
        var stored = await page.Locator("#which").InnerTextAsync();
        await page.Locator(".filters > summary").ClickAsync();
        await page.Locator("#filter-region").SelectOptionAsync("Область 1");
        await page.Locator("input[name=appeal][value=Upheld]").CheckAsync();
        await page.Locator("#filter-from").FillAsync("2025");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Chromium.Output, $"analogs-filter-{language}.png"), FullPage = true, Clip = new Clip { X = 0, Y = 0, Width = 1200, Height = 1700 } });
        await page.Locator(".filters button.primary").ClickAsync();
        await ReachedAsync(page, "**appeal=Upheld**");

        Assert.NotEqual(stored, await page.Locator("#which").InnerTextAsync());
        Assert.Equal(3, await page.Locator("ul.set:not(.relaxed) a:not(.all)").CountAsync());
        var cards = page.Locator("article.analog");
        Assert.True(await cards.CountAsync() > 0, "the archive has such cases");
        foreach (var card in await cards.AllAsync())
            Assert.Contains("Область 1", await card.InnerTextAsync(), StringComparison.Ordinal);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Chromium.Output, $"analogs-filtered-{language}.png") });

        await page.Locator("ul.set a", new PageLocatorOptions { HasText = "Область 1" }).ClickAsync();
        Assert.Equal(2, await page.Locator("ul.set:not(.relaxed) a:not(.all)").CountAsync());
        Assert.DoesNotContain("region=", page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Two_cases_are_chosen_and_stand_side_by_side_and_on_a_phone_one_under_the_other(string language)
    {
        await using var visit = await chromium.OpenAsync(server.Address, $"{List}?lang={language}");
        var page = visit.Page;
        await page.Locator("input[type=checkbox][name=count]").Nth(0).CheckAsync();
        await page.Locator("input[type=checkbox][name=count]").Nth(3).CheckAsync();
        await page.Locator("#compare button").ClickAsync();
        await ReachedAsync(page, "**first=**");

        Assert.True(await page.Locator("table.sides tbody tr").CountAsync() > 8, "a line for each thing a judge asks for");
        Assert.True(await page.Locator(".verdict").CountAsync() > 0, "each comparable line says in words whether it differs");
        Assert.Equal(10, await page.Locator(".two .similarity > div").CountAsync());
        var cells = page.Locator("table.sides tbody tr").First.Locator("td");
        var wide = (First: await cells.Nth(0).BoundingBoxAsync(), Second: await cells.Nth(1).BoundingBoxAsync());
        Assert.Equal(wide.First!.Y, wide.Second!.Y, 1.0);
        await visit.PictureAsync($"compare-{language}");

        await page.SetViewportSizeAsync(360, 800);
        var narrow = (First: await cells.Nth(0).BoundingBoxAsync(), Second: await cells.Nth(1).BoundingBoxAsync());
        Assert.True(narrow.Second!.Y > narrow.First!.Y, "one under the other");
        await visit.PictureAsync($"compare-{language}-phone");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_case_is_marked_as_not_alike_stays_in_the_list_and_is_taken_back(string language)
    {
        await using var visit = await chromium.OpenAsync(server.Address, $"{List}?lang={language}");
        var page = visit.Page;
        var before = await page.Locator("article.analog h3 > a").AllInnerTextsAsync();
        var card = page.Locator("article.analog").Nth(1);
        await card.Locator(".mark > summary").ClickAsync();
        await card.Locator("select[name=reason]").SelectOptionAsync("3");
        await card.Locator(".mark button").ClickAsync();
        await ReachedAsync(page, "**marked=**");

        Assert.True(await card.Locator(".done-note").IsVisibleAsync(), "it is said that the mark was recorded");
        Assert.Equal(1, await page.Locator("form.marked").CountAsync());
        Assert.Equal(before, await page.Locator("article.analog h3 > a").AllInnerTextsAsync());
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Chromium.Output, $"analogs-marked-{language}.png") });

        await card.Locator("form.marked button").ClickAsync();
        await page.WaitForFunctionAsync("document.querySelectorAll('form.marked').length === 0");
        Assert.True(await card.Locator(".done-note").IsVisibleAsync(), "it is said that the mark was taken back");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_passage_opens_the_act_at_its_paragraph_with_the_words_marked_and_the_way_back(string language)
    {
        await using var visit = await chromium.OpenAsync(server.Address, $"{List}?lang={language}");
        var page = visit.Page;
        var quote = page.Locator("article.analog figure.quote").First;
        var words = (await quote.Locator("blockquote").InnerTextAsync()).Split('\n')[0].Trim();
        await quote.Locator("a").ClickAsync();
        await ReachedAsync(page, "**/acts/**");

        var paragraph = page.Locator(new Uri(page.Url).Fragment);
        Assert.Contains(words, await paragraph.InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.Locator(".act mark").CountAsync() > 0, "the passage is marked");
        await visit.PictureAsync($"act-at-passage-{language}");
        await page.Locator("a.way-back").First.ClickAsync();
        Assert.EndsWith($"/drafts/{server.Assessed.DraftId}?lang={language}", page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_figure_opens_the_acts_behind_it_at_the_paragraph_of_the_decision(string language)
    {
        var share = server.Assessed.Practice.Punishments.Shares[0];
        await using var visit = await chromium.OpenAsync(server.Address, $"/drafts/{server.Assessed.DraftId}/counts?of=punishment&form={share.Form}&lang={language}");
        var page = visit.Page;

        Assert.Equal(Math.Min(50, share.CountAddresses.Count), await page.Locator(".behind-figure tbody tr").CountAsync());
        await visit.PictureAsync($"counts-{language}");
        await page.Locator(".behind-figure tbody a").First.ClickAsync();
        await ReachedAsync(page, "**/acts/**");
        Assert.Matches(@"#p\d+$", page.Url);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_whole_way_works_by_keyboard_and_without_a_script()
    {
        await using var visit = await chromium.OpenAsync(server.Address, $"{List}?lang=en");
        var page = visit.Page;
        var first = page.Locator("input[type=checkbox][name=count]").First;
        await first.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        Assert.True(await first.IsCheckedAsync(), "space ticks the case");
        await page.Locator("#compare button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await ReachedAsync(page, "**second=draft**");
        Assert.Equal(0, await page.Locator("script").CountAsync());
        Assert.Empty(visit.Complaints);
    }

    // The address alone: what is looked at afterwards waits for itself.
    private static Task ReachedAsync(IPage page, string address) => page.WaitForURLAsync(address, new PageWaitForURLOptions { WaitUntil = WaitUntilState.Commit });
}
