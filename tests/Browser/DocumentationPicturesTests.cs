using System.Text.RegularExpressions;
using JudicialAnalogs.Testing;
using Microsoft.Playwright;

namespace JudicialAnalogs.Browser;

/// <summary>
/// Takes the pictures of docs/panel.md from the synthetic archive. They go among the results of the run; with ANALOGS_WRITE_PICTURES=1 they
/// replace those of the documentation.
/// </summary>
public sealed class DocumentationPicturesTests(SyntheticServer server, Chromium chromium) : IClassFixture<SyntheticServer>
{
    private const int Width = 1280;

    private static readonly string Folder = Environment.GetEnvironmentVariable("ANALOGS_WRITE_PICTURES") == "1"
        ? Directory.CreateDirectory(Path.Combine(SharedMaterial.ProjectRoot(), "docs", "panel")).FullName
        : Chromium.Output;

    [Theory]
    [InlineData("draft-ru", "/drafts/{draft}?lang=ru", 1300)]
    [InlineData("case-kk", "/drafts/{draft}/case?lang=kk", 1300)]
    [InlineData("analogs-ru", "/drafts/{draft}/analogs?lang=ru", 1300)]
    [InlineData("compare-kk", "/drafts/{draft}/analogs/compare?first={first}&second={second}&lang=kk", 1300)]
    [InlineData("reason-ru", "/drafts/{draft}/reason?lang=ru", 1000)]
    [InlineData("consistency-ru", "/audit/consistency?lang=ru", 1500)]
    [InlineData("coverage-kk", "/audit/coverage?lang=kk", 1300)]
    [InlineData("status-ru", "/admin/status?lang=ru", 1000)]
    public async Task A_picture_says_that_its_acts_are_synthetic(string name, string path, int height)
    {
        var analogs = server.Assessed.Practice.Analogs;
        var address = path
            .Replace("{draft}", server.Assessed.DraftId, StringComparison.Ordinal)
            .Replace("{first}", Uri.EscapeDataString(analogs[0].CountAddress), StringComparison.Ordinal)
            .Replace("{second}", Uri.EscapeDataString(analogs[1].CountAddress), StringComparison.Ordinal);
        await using var visit = await chromium.OpenAsync(server.Address, address, Width);
        await visit.Page.SetViewportSizeAsync(Width, height);

        // A long report is made in the background first.
        await Assertions.Expect(visit.Page.Locator("progress")).ToHaveCountAsync(0, new LocatorAssertionsToHaveCountOptions { Timeout = 120_000 });

        Assert.True(await visit.Page.GetByText(new Regex("синтети", RegexOptions.IgnoreCase)).First.IsVisibleAsync(), $"{path} shows synthetic acts and does not say so");
        Assert.Empty(visit.Complaints);
        await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, $"{name}.png") });
    }
}
