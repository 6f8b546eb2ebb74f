using System.Net;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Panel.Analogs;

public class SidePagesTests(BurglaryServer shared)
{
    private readonly TestServer _server = shared.Server;

    [Fact]
    public async Task Two_ticked_cases_become_an_address_that_can_be_kept_and_one_stands_beside_the_draft()
    {
        var draft = await DraftAsync();
        var (first, second) = (draft.Practice.Analogs[0].CountAddress, draft.Practice.Analogs[1].CountAddress);
        using var reader = new PanelReader(_server);

        var two = await LocationAsync($"/drafts/{draft.DraftId}/analogs/compare?count={Uri.EscapeDataString(first)}&count={Uri.EscapeDataString(second)}&appeal=Upheld&now=1&lang=en");
        var one = await LocationAsync($"/drafts/{draft.DraftId}/analogs/compare?count={Uri.EscapeDataString(first)}&lang=en");
        var none = await LocationAsync($"/drafts/{draft.DraftId}/analogs/compare?appeal=Upheld&lang=en");

        Assert.Equal($"/drafts/{draft.DraftId}/analogs/compare?first={Uri.EscapeDataString(first)}&second={Uri.EscapeDataString(second)}&appeal=Upheld&now=1&lang=en", two);
        Assert.Equal($"/drafts/{draft.DraftId}/analogs/compare?first={Uri.EscapeDataString(first)}&second=draft&lang=en", one);
        Assert.Equal($"/drafts/{draft.DraftId}/analogs?appeal=Upheld&now=1&choose=1&lang=en", none);
        Assert.Contains(Wording.English.Say("Panel.Compare.Choose"), await reader.ReadAsync(none), StringComparison.Ordinal);
        Assert.Contains(Wording.English.Say("Panel.Sides"), await reader.ReadAsync(two), StringComparison.Ordinal);
        Assert.Contains(Wording.English.Say("Panel.Sides"), await reader.ReadAsync(one), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("kk")]
    [InlineData("en")]
    public async Task Differences_are_said_in_words_and_what_one_has_alone_is_named(string language)
    {
        var draft = await DraftAsync();
        var other = draft.Practice.Analogs.First(analog => analog.OtherFactors.Count + analog.MissingFactors.Count > 0);
        using var reader = new PanelReader(_server);
        var words = Wording.All.Single(wording => wording.Code == language);

        var page = await reader.ReadAsync($"/drafts/{draft.DraftId}/analogs/compare?first={Uri.EscapeDataString(other.CountAddress)}&second=draft&lang={language}");

        Assert.Contains($"≠ {words.Say("Panel.Sides.Differs")}", page, StringComparison.Ordinal);
        Assert.Contains($"= {words.Say("Panel.Sides.Same")}", page, StringComparison.Ordinal);
        Assert.Contains(words.Say("Panel.Sides.Alone"), page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_outside_the_stored_list_is_compared_too()
    {
        var draft = await DraftAsync();
        var listed = draft.Practice.Analogs.Select(analog => analog.CountAddress).ToHashSet();
        var outside = draft.Practice.Group.CountAddresses.First(address => !listed.Contains(address));
        using var reader = new PanelReader(_server);

        var page = await reader.ReadAsync($"/drafts/{draft.DraftId}/analogs/compare?first={Uri.EscapeDataString(outside)}&second={Uri.EscapeDataString(listed.First())}&lang=en");

        Assert.Contains(Wording.English.Say("Panel.Sides.ToDraft"), page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("closed-act#0.0")]
    [InlineData("unknown#0.0")]
    [InlineData("nonsense")]
    [InlineData("draft")]
    public async Task What_may_not_be_shown_is_not_compared(string address)
    {
        var draft = await DraftAsync();
        using var reader = new PanelReader(_server);

        var (status, _) = await reader.AskAsync($"/drafts/{draft.DraftId}/analogs/compare?first={Uri.EscapeDataString(address)}&second=draft");

        Assert.Equal(HttpStatusCode.NotFound, status);
    }

    private async Task<string> LocationAsync(string path)
    {
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = _server.Panel };
        using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    private Task<AssessDraftResponse> DraftAsync() => _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("sides"));
}
