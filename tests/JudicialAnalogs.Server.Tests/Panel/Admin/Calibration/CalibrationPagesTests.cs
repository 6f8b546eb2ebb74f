using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Server.Tests.Panel.Admin.Calibration;

public class CalibrationPagesTests(BurglaryServer shared)
{
    [Theory]
    [InlineData("ru", "п. 3 ч. 3 ст. 188 УК, общий порядок", "не более 5 % обычных решений")]
    [InlineData("kk", "188-бабы 3-бөлігінің 3-тармағы", "5 %-дан аспайтыны")]
    [InlineData("en", "art. 188(3)(3)", "at most 5 % of ordinary decisions")]
    public async Task Each_group_stands_with_its_figures_and_its_promise_in_words(string language, string group, string promise)
    {
        using var panel = new PanelReader(shared.Server);

        var page = await panel.ReadAsync($"/admin/calibration?lang={language}");

        Assert.Contains(group, page, StringComparison.Ordinal);
        Assert.Contains(promise, page, StringComparison.Ordinal);
        Assert.Contains("UTC", page, StringComparison.Ordinal);
        Assert.Contains(await shared.Server.Records.Ledger.ReadAsync(0, 10_000, TestContext.Current.CancellationToken), entry => entry.Action == "calibration.read");
    }

    [Fact]
    public async Task An_empty_archive_says_that_nothing_was_learned()
    {
        await using var server = await TestServer.StartAsync();
        using var panel = new PanelReader(server);

        Assert.Contains("Nothing was learned yet", await panel.ReadAsync("/admin/calibration?lang=en"), StringComparison.Ordinal);
    }
}
