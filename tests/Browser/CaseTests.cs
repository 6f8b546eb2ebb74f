using JudicialAnalogs.Testing;
using Microsoft.Playwright;

namespace JudicialAnalogs.Browser;

/// <summary>The judge's way to a case in a real browser: pasted or uploaded, read, corrected, compared, compared again; nothing typed is lost.</summary>
public sealed class CaseTests(PanelServer server, Chromium chromium) : IClassFixture<PanelServer>
{
    [Theory]
    [InlineData("ru", "Прочитать", "Исправлено судьёй", "версия 1", "версия 2")]
    [InlineData("kk", "Оқу", "Судья түзеткен", "1-нұсқасы", "2-нұсқасы")]
    [InlineData("en", "Read", "Corrected by the judge", "version 1", "version 2")]
    public async Task A_draft_is_pasted_corrected_compared_and_compared_again(string language, string read, string corrected, string first, string second)
    {
        await using var visit = await chromium.OpenAsync(server.Address, $"/cases/new?lang={language}");
        var page = visit.Page;
        await page.FillAsync("#text", MadeUpActs.Draft);
        await visit.PictureAsync($"case-new-{language}");
        await page.GetByRole(AriaRole.Button, new() { Name = read, Exact = true }).ClickAsync();

        Assert.Equal("188", await page.InputValueAsync("#found-article"));
        Assert.Equal("6", await page.InputValueAsync("#punishment-amount"));
        Assert.True(await page.Locator(".case-text mark").CountAsync() >= 6, "values are marked in the text");
        Assert.Equal(0, await page.Locator(".origin .judge:visible").CountAsync());
        await visit.PictureAsync($"case-read-{language}");

        // From the field to its words in the text, and from there back.
        await page.Locator("#origin-found a").ClickAsync();
        Assert.EndsWith("#read-found", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator("#read-found").IsVisibleAsync());
        await page.Locator("#read-found").ClickAsync();
        Assert.EndsWith("#found-article", page.Url, StringComparison.Ordinal);

        await page.FillAsync("#found-part", "2");
        await OpenListsAsync(page);
        await page.CheckAsync("#factor-54-1-12");
        Assert.Equal([corrected, corrected], await page.Locator(".origin .judge:visible").AllInnerTextsAsync());
        await visit.PictureAsync($"case-corrected-{language}");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForURLAsync("**/drafts/*");

        Assert.Contains(first, await page.Locator("p[data-taken]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("54", await page.Locator("#case").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.EvaluateAsync<int>("Object.keys(sessionStorage).filter(key => key.startsWith('keep:case')).length"));
        await visit.PictureAsync($"case-compared-{language}");

        await page.Locator("#case a[href*='/case']").ClickAsync();
        Assert.True(await page.IsCheckedAsync("#factor-54-1-12"));
        Assert.Equal("2", await page.InputValueAsync("#found-part"));
        await page.SelectOptionAsync("#punishment-form", "");
        await page.Locator("form .button.primary").Last.ClickAsync();
        await page.WaitForURLAsync("**/drafts/*");
        Assert.Contains(second, await page.Locator("p[data-taken]").InnerTextAsync(), StringComparison.Ordinal);
        await visit.PictureAsync($"case-open-{language}");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("ru", "draft.docx")]
    [InlineData("kk", "draft.pdf")]
    [InlineData("en", "draft.pdf")]
    public async Task A_draft_is_uploaded(string language, string name)
    {
        Assert.SkipUnless(name != "draft.pdf" || File.Exists("/usr/bin/pdftotext"), "needs pdftotext (apt-get install poppler-utils), which is not on this machine");
        await using var visit = await chromium.OpenAsync(server.Address, $"/cases/new?lang={language}");
        var page = visit.Page;
        await page.SetInputFilesAsync("#file", new FilePayload
        {
            Name = name,
            MimeType = "application/octet-stream",
            Buffer = name == "draft.pdf" ? MadeUpFiles.Pdf(MadeUpActs.Draft) : MadeUpFiles.Docx(MadeUpActs.Draft),
        });
        await page.Locator("form .button.primary").ClickAsync();

        Assert.Equal(("188", "3", "3"), (await page.InputValueAsync("#found-article"), await page.InputValueAsync("#found-part"), await page.InputValueAsync("#found-points")));
        Assert.Equal("240 000", await page.InputValueAsync("#damage"));
        await page.Locator("form .button.primary").First.ClickAsync();
        await page.WaitForURLAsync("**/drafts/*");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("kk")]
    [InlineData("en")]
    public async Task What_is_typed_outlives_a_reload_and_a_lost_session(string language)
    {
        await using var visit = await chromium.OpenAsync(server.Address, $"/cases/new?lang={language}");
        var page = visit.Page;
        await page.Locator("#text").PressSequentiallyAsync("Подсудимый А. похитил телефон.");
        await page.ReloadAsync();
        Assert.Equal("Подсудимый А. похитил телефон.", await page.InputValueAsync("#text"));
        Assert.True(await page.Locator("[data-kept]").IsVisibleAsync());

        await page.FillAsync("#text", MadeUpActs.Draft);
        await page.Context.ClearCookiesAsync();
        await page.Locator("form .button.primary").ClickAsync();
        Assert.Equal(0, await page.Locator("#text").CountAsync());
        await page.GotoAsync($"/cases/new?lang={language}");
        Assert.Equal(MadeUpActs.Draft.ReplaceLineEndings("\n"), await page.InputValueAsync("#text"));

        await page.Locator("form .button.primary").ClickAsync();
        await page.FillAsync("#court", "Суд, набранный рукой");
        await OpenListsAsync(page);
        await page.CheckAsync("#factor-53-1-4");
        await page.ReloadAsync();
        Assert.Equal("Суд, набранный рукой", await page.InputValueAsync("#court"));
        Assert.True(await page.IsCheckedAsync("#factor-53-1-4"));
        Assert.True(await page.Locator("[data-kept]").IsVisibleAsync());
    }

    [Theory]
    [InlineData("ru", "kk", "Салыстыру")]
    [InlineData("kk", "en", "Compare")]
    [InlineData("en", "ru", "Сопоставить")]
    public async Task The_language_of_a_form_that_was_sent_switches_and_keeps_what_was_typed(string from, string to, string compare)
    {
        await using var visit = await chromium.OpenAsync(server.Address, $"/cases/new?lang={from}");
        var page = visit.Page;
        await page.FillAsync("#text", MadeUpActs.Draft);
        await page.Locator("form .button.primary").ClickAsync();
        await page.FillAsync("#court", "Суд, набранный рукой");
        await page.Locator($".languages button[lang={to}]").ClickAsync();

        Assert.Equal(to, await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(compare, await page.Locator("form .button.primary").First.InnerTextAsync());
        Assert.Equal("Суд, набранный рукой", await page.InputValueAsync("#court"));
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("ru", 360, ColorScheme.Light)]
    [InlineData("kk", 360, ColorScheme.Dark)]
    [InlineData("kk", 1280, ColorScheme.Light)]
    [InlineData("ru", 1280, ColorScheme.Dark)]
    public async Task The_form_fits_every_width(string language, int width, ColorScheme scheme)
    {
        await using var visit = await chromium.OpenAsync(server.Address, $"/cases/new?lang={language}", width, scheme);
        var page = visit.Page;
        await visit.PictureAsync($"case-new-{language}-{width}-{scheme}");
        await page.FillAsync("#text", MadeUpActs.Draft);
        await page.Locator("form .button.primary").ClickAsync();
        await page.FillAsync("#damage", "много");
        await page.Locator("form .button.primary").First.ClickAsync();

        Assert.Equal("errors", await page.EvaluateAsync<string>("document.activeElement.className"));
        Assert.Equal("#damage", await page.Locator(".errors a").GetAttributeAsync("href"));
        await visit.PictureAsync($"case-refused-{language}-{width}-{scheme}");
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    [Fact]
    public async Task Without_scripts_and_by_keyboard_alone_all_of_it_works()
    {
        await using var visit = await chromium.OpenAsync(server.Address, "/cases/new?lang=ru", scripts: false);
        var page = visit.Page;
        await page.Locator("#text").FocusAsync();
        await page.Keyboard.InsertTextAsync(MadeUpActs.Draft);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#found-article").WaitForAsync();
        await page.Locator("details[data-factors] summary").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#factor-53-1-4").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Locator("#court").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/drafts/*");

        Assert.Contains("п. 4 ч. 1 ст. 53", await page.Locator("#case").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task OpenListsAsync(IPage page)
    {
        foreach (var list in await page.Locator("details[data-factors] summary").AllAsync())
            await list.ClickAsync();
    }
}
