using JudicialAnalogs.Testing;
using Microsoft.Playwright;

namespace JudicialAnalogs.Browser;

/// <summary>
/// Takes the pictures of docs/panel.md from the synthetic archive. They go among the results of the run; with ANALOGS_WRITE_PICTURES=1 they
/// replace those of the documentation.
/// </summary>
public sealed class DocumentationPicturesTests(SyntheticServer server, Chromium chromium) : IClassFixture<SyntheticServer>
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("ANALOGS_WRITE_PICTURES") == "1"
        ? Directory.CreateDirectory(Path.Combine(SharedMaterial.ProjectRoot(), "docs", "panel")).FullName
        : Chromium.Output;

    [Theory]
    [InlineData("draft-ru", "/drafts/{draft}?lang=ru", 1280, 1300)]
    [InlineData("analogs-ru", "/drafts/{draft}/analogs?lang=ru", 1280, 1300)]
    [InlineData("compare-kk", "/drafts/{draft}/analogs/compare?first={first}&second={second}&lang=kk", 1280, 1300)]
    [InlineData("act-kk", "/acts/{act}?lang=kk", 1280, 900)]
    public async Task A_picture_says_that_its_acts_are_synthetic(string name, string path, int width, int height)
    {
        var analogs = server.Assessed.Practice.Analogs;
        var address = path
            .Replace("{draft}", server.Assessed.DraftId, StringComparison.Ordinal)
            .Replace("{act}", analogs[0].ActId, StringComparison.Ordinal)
            .Replace("{first}", Uri.EscapeDataString(analogs[0].CountAddress), StringComparison.Ordinal)
            .Replace("{second}", Uri.EscapeDataString(analogs[1].CountAddress), StringComparison.Ordinal);
        await using var visit = await chromium.OpenAsync(server.Address, address, width);
        await visit.Page.SetViewportSizeAsync(width, height);

        Assert.True(await visit.Page.Locator(".synthetic").First.IsVisibleAsync(), $"{path} shows synthetic acts and does not say so");
        Assert.Empty(visit.Complaints);
        await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, $"{name}.png") });
    }
}
