using System.Net;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Panel.Analogs;

/// <summary>A judge who wants figures only after a provisional decision does not meet them by another door.</summary>
public class WaitingFiguresTests(BurglaryServer shared)
{
    private readonly TestServer _server = shared.Server;

    [Fact]
    public async Task Lists_comparisons_and_counts_keep_back_what_courts_imposed()
    {
        var request = Asked.Assess("waiting-figures");
        (request.Punishment, request.PunishmentOpen) = (null, true);
        var draft = await _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", request);
        var punished = draft.Practice.Analogs.First(analog => analog.Punishment is not null);
        var said = Wording.English.Say("Panel.List.Hidden");

        foreach (var path in new[] { $"/drafts/{draft.DraftId}/analogs", $"/drafts/{draft.DraftId}/analogs?now=1" })
        {
            var (status, page) = await AskAsync(path);
            Assert.Equal(HttpStatusCode.OK, status);
            Assert.Contains(said, page, StringComparison.Ordinal);
            Assert.DoesNotContain(Wording.English.Say("Form.Imprisonment"), page, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(HttpStatusCode.Conflict, (await AskAsync($"/drafts/{draft.DraftId}/analogs/compare?first={Uri.EscapeDataString(punished.CountAddress)}&second=draft")).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await AskAsync($"/drafts/{draft.DraftId}/counts?of=punishment&form=Imprisonment")).Status);
    }

    private async Task<(HttpStatusCode Status, string Text)> AskAsync(string path)
    {
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = _server.Panel };
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang=en");
        request.Headers.Add("Cookie", "analogs-figures=after");
        using var answer = await browser.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }
}
