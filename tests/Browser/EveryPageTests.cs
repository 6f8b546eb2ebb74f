using Microsoft.Playwright;

namespace JudicialAnalogs.Browser;

/// <summary>What holds on every page: no sideways scrolling at any width, one heading, a language, no complaint of the browser.</summary>
public sealed class EveryPageTests(PanelServer server, Chromium chromium) : IClassFixture<PanelServer>
{
    private static readonly int[] Widths = [320, 768, 1440];

    [Theory]
    [InlineData("ru")]
    [InlineData("kk")]
    [InlineData("en")]
    public async Task No_width_needs_sideways_scrolling_and_every_page_has_one_heading_its_language_and_no_complaint(string language)
    {
        var faults = new List<string>();
        foreach (var (name, path) in PanelMap.PathsOn(server))
        {
            await using var visit = await chromium.OpenAsync(server.Address, PanelMap.In(path, language));
            if (await visit.Page.Locator("h1").CountAsync() != 1)
                faults.Add($"{name} has no single h1");
            if (await visit.Page.Locator("html").GetAttributeAsync("lang") != language)
                faults.Add($"{name} does not say that it is in {language}");
            if (name != PanelMap.NotFound)
                faults.AddRange(visit.Complaints.Select(complaint => $"{name}: {complaint}"));
            foreach (var width in Widths)
            {
                await visit.Page.SetViewportSizeAsync(width, 900);
                var overflow = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (overflow > 0)
                    faults.Add($"{name} in {language} is {overflow} px wider than {width} px");
                await visit.PictureAsync($"{name}-{language}-{width}");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void No_page_is_missing_from_the_map()
    {
        var listed = PanelMap.PathsOn(server).Values.Select(path => path.Split('?')[0]).ToList();

        Assert.DoesNotContain(server.Pages(), page => !PanelMap.NoPages.Contains(page) && !listed.Any(path => Fits(page, path)));
    }

    [Fact]
    public async Task Text_at_twice_its_size_stays_readable()
    {
        // 200 % zoom of a window of 1280 px is a window of 640 px whose text is twice as large on the screen (WCAG 1.4.4, 1.4.10).
        foreach (var (name, path) in PanelMap.PathsOn(server))
        {
            await using var visit = await chromium.OpenAsync(server.Address, PanelMap.In(path, "kk"), 1280);
            await visit.Page.AddStyleTagAsync(new PageAddStyleTagOptions { Url = "/panel.css" });
            await visit.Page.EvaluateAsync("document.documentElement.style.setProperty('font-size', '200%')");
            var overflow = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(overflow <= 0, $"{name} is {overflow} px too wide at twice the size of text");
        }
    }

    [Fact]
    public async Task The_first_stop_of_the_keyboard_leads_to_the_content_and_focus_is_seen()
    {
        await using var visit = await chromium.OpenAsync(server.Address, PanelMap.In(PanelMap.PathsOn(server)["draft"], "ru"));
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("skip", await visit.Page.EvaluateAsync<string>("document.activeElement.className"));
        Assert.NotEqual("none", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#main", visit.Page.Url, StringComparison.Ordinal);
    }

    private static bool Fits(string pattern, string path)
    {
        var (wanted, given) = (pattern.Split('/'), path.Split('/'));
        return wanted.Length == given.Length && wanted.Zip(given).All(parts => parts.First == parts.Second || parts.First.StartsWith('{'));
    }
}
