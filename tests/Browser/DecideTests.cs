using JudicialAnalogs.V1;
using Microsoft.Playwright;

namespace JudicialAnalogs.Browser;

/// <summary>What a judge does after the comparison, in a real browser: gives a reason by keyboard alone, decides, prints the note, decides before figures.</summary>
public sealed class DecideTests(PanelServer server, Chromium chromium) : IClassFixture<PanelServer>
{
    private const int MostKeys = 120;

    [Theory]
    [InlineData("ru", "Причина записана.", "Тяжкие последствия для потерпевшего.")]
    [InlineData("kk", "Себебі жазылды.", "Жәбірленуші үшін салдары ауыр.")]
    [InlineData("en", "The reason is recorded.", "Grave consequences for the victim.")]
    public async Task A_reason_is_given_by_keyboard_alone(string language, string recorded, string words)
    {
        var draft = await AssessAsync($"decide-keys-{language}");
        await using var visit = await chromium.OpenAsync(server.Address, $"/drafts/{draft}?lang={language}");
        var page = visit.Page;

        await TabToAsync(page, "a.primary[href='#reason']");
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, "input[name=category]");
        await page.Keyboard.PressAsync("3");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal("3", await page.EvaluateAsync<string>("document.activeElement.value"));
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(words);
        await Assertions.Expect(page.Locator("[data-left]").First).ToContainTextAsync($"{500 - words.Length}");
        await page.Keyboard.PressAsync("Control+Enter");

        await page.WaitForURLAsync("**done=reason**");
        Assert.Equal(recorded, (await page.Locator("#done").InnerTextAsync()).Trim());
        Assert.Contains(words, await page.Locator("#state .reasons").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
        await visit.PictureAsync($"decide-reason-{language}");

        await TabToAsync(page, "form[action*='/finalize'] button");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**done=decided**");
        Assert.Equal(0, await page.Locator("form[action*='/finalize']").CountAsync());
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("ru", "Выберите одну из категорий причин.")]
    [InlineData("kk", "Себептер санаттарының бірін таңдаңыз.")]
    [InlineData("en", "Choose one of the categories of reasons.")]
    public async Task A_reason_without_a_category_comes_back_with_what_was_typed_and_survives_a_reload(string language, string message)
    {
        var draft = await AssessAsync($"decide-refused-{language}");
        await using var visit = await chromium.OpenAsync(server.Address, $"/drafts/{draft}/reason?lang={language}");
        var page = visit.Page;

        await page.Locator("#reason-text").FillAsync("Typed once.");
        await page.Locator("#reason-text").PressAsync("Control+Enter");
        await Assertions.Expect(page.Locator("[role=alert]")).ToContainTextAsync(message);
        Assert.Equal("errors", await page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Equal("Typed once.", await page.Locator("#reason-text").InputValueAsync());

        await page.GotoAsync($"/drafts/{draft}/reason?lang={language}");
        Assert.Equal("Typed once.", await page.Locator("#reason-text").InputValueAsync());
        Assert.True(await page.Locator("[data-kept]").First.IsVisibleAsync(), "what was kept is said");
        await visit.PictureAsync($"decide-kept-{language}");
    }

    [Theory]
    [InlineData("ru", "Решено, причина последует")]
    [InlineData("kk", "Шешілді, себебі кейін көрсетіледі")]
    [InlineData("en", "Decided, the reason to follow")]
    public async Task A_ruling_is_given_at_once_and_stands_on_the_list_until_its_reason_is_there(string language, string follow)
    {
        var draft = await AssessAsync($"decide-follow-{language}");
        await using var visit = await chromium.OpenAsync(server.Address, $"/drafts/{draft}?lang={language}");
        var page = visit.Page;

        await page.Locator("form[action*='/finalize'] button").ClickAsync();
        await page.WaitForURLAsync("**done=decided**");
        await page.GotoAsync($"/?part=owed&lang={language}");

        Assert.True(await page.Locator($".worklist a[href*='{draft}']").IsVisibleAsync(), follow);
        Assert.Empty(visit.Complaints);
        await visit.PictureAsync($"decide-list-{language}");
    }

    [Theory]
    [InlineData("ru", "Напечатать")]
    [InlineData("kk", "Басып шығару")]
    [InlineData("en", "Print")]
    public async Task The_note_is_printed_on_sheets_of_its_own(string language, string print)
    {
        await using var visit = await chromium.OpenAsync(server.Address, $"/drafts/{server.Assessed.DraftId}/note?lang={language}");
        var page = visit.Page;

        Assert.Equal(print, (await page.Locator("[data-print]").InnerTextAsync()).Trim());
        await page.EvaluateAsync("window.print = () => { document.title = 'printed'; }");
        await page.Locator("[data-print]").ClickAsync();
        Assert.Equal("printed", await page.TitleAsync());

        var paper = await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, Path = Path.Combine(Chromium.Output, $"note-{language}.pdf") });
        Assert.StartsWith("%PDF", System.Text.Encoding.ASCII.GetString(paper, 0, 4), StringComparison.Ordinal);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.False(await page.Locator(".beside-sheet").IsVisibleAsync(), "buttons are not printed");
        Assert.False(await page.Locator(".top").IsVisibleAsync(), "the head of the panel is not printed");
        Assert.True(await page.Locator(".sheet").IsVisibleAsync(), "the sheet is");
        Assert.Empty(visit.Complaints);
        await visit.PictureAsync($"note-paper-{language}");
    }

    [Theory]
    [InlineData("ru", "лишение свободы, 3 года")]
    [InlineData("kk", "бас бостандығынан айыру, 3 жыл")]
    [InlineData("en", "imprisonment, 3 years")]
    public async Task Figures_wait_for_the_judges_own_decision_when_asked_to(string language, string decided)
    {
        var draft = (await server.UndecidedAsync($"decide-figures-{language}")).DraftId;
        await using var visit = await chromium.OpenAsync(server.Address, $"/settings?lang={language}");
        var page = visit.Page;
        await page.Locator("input[value=after]").CheckAsync();
        await page.Locator("main form button").ClickAsync();
        await page.WaitForURLAsync("**saved=1**");
        var kept = (await page.Context.CookiesAsync()).Single(cookie => cookie.Name == "analogs-figures");
        Assert.True(kept.HttpOnly, "no script reads the choice");

        await page.GotoAsync($"/drafts/{draft}?lang={language}");
        Assert.Equal(0, await page.Locator("#punishments, figure.strip, svg.forms, .place-bar").CountAsync());
        Assert.True(await page.Locator("article.analog").CountAsync() > 0, "analogs stay open");
        await visit.PictureAsync($"decide-hidden-{language}");

        await page.Locator("#provisional-form").SelectOptionAsync("Imprisonment");
        await page.Locator("#provisional-amount").FillAsync("3");
        await page.Locator("#provisional button").ClickAsync();
        await page.WaitForURLAsync("**done=compared**");

        Assert.True(await page.Locator("figure.strip").CountAsync() > 0, "figures are shown now");
        Assert.Contains(decided, await page.Locator("#short").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
        await visit.PictureAsync($"decide-shown-{language}");
    }

    [Theory]
    [InlineData("ru", "Пределы по шагам")]
    [InlineData("kk", "Шектер қадам-қадаммен")]
    [InlineData("en", "Limits step by step")]
    public async Task The_law_stands_by_itself_in_both_languages(string language, string limits)
    {
        await using var visit = await chromium.OpenAsync(server.Address, $"/drafts/{server.Assessed.DraftId}?lang={language}");
        var page = visit.Page;

        await page.Locator($".contents a[href*='/law']").ClickAsync();
        await Assertions.Expect(page.Locator("#law-limits")).ToHaveTextAsync(limits);

        Assert.Equal(1, await page.Locator(".norm-text[lang=ru]").First.CountAsync());
        Assert.Equal(1, await page.Locator(".norm-text[lang=kk]").First.CountAsync());
        Assert.True(await page.Locator("#law-sanction ~ * tbody tr, .card:has(#law-sanction) tbody tr").CountAsync() > 0, "the sanction is a table");
        Assert.Empty(visit.Complaints);
        await visit.PictureAsync($"law-{language}");
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var pressed = 0; pressed < MostKeys; pressed++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                return;
        }

        Assert.Fail($"{selector} is not reached by {MostKeys} times Tab");
    }

    private async Task<string> AssessAsync(string key) => (await server.CallAsync(
        "judicial.analogs.v1.DraftService/AssessDraft",
        new AssessDraftRequest { IdempotencyKey = key, Case = new CaseDescription { Text = MadeUpActs.Draft } },
        AssessDraftResponse.Parser)).DraftId;
}
