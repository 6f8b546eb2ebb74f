using System.Net;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Panel.Embed;

public sealed class EmbedPagesTests : IAsyncLifetime
{
    private TestServer _server = null!;
    private HttpClient _browser = null!;
    private string _draft = "";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _server = await TestServer.StartAsync(MadeUpAct.Burglaries(40), embedOrigins: ["https://cases.example", "https://other.example:8443"]);
        _browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = _server.Panel };
        _draft = (await _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("embed"))).DraftId;
    }

    [Fact]
    public async Task An_embedded_draft_has_no_head_of_its_own_and_may_stand_in_the_configured_sites_alone()
    {
        using var asked = await GetAsync($"/panel/embed?draft={_draft}&lang=kk");
        Assert.Equal((HttpStatusCode.SeeOther, $"/drafts/{_draft}?lang=kk&embed=1"), (asked.StatusCode, asked.Headers.Location!.ToString()));
        using var shown = await GetAsync(asked.Headers.Location.ToString());
        var page = await shown.Content.ReadAsStringAsync(Cancel);

        Assert.EndsWith("frame-ancestors https://cases.example https://other.example:8443", PolicyOf(shown), StringComparison.Ordinal);
        Assert.DoesNotContain("<header class=\"top\"", page, StringComparison.Ordinal);
        Assert.Contains("content=\"https://cases.example https://other.example:8443\"", page, StringComparison.Ordinal);
        Assert.Contains($"data-draft=\"{_draft}\" data-draft-state=\"DRAFT_STATE_REASON_REQUIRED\" data-draft-reasons=\"0\"", page, StringComparison.Ordinal);
        Assert.All(LinksOf(page), link => Assert.Contains("embed=1", link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_other_page_stands_in_no_frame()
    {
        foreach (var path in new[] { "/", $"/drafts/{_draft}", "/acts/none", "/cases/open", "/drafts/none?embed=0" })
        {
            using var answer = await GetAsync(path);
            Assert.EndsWith("frame-ancestors 'none'", PolicyOf(answer), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_frame_without_a_draft_says_what_is_missing()
    {
        using var answer = await GetAsync("/panel/embed?lang=en");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("draft=", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_configured_sites_nothing_may_be_embedded_and_no_message_is_sent()
    {
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(5));
        using var browser = new HttpClient { BaseAddress = server.Panel };
        using var answer = await browser.GetAsync(new Uri("/drafts/none?embed=1", UriKind.Relative), Cancel);

        Assert.EndsWith("frame-ancestors 'none'", PolicyOf(answer), StringComparison.Ordinal);
        Assert.DoesNotContain("embed.js", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _server.DisposeAsync();
    }

    private Task<HttpResponseMessage> GetAsync(string path) => _browser.GetAsync(new Uri(path, UriKind.Relative), Cancel);

    private static string PolicyOf(HttpResponseMessage answer) => answer.Headers.GetValues("Content-Security-Policy").Single();

    private static IEnumerable<string> LinksOf(string page) => System.Text.RegularExpressions.Regex.Matches(page, "<a [^>]*href=\"(/[^\"]*)\"").Select(match => match.Groups[1].Value);
}
