using System.Net;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Tests.Panel.Audit;

public sealed class CoveragePagesTests(SpreadServer shared) : IDisposable
{
    private readonly PanelReader _reader = new(shared.Server);

    public void Dispose() => _reader.Dispose();

    [Theory]
    [InlineData("ru")]
    [InlineData("kk")]
    [InlineData("en")]
    public async Task Gaps_are_named_in_words(string language)
    {
        var wording = Wording.All.Single(wording => wording.Code == language);

        var page = await _reader.ReadAsync($"/audit/coverage?lang={language}");

        Assert.Contains(wording.Say("Panel.Audit.Gap.Years", "2024", wording.Say("Panel.Audit.InRussian"), SpreadServer.WithoutAYear), page, StringComparison.Ordinal);
        Assert.DoesNotContain(wording.Say("Panel.Audit.Gap.Years", "2024", wording.Say("Panel.Audit.InRussian"), "Область 1"), page, StringComparison.Ordinal);
        Assert.Contains(wording.Say("Panel.Audit.OfAll", "240", "100 %"), page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_region_opens_into_its_courts_and_an_unknown_one_is_not_there()
    {
        var page = await _reader.ReadAsync($"/audit/coverage?region={Uri.EscapeDataString(SpreadServer.WithoutAYear)}&lang=en");

        Assert.Contains("Районный суд № 3", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Районный суд № 2", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _reader.AskAsync("/audit/coverage?region=none&lang=en")).Status);
    }
}
