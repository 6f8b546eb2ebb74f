using System.Text;
using Microsoft.Playwright;

namespace JudicialAnalogs.Browser;

/// <summary>The administrator's way: acts taken in, readings looked at again, the state of the installation, and the card that everybody may read.</summary>
public sealed class AdministrationTests(PanelServer server, Chromium chromium) : IClassFixture<PanelServer>
{
    [Theory]
    [InlineData("ru", "Завершена", "Строка — не целый объект JSON")]
    [InlineData("kk", "Аяқталды", "Жол тұтас JSON нысаны емес")]
    [InlineData("en", "Done", "not a whole JSON object")]
    public async Task Files_are_taken_in_with_progress_that_a_reload_survives(string language, string done, string refused)
    {
        await using var visit = await chromium.OpenAsync(server.Address, $"/admin/imports?lang={language}");
        var page = visit.Page;
        await page.Locator("#purpose").FillAsync("synthetic");
        await page.Locator("#files").SetInputFilesAsync([File($"acts-{language}.jsonl", Lines(language)), File("empty.txt", "")]);
        await page.Locator("form[data-upload] button[type=submit]").ClickAsync();

        await page.WaitForURLAsync("**/admin/imports/2*");
        await visit.PictureAsync($"import-progress-{language}");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("[data-job=Done]")).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = 120_000 });

        Assert.Equal(done, await page.Locator("[data-job] [role=status]").InnerTextAsync());
        Assert.Equal(["102", "100", "0", "0", "2"], await page.Locator(".tally dd").AllInnerTextsAsync());
        Assert.Contains(refused, await page.Locator("[data-job] table").InnerTextAsync(), StringComparison.Ordinal);
        var report = await page.RunAndWaitForDownloadAsync(() => page.Locator("a[download]").ClickAsync());
        Assert.EndsWith(".csv", report.SuggestedFilename, StringComparison.Ordinal);
        await visit.PictureAsync($"import-done-{language}");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("ru", "made-up-001", "Значение действует")]
    [InlineData("kk", "made-up-002", "Мән күшіне енді")]
    [InlineData("en", "made-up-004", "The value holds")]
    public async Task Two_people_settle_a_value_by_keyboard_and_come_to_the_next(string language, string act, string holds)
    {
        var path = $"/admin/review/value?act={act}&path={Uri.EscapeDataString(AdministeredPanel.DisputedPath)}&lang={language}";
        await using var visit = await chromium.OpenAsync(server.Address, path);
        var page = visit.Page;
        Assert.True(await page.Locator("blockquote mark").IsVisibleAsync(), "the passage is marked");
        await visit.PictureAsync($"review-value-{language}");

        foreach (var reviewer in new[] { "r-1", "r-2" })
        {
            await page.GotoAsync(path);
            await page.Locator("#choice-first").FocusAsync();
            await page.Keyboard.PressAsync("ArrowDown");
            Assert.True(await page.Locator("input[name=choice][value=second]").IsCheckedAsync(), "the arrow chooses the second reading");
            await page.Locator("#reviewer").FillAsync(reviewer);
            await page.Keyboard.PressAsync("Enter");
            await page.WaitForURLAsync("**done=*");
        }

        Assert.Contains(holds, await page.Locator(".done-note").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("case_number", page.Url, StringComparison.Ordinal);
        await visit.PictureAsync($"review-next-{language}");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("kk")]
    [InlineData("en")]
    public async Task A_reported_error_is_shown_beside_its_passage(string language)
    {
        await using var visit = await chromium.OpenAsync(server.Address, $"/admin/review/errors/1?lang={language}");

        Assert.Equal(2, await visit.Page.Locator("input[name=outcome]").CountAsync());
        Assert.Contains("Соучастие не учтено", await visit.Page.Locator("#said + p").InnerTextAsync(), StringComparison.Ordinal);
        await visit.PictureAsync($"review-error-{language}");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("ru", ColorScheme.Light)]
    [InlineData("kk", ColorScheme.Light)]
    [InlineData("en", ColorScheme.Dark)]
    public async Task Calibration_status_and_card_are_told_in_words(string language, ColorScheme scheme)
    {
        foreach (var (name, path, part) in new[] { ("entrance", "/admin", "#attention"), ("calibration", "/admin/calibration", "#strata"), ("status", "/admin/status", "#assistant"), ("card", "/card", "#notice") })
        {
            await using var visit = await chromium.OpenAsync(server.Address, $"{path}?lang={language}", 1280, scheme);
            Assert.True(await visit.Page.Locator(part).IsVisibleAsync(), $"{path} has {part}");
            await visit.PictureAsync($"admin-{name}-{language}");
            Assert.Empty(visit.Complaints);
        }
    }

    [Fact]
    public async Task The_card_is_printed_without_the_ways_through_the_panel()
    {
        await using var visit = await chromium.OpenAsync(server.Address, "/card?lang=ru");
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.False(await visit.Page.Locator(".languages").IsVisibleAsync(), "paper needs no language switch");
        Assert.True(await visit.Page.Locator("blockquote[lang=kk]").IsVisibleAsync(), "both notices are printed");
        await visit.PictureAsync("card-print-ru");
    }

    private static FilePayload File(string name, string content) => new() { Name = name, MimeType = "application/octet-stream", Buffer = Encoding.UTF8.GetBytes(content) };

    private static string Lines(string language) => string.Join('\n', Enumerable.Range(0, 100).Select(i => Line($"import-{language}-{i}", i)).Append("not json"));

    private static string Line(string id, int i) =>
        $$"""{"id":"{{id}}","synthetic":true,"language":"ru","date":"2025-01-10","case_number":"1-{{i}}","text":"ПРИГОВОР\nПодсудимый А. похитил велосипед номер {{i}} из подъезда дома.\nПРИГОВОРИЛ: признать А. виновным по ч. 1 ст. 188 УК РК и назначить штраф {{50 + i}} МРП."}""";
}
